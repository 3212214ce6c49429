// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class MainWindow;

/// What a picture of the window shows.
struct PictureRequest {
    QString path;            ///< Of the PNG.
    QString panel;           ///< Name of the panel that is brought to the front, such as “figures”; empty for none.
    QString changes;         ///< “marked”, “imported” or “beside”; empty for the corrected text.
    QString action;          ///< Text of an action to be triggered, such as “Preferences”; empty for none.
    QString words;           ///< Words of the call that are brought into view; empty for its begin.
    bool isWorked = false;   ///< Whether some proposals are accepted and some words annotated first.
    bool isOptional = false; ///< Whether an action that this program does not have is passed over.
};

/// Waits until the window has nothing left to do, brings it to what is asked for, writes a PNG of it, and returns the
/// exit code of the program: 0, or 1 if the call could not be opened, something that was asked for is not there, or the
/// picture could not be written. A dialog that opens is in the picture.
int takePicture(MainWindow &window, const PictureRequest &request);

} // namespace ui

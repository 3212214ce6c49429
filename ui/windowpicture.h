// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class MainWindow;

/// Waits until the window has nothing left to do, writes a PNG of it, and returns the exit code of the program: 0, or 1
/// if the call could not be opened or the picture not be written.
int takePicture(MainWindow &window, const QString &path);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/guid.h"
#include "core/base/textrange.h"

namespace ui {

class MainWindow;

/// What is open in a window and where the analyst is in it, so that another window can go on from there.
struct OpenPlace {
    QString project; ///< Its file; empty if nothing is open.
    core::DocumentId document;
    core::TextRange words; ///< What is selected in the original text; empty at the cursor.

    static OpenPlace of(MainWindow &window);

    /// Opens it in a window. The project must not be open in another one any more.
    void openIn(MainWindow &window) const;
};

} // namespace ui

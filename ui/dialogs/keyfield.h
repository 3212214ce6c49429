// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>

namespace ui {

/// A field that takes the one key that is pressed in it, at once. Backspace empties it, Esc and Tab work as everywhere.
class KeyField : public QKeySequenceEdit
{
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

Q_SIGNALS:
    /// A key was pressed, or the field was emptied.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui

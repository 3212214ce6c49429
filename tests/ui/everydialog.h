// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QDialog>

namespace ui {

class MainWindow;

} // namespace ui

namespace support {

/// A dialog of the program as it is shown for the call in a window.
struct NamedDialog {
    QString name;
    std::unique_ptr<QDialog> dialog;
};

/// One of each dialog, filled with what the open call of the window has. The window must outlive them.
std::vector<NamedDialog> everyDialog(ui::MainWindow &window);

/// The words of a call that stand in the dialog of a figure.
QString sentenceOfFigureDialog();

} // namespace support

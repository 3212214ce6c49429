// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

class MainWindow;

/// Opens in the window what the desktop asks the running program to open.
///
/// On macOS this is how a double click arrives; elsewhere the program is started with the file as its argument.
class OpenRequests : public QObject
{
    Q_OBJECT

public:
    /// Listens to the application for as long as the window lives, which owns it.
    explicit OpenRequests(MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
};

} // namespace ui

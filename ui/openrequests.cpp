// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openrequests.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

#include "ui/mainwindow.h"

namespace ui {

OpenRequests::OpenRequests(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool OpenRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QString path = static_cast<const QFileOpenEvent *>(event)->file();
    if (!path.isEmpty())
        m_window.openFile(path);
    return true;
}

} // namespace ui

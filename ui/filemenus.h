// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "ui/actions/menus.h"

namespace ui {

class Session;

/// Fills the menus of recent files and of the calls of the project when they open.
class FileMenus : public QObject
{
    Q_OBJECT

public:
    FileMenus(Session &session, const Actions &actions, const LiveMenus &menus, QObject *parent);

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    void fillRecent();
    void fillCalls();

    Session &m_session;
    const Actions &m_actions;
    LiveMenus m_menus;
};

} // namespace ui

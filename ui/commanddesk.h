// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QObject>
#include <QPointer>

#include "ui/widgets/pickbox.h"

class QAction;
class QMenu;
class QMenuBar;

namespace ui {

class Actions;
class NavigationDesk;
class Session;

/// The command palette: everything that the menus hold, by name, and the turns, speakers and calls to go to.
class CommandDesk : public QObject
{
    Q_OBJECT

public:
    /// The palette lies over window and reads the menus when it opens.
    CommandDesk(Session &session, const Actions &actions, NavigationDesk &navigation, const QMenuBar &menus,
                QWidget *window);

    void open();

    PickBox &box() { return *m_box; }

private:
    /// Something that the palette can do.
    struct Command {
        QString id; ///< Under which it is remembered; empty for places, which are not.
        QString name;
        QString path; ///< Of menus, such as “View › Panels”; for a place, what it is.
        QString keys;
        bool isEnabled = true;
        bool isPlace = false; ///< Offered only for words that name it.
        std::function<void()> run;
        int score = 0;
        QList<qsizetype> marked;
    };

    void gather();
    void gatherMenu(QMenu &menu, const QString &path);
    void gatherAction(QAction &action, const QString &path);
    void gatherPlaces();
    bool isGathered(const std::function<bool(const Command &)> &isMeant) const;
    QList<PickItem> itemsFor(const QString &typed);
    QList<Command> fitting(const QString &typed) const;
    Command turnCommand(qsizetype turn, const QString &typed) const;
    void run(int row);

    Session &m_session;
    const Actions &m_actions;
    NavigationDesk &m_navigation;
    const QMenuBar &m_menus;
    PickBox *m_box;
    QList<Command> m_commands;
    QList<Command> m_shown;
    QStringList m_recent; ///< Ids, newest first.
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

class QMenu;
class QMenuBar;
class QToolBar;

namespace ui {

/// Menus that change while the program runs; the window fills them.
struct LiveMenus {
    QMenu *recent = nullptr; ///< Files opened lately.
    QMenu *calls = nullptr;  ///< The calls of the open project.
    QMenu *panels = nullptr; ///< Which panels are shown.
};

/// Lays the actions out in a menu bar.
LiveMenus fillMenuBar(QMenuBar *bar, const Actions &actions);

/// The menus in which an action lies, such as “View › Layout”; empty if it lies in none of a menu bar.
QString menuPathOf(const QAction &action);

/// Puts what is needed all day into a tool bar.
void fillToolBar(QToolBar *bar, const Actions &actions);

} // namespace ui

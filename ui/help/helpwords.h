// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenuBar;

namespace ui {

class Actions;

/// Puts the keys that hold and the menus as they are called into the Markdown of a page, so that the guide never says
/// others:
///
/// - `[F8](key:NextFinding)` becomes the key of that action, or its menu if it has none,
/// - `[Edit › Replace](menu:Replace)` becomes the menus in which it lies and its name,
/// - `[All keys](keys:all)`, alone on a line, becomes a table for each menu.
///
/// The names are those of ActionId. What is written between the brackets is what other readers of Markdown show.
QString withWordsOf(const Actions &actions, const QMenuBar &menus, const QString &markdown);

} // namespace ui

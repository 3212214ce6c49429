// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMenu;
class QWidget;

namespace support {

/// A text that somebody reads or hears, and where.
struct ShownText {
    QString where; ///< For the one who has to mend it.
    QString text;
};

/// All that the controls, menus, lists and tables of a window say, with their tips and with what is read aloud of them;
/// whether they are in front or not.
QList<ShownText> textsIn(QWidget &window);

/// The menus in a menu bar, in a window or in each other, each once.
QList<QMenu *> menusIn(QWidget &window);

} // namespace support

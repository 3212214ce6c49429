// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace support {

/// Where a widget is, for the one who has to mend it.
QString pathOf(const QWidget *widget);

/// Whether Qt made a widget inside one of its own controls; the control speaks for it.
bool isPartOfControl(const QWidget *widget);

/// The controls of a window that have no name or no role for those who cannot see it.
QStringList namelessIn(QWidget &window);

/// What Tab reaches in a window, in that order.
QList<QWidget *> tabChain(QWidget &window);

/// The controls that Tab reaches after others that are read later.
QStringList misorderedIn(QWidget &window);

/// The labels and controls that have less room than their words need.
QStringList clippedIn(const QWidget &window);

} // namespace support

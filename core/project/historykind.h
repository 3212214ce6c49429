// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/review/edit.h"

namespace core {

/// What an action is about, for choosing among the lines of the history.
enum class HistoryKind { Words, Findings, Annotations, Turns, Figures, Calls, Reversals };

/// All kinds, in the order in which they are offered.
QList<HistoryKind> historyKinds();

HistoryKind historyKindOf(Edit::Action action);

/// The actions of a kind.
QList<Edit::Action> actionsOf(HistoryKind kind);

/// The translated name of a kind, such as “Turns and speakers”.
QString historyKindName(HistoryKind kind);

} // namespace core

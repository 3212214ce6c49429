// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QString>

#include "core/project/logentry.h"

namespace core {

/// The states that a row was in, one after the other; nothing while it was not there. No two neighbours are equal.
using RowVersions = QList<std::optional<Row>>;

/// The states of all rows that the edits of a log touched, by rowKey(). What was taken back counts as a state that the
/// row was in and left again, except for merges: these can be repeated.
QHash<QString, RowVersions> versionsIn(const QList<LogEntry> &log);

/// How a row of one copy of a project stands to that of another.
enum class Standing {
    Equal,
    NewerHere,  ///< The other copy has not seen what was done here.
    NewerThere, ///< The reverse.
    Conflict,   ///< Both went their own way.
};

/// Compares two copies of a row by their last states. Where these differ, the copy is older whose whole history, or
/// whose last state, the other one has behind it. Neither list may be empty.
Standing standingOf(const RowVersions &here, const RowVersions &there);

} // namespace core

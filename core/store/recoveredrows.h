// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include "core/review/edit.h"

namespace SQLite {
class Database;
}

namespace core {

// Steps that turn the rows salvaged from a damaged file into a project that opens. All of these throw SQLite::Exception
// and belong into one transaction; ranges stay in code points.

/// Which rows must not be relied on, as rowKey() names them.
using DoubtfulRows = QSet<QString>;

/// Everything the analyst made that the file holds now, by rowKey().
QHash<QString, Row> rowsByKey(SQLite::Database &database);

/// The ids of all calls whose text the file holds, in order.
QStringList documentsIn(SQLite::Database &database);

/// The range of a turn, a correction, an annotation or a verdict; row must be one of these.
TextRange rangeOf(const Row &row);

/// Removes calls without a text and what refers to rows that are not there. Sentences about what went.
QStringList mendReferences(SQLite::Database &database);

/// Removes ranges that leave their text or overlap others, doubtful ones first. Sentences about what went.
QStringList mendRanges(SQLite::Database &database, const DoubtfulRows &doubtful);

/// Covers words that no turn holds any more, so that all of the text is shown. Returns how many turns were made.
int coverTurnGaps(SQLite::Database &database);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace SQLite {
class Database;
}

namespace core {

// What the history of a damaged file can do for its rows, and what becomes of itself. All of these throw
// SQLite::Exception.

/// Whether every row of a table was made by an edit, so that a whole history says what the table holds.
bool comesFromEdits(const QString &table);

/// What the history could do for the rows.
struct HistoryRepair {
    int restored = 0;      ///< Rows that were missing or wrong.
    QSet<QString> settled; ///< Keys of rows that are now as the history says.
    bool isWhole = false;  ///< Nothing of the history itself is missing or doubtful.
};

/// Makes rows of damaged tables what the history says that they must be, as far back as it is whole.
HistoryRepair restoreFromHistory(SQLite::Database &database, const QSet<QString> &hurtTables,
                                 const QSet<qint64> &doubtfulChanges);

/// Gives up what was taken back and could be done again: with a damaged history nobody knows that it still fits.
QStringList forgetUndone(SQLite::Database &database);

/// Removes the begin of the history up to what cannot be taken back. Sentences about what went. Not within a
/// transaction; foreign keys must be on.
QStringList cutHistory(SQLite::Database &database);

} // namespace core

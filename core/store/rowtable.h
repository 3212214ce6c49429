// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/base/codepoints.h"
#include "core/review/edit.h"

namespace SQLite {
class Database;
}

namespace core {

// Rows in their tables. All of these throw SQLite::Exception and belong into guarded() and a transaction. Ranges of
// rows given here count code points.

void insertRow(SQLite::Database &database, const Row &row);

/// Throws with SQLITE_CONSTRAINT if the row is not there.
void updateRow(SQLite::Database &database, const Row &row);

/// Throws with SQLITE_CONSTRAINT if the row is not there.
void removeRow(SQLite::Database &database, const Row &row);

/// Inserts, updates or removes a row.
void writeChange(SQLite::Database &database, const RowChange &change);

/// All rows of a table, those of one document if the table has documents, in the order in which they were inserted.
QList<Row> readRows(SQLite::Database &database, const QString &table, const DocumentId &document);

} // namespace core

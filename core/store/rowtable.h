// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include <QList>

#include "core/base/codepoints.h"
#include "core/review/edit.h"

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace core {

/// Writes rows into their tables. Each kind of statement is prepared once, so that thousands of rows take no longer
/// than they must.
///
/// All of it throws SQLite::Exception and belongs into guarded() and a transaction. Ranges of rows count code points.
class RowWriter
{
public:
    explicit RowWriter(SQLite::Database &database);
    ~RowWriter();

    void insert(const Row &row);

    /// Throws with SQLITE_CONSTRAINT if the row is not there.
    void update(const Row &row);

    /// Throws with SQLITE_CONSTRAINT if the row is not there.
    void remove(const Row &row);

    /// Inserts, updates or removes a row.
    void write(const RowChange &change);

private:
    SQLite::Statement &prepared(const QString &sql);
    void writeTags(const Annotation &annotation);

    SQLite::Database &m_database;
    std::map<QString, std::unique_ptr<SQLite::Statement>> m_statements; ///< By their SQL.
};

/// All rows of a table, those of one document if the table has documents, in the order in which they were inserted.
/// Throws SQLite::Exception; ranges of rows count code points.
QList<Row> readRows(SQLite::Database &database, const QString &table, const DocumentId &document);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

#include "core/store/pagefile.h"

namespace core {

/// What a table of a project must look like.
struct TableShape {
    struct Column {
        QString name;
        QString type; ///< “TEXT”, “INTEGER”, “REAL”, “BLOB” or “ANY”.
        bool mayBeNull = false;
        bool isKey = false;
        bool isRowid = false; ///< SQLite keeps its value as the row's number, not among the values.
    };

    QString name;
    QList<Column> columns;
};

/// What could be read of one table.
struct SalvagedTable {
    QList<PageFile::Row> rows; ///< The most reliable ones last, so that they win.
    int damagedPages = 0;      ///< Pages that were read although they are not as they were written.
    int unreadable = 0;        ///< Rows and pages that could not be read.
};

/// What could be read of a whole file.
struct Salvage {
    QHash<QString, SalvagedTable> tables;
    int unknownPages = 0; ///< Leaves of tables that could not be told apart, and pages that hold nothing.
    bool hasSchema = false;
};

/// Reads the rows of all tables with these shapes from a file. Pages that the trees of the tables no longer reach are
/// told by the shape of their rows.
Salvage salvage(const PageFile &file, const QList<TableShape> &shapes);

/// Whether the values could be a row of the table.
bool fits(const PageFile::Row &row, const TableShape &shape);

} // namespace core

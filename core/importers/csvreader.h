// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// One row of a table in text form.
struct CsvRow {
    int line = 0; ///< In which line of the file it begins, from 1.
    QStringList cells;

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// What parts the cells of a table: a comma, semicolon or tab, whichever its first line has most of outside of quotes.
QChar csvSeparator(QStringView text);

/// The rows of a table as RFC 4180 has it, but for the separator; blank lines are left out. A quote that is never
/// closed takes in the rest of the text. Line ends must be LF.
QList<CsvRow> csvRows(QStringView text, QChar separator);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace core {

/// Builds a CSV file as RFC 4180 has it (commas, CR LF), in UTF-8 with a byte order mark.
class Csv
{
public:
    /// Begins with the names of the columns.
    explicit Csv(const QStringList &columns);

    /// A cell of words. One that a spreadsheet would run as a formula gets an apostrophe before it.
    void add(const QString &words);

    /// A cell with a plain number, as short as it can be told from its neighbours, or an empty one.
    void add(std::optional<double> number);

    /// Begins the next row.
    void endRow();

    const QByteArray &bytes() const { return m_bytes; }

private:
    void addCell(const QString &cell);

    QByteArray m_bytes;
    bool m_isRowEmpty = true;
};

} // namespace core

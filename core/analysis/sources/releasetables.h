// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "core/analysis/sources/releasetext.h"

namespace core {

/// Reads the tables of a press release in plain text, line by line. Columns are parted by tabs, bars or two blanks.
class ReleaseTables
{
public:
    explicit ReleaseTables(ReportedQuarter quarter)
        : m_quarter(quarter)
    {
    }

    /// Whether the line belongs to a table: headings are remembered, rows are added to lines.
    bool read(const QString &line, QList<ReleaseLine> &lines);

private:
    /// A number of a row.
    struct Cell {
        QString digits; ///< As written, without commas.
        bool isPercent = false;
        bool isNegative = false;
    };
    /// A row: what it names and its numbers.
    struct Row {
        QString label;
        QList<Cell> cells;
        QString currency;
    };
    /// The end of the span of a column.
    struct Column {
        int year = 0;
        int month = 0; ///< 1 to 12, or 0 if the heading does not tell it.

        friend auto operator<=>(const Column &, const Column &) = default;
    };
    enum class Span { Quarter, HalfYear, NineMonths, Year };

    static QStringList cellsOf(const QString &line);
    static std::optional<Row> rowOf(const QStringList &cells);
    bool readScale(const QString &line);
    bool readSpans(const QString &line);
    bool readMonths(const QStringList &cells);
    bool readYears(const QStringList &cells);
    QString periodOf(qsizetype column) const;
    QString amountOf(const Row &row, const Cell &cell) const;
    void addRow(const Row &row, const QString &quote, QList<ReleaseLine> &lines) const;

    ReportedQuarter m_quarter;
    double m_scale = 0; ///< 0 until a heading tells it.
    QString m_currency;
    QList<Span> m_spans;
    QList<int> m_months; ///< Of a heading whose years are still to come.
    QList<Column> m_columns;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/csv.h"

#include <QLocale>

namespace core {

namespace {

/// Whether a program for tables may take a cell for something to compute. Those of China and Japan also take signs of
/// full width.
bool isFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(cell.front());
}

} // namespace

Csv::Csv(const QStringList &columns)
    : m_bytes("\xef\xbb\xbf")
{
    for (const QString &column : columns)
        addCell(column);
    endRow();
}

void Csv::add(const QString &words)
{
    addCell(isFormula(words) ? u'\'' + words : words);
}

void Csv::add(std::optional<double> number)
{
    addCell(number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString());
}

void Csv::endRow()
{
    m_bytes += "\r\n";
    m_isRowEmpty = true;
}

void Csv::addCell(const QString &cell)
{
    if (!m_isRowEmpty)
        m_bytes += ',';
    m_isRowEmpty = false;
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (needsQuotes)
        m_bytes += '"' + QString(cell).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
    else
        m_bytes += cell.toUtf8();
}

} // namespace core

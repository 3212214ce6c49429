// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/csvreader.h"

#include <algorithm>

namespace core {

namespace {

/// Reads a table character by character.
class Reader
{
public:
    explicit Reader(QChar separator)
        : m_separator(separator)
    {
    }

    void read(QChar character)
    {
        if (m_isQuoted)
            readQuoted(character);
        else if (character == u'"' && (m_cell.isEmpty() || m_wasQuote))
            openQuote();
        else if (character == m_separator)
            endCell();
        else if (character == u'\n')
            endRow();
        else
            m_cell.append(character);
        m_line += character == u'\n' ? 1 : 0;
    }

    QList<CsvRow> finish()
    {
        endRow();
        return m_rows;
    }

private:
    void readQuoted(QChar character)
    {
        if (character == u'"') {
            m_isQuoted = false;
            m_wasQuote = true;
        } else {
            m_cell.append(character);
        }
    }

    /// A quote directly behind a closing one stands for itself.
    void openQuote()
    {
        if (m_wasQuote)
            m_cell.append(u'"');
        m_wasQuote = false;
        m_isQuoted = true;
    }

    void endCell()
    {
        m_cells.append(m_cell);
        m_cell.clear();
        m_wasQuote = false;
    }

    void endRow()
    {
        endCell();
        const bool isBlank =
            std::all_of(m_cells.begin(), m_cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!isBlank)
            m_rows.append(CsvRow{m_firstLine, m_cells});
        m_cells.clear();
        m_firstLine = m_line + 1;
    }

    const QChar m_separator;
    QList<CsvRow> m_rows;
    QStringList m_cells;
    QString m_cell;
    int m_line = 1;
    int m_firstLine = 1;
    bool m_isQuoted = false;
    bool m_wasQuote = false; ///< The character before closed a quotation.
};

} // namespace

QChar csvSeparator(QStringView text)
{
    constexpr QStringView candidates = u",;\t";
    QList<qsizetype> counts(candidates.size(), 0);
    bool isQuoted = false;
    for (const QChar character : text) {
        if (character == u'\n' && !isQuoted)
            break;
        isQuoted = isQuoted != (character == u'"');
        if (const qsizetype index = candidates.indexOf(character); index >= 0 && !isQuoted)
            ++counts[index];
    }
    return candidates[std::max_element(counts.begin(), counts.end()) - counts.begin()];
}

QList<CsvRow> csvRows(QStringView text, QChar separator)
{
    Reader reader(separator);
    for (const QChar character : text)
        reader.read(character);
    return reader.finish();
}

} // namespace core

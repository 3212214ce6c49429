// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/releasetables.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestLine = 400; ///< A longer line is no row of a table.

/// "(1,234)", "$ 12.5", "45%", "RMB 3.2".
struct Number {
    QString digits;
    bool isPercent = false;
    bool isNegative = false;
    QString currency;
};

std::optional<Number> numberOf(const QString &cell)
{
    static const QRegularExpression pattern(
        uR"(^\(?\s*([A-Z]{0,3}[$€£¥]|RMB|USD|EUR|GBP|CNY)?\s*\(?\s*-?\s*(\d[\d,]*(?:\.\d+)?)\s*\)?\s*(%)?\s*\)?$)"_s);
    const QRegularExpressionMatch match = pattern.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    return Number{match.captured(2).remove(u','), !match.captured(3).isEmpty(),
                  cell.contains(u'(') || cell.contains(u'-'), match.captured(1)};
}

/// The label of a row that names two results, such as "Net income loss", by the one that a cell has.
QString labelBySign(const QString &label, bool isNegative)
{
    static const QRegularExpression both(
        uR"(\b(?:(income|profit|earnings) loss(?:es)?|loss(?:es)? (income|profit|earnings))\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = both.match(label);
    if (!match.hasMatch())
        return label;
    const QString gain = match.captured(1) + match.captured(2);
    QString result = label;
    return result.replace(match.capturedStart(), match.capturedLength(), isNegative ? u"loss"_s : gain);
}

/// Whether the figures of a line are but dates, as in the heading of a table.
bool hasOnlyDates(QString line)
{
    static const QRegularExpression date(uR"([A-Z][a-z]+\.? \d{1,2}\b(?:, *(?:19|20)\d\d)?|\b(?:19|20)\d\d\b)"_s);
    static const QRegularExpression digit(u"\\d"_s);
    return !line.remove(date).contains(digit);
}

/// The number of a month by its name, 1 to 12; 0 if it is none.
int monthOf(const QString &name)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return static_cast<int>(months.indexOf(name.left(3).toLower())) + 1;
}

/// A label without footnotes, leaders and brackets: "Net (loss) income (1) ....." is "Net loss income".
QString cleanLabel(QString label)
{
    static const QRegularExpression footnote(uR"(\(\d+\)|\.{2,}|[:*†])"_s);
    label.remove(footnote);
    label.remove(u'(').remove(u')');
    return label.simplified();
}

bool isPerShare(const QString &label)
{
    const QString folded = label.toLower();
    return folded.contains("per share"_L1) || folded.contains("per ads"_L1) || folded.contains("per diluted"_L1)
           || folded.contains("eps"_L1);
}

QString ordinalWord(int quarter)
{
    static constexpr std::array words{"first"_L1, "second"_L1, "third"_L1, "fourth"_L1};
    return quarter >= 1 && quarter <= 4 ? QString(words.at(static_cast<size_t>(quarter - 1))) : QString();
}

} // namespace

QStringList ReleaseTables::cellsOf(const QString &line)
{
    static const QRegularExpression gap(uR"(\t+|\s*\|\s*|\s{2,})"_s);
    QStringList cells;
    for (const QString &part : line.split(gap, Qt::SkipEmptyParts)) {
        const QString cell = part.trimmed();
        const bool isLoose = cell == "%"_L1 || cell == ")"_L1 || cell == ")%"_L1;
        const bool followsSign = !cells.isEmpty() && (cells.last() == "$"_L1 || cells.last() == "RMB"_L1);
        if (followsSign || (isLoose && !cells.isEmpty()))
            cells.last() += cell;
        else if (!cell.isEmpty() && cell != "—"_L1)
            cells.append(cell);
    }
    return cells;
}

std::optional<ReleaseTables::Row> ReleaseTables::rowOf(const QStringList &cells)
{
    if (cells.size() < 2 || numberOf(cells.first()))
        return std::nullopt;
    Row row{cleanLabel(cells.first()), {}, {}};
    for (qsizetype i = 1; i < cells.size(); ++i) {
        const auto number = numberOf(cells[i]);
        if (!number)
            return std::nullopt;
        row.cells.append({number->digits, number->isPercent, number->isNegative});
        if (row.currency.isEmpty())
            row.currency = number->currency;
    }
    const bool hasName = std::any_of(row.label.begin(), row.label.end(), [](QChar c) { return c.isLetter(); });
    return hasName ? std::optional(row) : std::nullopt;
}

/// "(in thousands, except per share data)", "RMB in millions", "All amounts in RMB million", "US$'000".
bool ReleaseTables::readScale(const QString &line)
{
    static const QRegularExpression pattern(
        uR"(\bin (?:(?:RMB|US\$|HK\$|USD|EUR|GBP|[$€£¥]) ?)?(thousand|million|billion)s?\b|(?:^|[(|\s])(?:RMB|US\$|HK\$|USD|EUR|GBP|[$€£¥]) ?(?:(thousand|million|billion)s?(?=[\s,;)|]|$)|['’](000)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression currency(uR"((RMB|US\$|[$€£¥]|USD|EUR|GBP))"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch() || !hasOnlyDates(QString(line).remove(match.captured())))
        return false;
    const QString word = match.captured(match.lastCapturedIndex()).toLower();
    m_scale = word == "thousand"_L1 || word == "000"_L1 ? 1e3 : word == "million"_L1 ? 1e6 : 1e9;
    if (const auto found = currency.match(line); found.hasMatch())
        m_currency = found.captured(1);
    return true;
}

bool ReleaseTables::readSpans(const QString &line)
{
    static const QRegularExpression pattern(
        uR"(\b(?:(three months|quarter|six months|half.?year|nine months|twelve months|fiscal year|year) ended|as (?:of|at))\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Span> spans;
    auto matches = pattern.globalMatch(line);
    while (matches.hasNext()) {
        const QString words = matches.next().captured(1).toLower();
        // What stands at a day is that of the quarter which ends there.
        spans.append(words.isEmpty() || words.startsWith("three"_L1) || words == "quarter"_L1 ? Span::Quarter
                     : words.startsWith("six"_L1) || words.startsWith("half"_L1)              ? Span::HalfYear
                     : words.startsWith("nine"_L1)                                            ? Span::NineMonths
                                                                                              : Span::Year);
    }
    if (spans.isEmpty() || !hasOnlyDates(line))
        return false;
    m_spans = spans;
    m_columns.clear();
    m_months.clear();
    return true;
}

/// "June 30,   March 31,": the months of the columns, whose years stand on the next line.
bool ReleaseTables::readMonths(const QStringList &cells)
{
    static const QRegularExpression pattern(uR"(^([A-Z][a-z]+)\.? \d{1,2},?$)"_s);
    QList<int> months;
    for (const QString &cell : cells) {
        const QRegularExpressionMatch match = pattern.match(cell);
        if (!match.hasMatch() || monthOf(match.captured(1)) == 0)
            return false;
        months.append(monthOf(match.captured(1)));
    }
    m_months = months;
    return !months.isEmpty();
}

/// "2031  2030", also with what stands before: "September 30, 2031", "Three months ended June 30, 2031".
bool ReleaseTables::readYears(const QStringList &cells)
{
    static const QRegularExpression pattern(
        uR"(^(?:(?:[a-z]+ )?(?:months|quarter|year|half.?year) ended |as (?:of|at) )?(?:([a-z]+)\.? \d{1,2},? )?((?:19|20)\d\d)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Column> columns;
    for (const QString &cell : cells) {
        const QRegularExpressionMatch match = pattern.match(cell);
        if (match.hasMatch())
            columns.append({match.captured(2).toInt(), monthOf(match.captured(1))});
        else if (!columns.isEmpty() || numberOf(cell))
            return false;
    }
    if (columns.size() < 2)
        return false;
    for (qsizetype i = 0; m_months.size() == columns.size() && i < columns.size(); ++i)
        columns[i].month = m_months[i];
    m_columns = columns;
    m_months.clear();
    return true;
}

/// The period of a column as it is said, or nothing if the heading does not tell it.
QString ReleaseTables::periodOf(qsizetype column) const
{
    if (m_spans.isEmpty() || m_columns.isEmpty() || m_columns.size() % m_spans.size() != 0
        || column >= m_columns.size()) {
        return {};
    }
    const qsizetype perSpan = m_columns.size() / m_spans.size();
    const Column newest = *std::max_element(m_columns.begin(), m_columns.end());
    const Column &own = m_columns[column];
    const int year = m_quarter.year - (newest.year - own.year);
    const bool hasMonths = newest.month > 0 && own.month > 0;
    const int quartersBefore = hasMonths ? (newest.month - own.month) / 3 : 0;
    switch (m_spans[column / perSpan]) {
    case Span::Quarter: {
        const int index = year * 4 + m_quarter.quarter - 1 - quartersBefore;
        return u"the %1 quarter of %2"_s.arg(ordinalWord(index % 4 + 1)).arg(index / 4);
    }
    case Span::HalfYear:
        return quartersBefore == 0 ? u"the first six months of %1"_s.arg(year) : QString();
    case Span::NineMonths:
        return quartersBefore == 0 ? u"the first nine months of %1"_s.arg(year) : QString();
    case Span::Year:
        break;
    }
    return u"fiscal year %1"_s.arg(year);
}

QString ReleaseTables::amountOf(const Row &row, const Cell &cell) const
{
    if (cell.isPercent)
        return cell.digits + u'%';
    const QString currency = row.currency.isEmpty() ? m_currency : row.currency;
    const QString sign = currency.isEmpty() ? u"$"_s : currency == "RMB"_L1 ? u"RMB "_s : currency;
    if (isPerShare(row.label))
        return sign + cell.digits;
    const int decimals = static_cast<int>(cell.digits.section(u'.', 1).size()) + (m_scale < 1e6 ? 3 : 0);
    return sign + QLocale(QLocale::English).toString(cell.digits.toDouble() * m_scale / 1e6, 'f', decimals)
           + u" million"_s;
}

void ReleaseTables::addRow(const Row &row, const QString &quote, QList<ReleaseLine> &lines) const
{
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const QString period = periodOf(column);
        const bool needsScale = !row.cells[column].isPercent && !isPerShare(row.label);
        if (period.isEmpty() || (needsScale && m_scale <= 0))
            continue;
        lines.append({u"%1 was %2 in %3."_s.arg(labelBySign(row.label, row.cells[column].isNegative),
                                                amountOf(row, row.cells[column]), period),
                      quote});
    }
}

bool ReleaseTables::read(const QString &line, QList<ReleaseLine> &lines)
{
    if (line.size() > longestLine)
        return false;
    const bool isHeading = readScale(line) | readSpans(line);
    const QStringList cells = cellsOf(line);
    if (readMonths(cells) || readYears(cells))
        return true;
    const auto row = rowOf(cells);
    if (!row)
        return isHeading && cells.size() <= 4 && line.size() < 120;
    if (m_quarter.year > 0 && ordinalWord(m_quarter.quarter).size() > 0)
        addRow(*row, line.simplified(), lines);
    return true;
}

} // namespace core

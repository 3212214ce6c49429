// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/linecollector.h"

#include <algorithm>

#include <QHash>

#include "core/importers/speakerlabel.h"
#include "core/importers/textlines.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The shortest cell that is taken for speech, in characters; entries of tables are shorter.
constexpr qsizetype shortestSpeech = 60;

/// What a cell in which somebody speaks is beside.
constexpr qsizetype speechCell = 1;

QString joined(const QList<ReadLine> &cell)
{
    QStringList texts;
    for (const ReadLine &line : cell)
        texts.append(line.text);
    return texts.join(u' ');
}

std::optional<SpeakerLabel> labelIn(const QString &words)
{
    return labelAsLine(words, {0, words.size()});
}

/// The bold words that a line begins with if they can be a speaker and the rest of the line can be speech.
QString leadOf(const ReadLine &line)
{
    if (line.isHeading || line.boldLength == 0 || line.boldLength >= line.text.size())
        return {};
    const QString lead = line.text.first(line.boldLength).trimmed();
    const QString rest = line.text.sliced(line.boldLength).trimmed();
    const bool mayBegin = !rest.isEmpty() && (rest.front().isUpper() || rest.front() == u'\u201c');
    const bool isSpeech = rest.size() > shortestSpeech || rest.endsWith(u'.') || rest.endsWith(u'?');
    return mayBegin && isSpeech && labelIn(lead) ? lead : QString();
}

/// Cuts names in bold from the words behind them; one that comes only once could be a heading in the line.
QList<ReadLine> withLeadsApart(const QList<ReadLine> &lines)
{
    QHash<QString, int> counts;
    for (const ReadLine &line : lines)
        ++counts[leadOf(line)];
    QList<ReadLine> result;
    for (const ReadLine &line : lines) {
        const QString lead = leadOf(line);
        if (lead.isEmpty() || (counts[lead] < 2 && !labelIn(lead)->isRole)) {
            result.append(line);
            continue;
        }
        result.append(ReadLine{lead, lead.size(), line.beginsParagraph});
        result.append(ReadLine{line.text.sliced(line.boldLength).trimmed(), 0, false});
    }
    return result;
}

} // namespace

void LineCollector::beginParagraph(bool isHeading)
{
    m_open.emplace_back().isHeading = isHeading;
}

void LineCollector::add(QStringView words, bool isBold)
{
    if (m_open.empty()) {
        if (words.trimmed().isEmpty())
            return;
        beginParagraph();
    }
    ReadLine &line = m_open.back().lines.last();
    for (const QChar c : words) {
        const bool isBlank = c.isSpace() || c == QChar::Nbsp;
        if (c == QChar::SoftHyphen)
            continue;
        if (isBlank && (line.text.isEmpty() || line.text.back() == u' '))
            continue;
        const bool isLead = line.boldLength == line.text.size();
        line.text.append(isBlank ? QChar(u' ') : c);
        if (isLead && (isBold || isBlank))
            line.boldLength = line.text.size();
    }
}

void LineCollector::breakLine()
{
    if (!m_open.empty())
        m_open.back().lines.append(ReadLine{{}, 0, false});
}

void LineCollector::makeHeading()
{
    if (!m_open.empty())
        m_open.back().isHeading = true;
}

void LineCollector::endParagraph()
{
    if (m_open.empty())
        return;
    Paragraph paragraph = std::move(m_open.back());
    m_open.pop_back();
    close(paragraph);
}

void LineCollector::close(Paragraph &paragraph)
{
    QList<ReadLine> &target = m_rows.empty() || m_rows.back().isEmpty() ? m_lines : m_rows.back().last();
    bool isFirst = true;
    for (ReadLine &line : paragraph.lines) {
        line.text = line.text.trimmed();
        line.boldLength = std::min(line.boldLength, line.text.size());
        if (line.text.isEmpty())
            continue;
        line.isHeading = paragraph.isHeading;
        if (line.isHeading && line.boldLength == 0)
            line.boldLength = line.text.size(); // Bold words in a heading are a name, and the rest says who that is.
        line.beginsParagraph = isFirst;
        isFirst = false;
        if (m_joinsNext && line.beginsParagraph && !target.isEmpty())
            target.last().text += u' ' + line.text;
        else
            target.append(line);
        m_joinsNext = false;
    }
    m_joinsNext |= paragraph.joinsNext && !isFirst;
}

void LineCollector::joinNext()
{
    if (!m_open.empty())
        m_open.back().joinsNext = true;
}

void LineCollector::beginRow()
{
    m_rows.emplace_back();
}

void LineCollector::beginCell()
{
    if (!m_rows.empty())
        m_rows.back().append(Cell());
}

void LineCollector::endRow()
{
    if (m_rows.empty())
        return;
    const QList<ReadLine> lines = rowLines(m_rows.back());
    m_rows.pop_back();
    QList<ReadLine> &target = m_rows.empty() || m_rows.back().isEmpty() ? m_lines : m_rows.back().last();
    target += lines;
}

QList<ReadLine> LineCollector::take()
{
    while (!m_open.empty())
        endParagraph();
    while (!m_rows.empty())
        endRow();
    return std::exchange(m_lines, {});
}

QList<ReadLine> rowLines(const QList<QList<ReadLine>> &cells)
{
    QList<QList<ReadLine>> written = cells;
    written.removeIf([](const QList<ReadLine> &cell) { return cell.isEmpty(); });
    if (written.size() == 1)
        return written.first();
    if (written.isEmpty())
        return {};
    const bool hasSpeech = std::any_of(written.begin(), written.end(), [](const QList<ReadLine> &cell) {
        return joined(cell).size() > shortestSpeech;
    });
    if (hasSpeech) {
        QList<ReadLine> lines;
        for (const QList<ReadLine> &cell : written)
            lines += cell;
        const bool isLabelled = written.size() == speechCell + 1 && labelIn(lines.first().text).has_value();
        if (isLabelled)
            lines.first().boldLength = lines.first().text.size();
        return lines;
    }
    QStringList texts;
    for (const QList<ReadLine> &cell : written)
        texts.append(joined(cell));
    return {ReadLine{texts.join(u", "_s), 0, true, false, true}};
}

ReadText readTextOf(const QList<ReadLine> &lines, const QString &encoding, const QStringList &notes)
{
    QString text;
    ReadText read;
    qsizetype number = 0;
    for (const ReadLine &line : withLeadsApart(lines)) {
        if (!text.isEmpty()) {
            text += line.beginsParagraph ? u"\n\n"_s : u"\n"_s;
            number += line.beginsParagraph ? 2 : 1;
        }
        if (line.boldLength > 0)
            read.emphasized.insert(number, line.boldLength);
        if (line.isHeading)
            read.headings.insert(number);
        if (line.isRow)
            read.rows.insert(number);
        text += line.text;
    }
    read.decoded = mendedText(text, encoding, notes);
    return read;
}

} // namespace core

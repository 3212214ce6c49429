// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/pdfparagraphs.h"

#include <algorithm>

#include <QHash>
#include <QSet>

#include "core/importers/speakerlabel.h"
#include "core/importers/textlines.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A gap between lines that is so much wider than usual ends a paragraph.
constexpr double widerGap = 1.3;

/// A line that ends its sentence and so much before the edge of its column ends a paragraph, in shares of the column.
constexpr double shortLine = 0.85;

constexpr double otherSize = 1.15;

bool endsSentence(QStringView text)
{
    static const QString ends = u".?!:\u201d\"\u3002\uff1f\uff01"_s;
    return !text.isEmpty() && ends.contains(text.back());
}

/// Chinese and Japanese are written without spaces between words, and so between lines.
bool isUnspaced(QChar c)
{
    return c.unicode() >= 0x2e80 && c.unicode() < 0xfb00 && !c.isSurrogate()
           && !(c.unicode() >= 0xac00 && c.unicode() < 0xd800);
}

/// What is usual in a column.
struct Column {
    double left = 0;
    double right = 0;
    double leading = 0; ///< From the top of a line to that of the next.
};

QHash<int, Column> columnsOf(const QList<PdfLine> &lines)
{
    QHash<int, Column> columns;
    QHash<int, QList<double>> steps;
    QList<double> all;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PdfLine &line = lines[i];
        const bool isNew = !columns.contains(line.column);
        Column &column = columns[line.column];
        column.left = isNew ? line.box.left() : std::min(column.left, line.box.left());
        column.right = isNew ? line.box.right() : std::max(column.right, line.box.right());
        if (i > 0 && lines[i - 1].column == line.column) {
            steps[line.column].append(line.box.top() - lines[i - 1].box.top());
            all.append(steps[line.column].last());
        }
    }
    const auto low = [](QList<double> values) {
        // Lines of a paragraph are nearer than paragraphs, which may be more in a call of short answers.
        std::sort(values.begin(), values.end());
        return values.isEmpty() ? 0 : values[values.size() / 3];
    };
    const double usual = low(all);
    for (auto column = columns.begin(); column != columns.end(); ++column)
        column->leading = steps[column.key()].size() >= 5 ? low(steps[column.key()]) : usual;
    return columns;
}

/// Words that are written with a hyphen inside a line: those keep it at the end of one.
QSet<QString> hyphenated(const QList<PdfLine> &lines)
{
    QSet<QString> words;
    for (const PdfLine &line : lines) {
        for (const QStringView word : QStringView(line.text).tokenize(u' ', Qt::SkipEmptyParts)) {
            const qsizetype hyphen = word.indexOf(u'-');
            if (hyphen > 0 && hyphen + 1 < word.size())
                words.insert(word.toString().toLower());
        }
    }
    return words;
}

class Joiner
{
public:
    explicit Joiner(const QList<PdfLine> &lines)
        : m_lines(lines)
        , m_columns(columnsOf(lines))
        , m_hyphenated(hyphenated(lines))
    {
    }

    QList<ReadLine> join()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PdfLine &line = m_lines[i];
            if (!hasWords(line.text)) {
                m_isCut = true;
                continue;
            }
            if (m_result.isEmpty() || m_isCut || begins(m_lines[m_last], line))
                m_result.append(ReadLine{line.text, line.boldLength, true});
            else
                append(line);
            m_last = i;
            m_isCut = false;
        }
        return m_result;
    }

private:
    static bool isBold(const PdfLine &line) { return line.boldLength >= line.text.size(); }

    /// Whether a line says who a person is whose name stands above it.
    bool isTitle(const PdfLine &line) const
    {
        const ReadLine &above = m_result.last();
        return above.boldLength >= above.text.size() && line.boldLength == 0 && isTitleOfPerson(line.text);
    }

    static bool hasTitleBehindName(const PdfLine &line)
    {
        const QStringView rest = QStringView(line.text).sliced(line.boldLength).trimmed();
        const QString lead = line.text.first(line.boldLength).trimmed();
        const auto label = labelAsLine(lead, {0, lead.size()});
        const bool isFirm = label && !label->isSingleWord && isFirmOfPerson(rest);
        return line.boldLength > 0 && (isFirm || isTitleOfPerson(rest));
    }

    bool isShort(const PdfLine &line) const
    {
        const Column column = m_columns.value(line.column);
        return line.box.right() < column.left + (column.right - column.left) * shortLine;
    }

    /// Whether a line names a speaker beyond doubt, as “Q - Ann Lee” and “Operator” do.
    static bool isLabel(const PdfLine &line)
    {
        const auto label = labelAsLine(line.text, {0, line.text.size()});
        return label && (label->isRole || label->form == SpeakerLabel::Form::Header);
    }

    bool begins(const PdfLine &before, const PdfLine &line)
    {
        const bool wasTitle = std::exchange(m_isTitle, false) || hasTitleBehindName(before);
        const bool wasLabel = std::exchange(m_isLabel, isShort(line) && isLabel(line));
        m_isTitle = isTitle(line);
        if (m_isTitle || wasTitle || m_isLabel || wasLabel || (m_last == 0 && isLabel(before)))
            return true;
        const bool hasLead = line.boldLength > 0 && before.boldLength == 0;
        if (isBold(before) != isBold(line) || hasLead)
            return true;
        const double sizes = line.box.height() / std::max(before.box.height(), 0.1);
        const bool isOtherSize = sizes > otherSize || sizes < 1 / otherSize;
        if (before.column != line.column)
            return endsSentence(before.text) || isOtherSize;
        const Column column = m_columns.value(line.column);
        const double step = line.box.top() - before.box.top();
        if (step > column.leading * widerGap)
            return true;
        return isShort(before) && (endsSentence(before.text) || isBold(line));
    }

    void append(const PdfLine &line)
    {
        ReadLine &target = m_result.last();
        const bool isBoldSoFar = target.boldLength >= target.text.size();
        const qsizetype blank = line.text.indexOf(u' ');
        const QStringView first = QStringView(line.text).first(blank > 0 ? blank : line.text.size());
        const qsizetype size = target.text.size();
        const bool isDivided =
            size > 1 && target.text.back() == u'-' && target.text[size - 2].isLetter() && first.front().isLower();
        const bool isSoft = target.text.back() == QChar::SoftHyphen;
        if (isSoft || (isDivided && !keepsHyphen(target.text, first)))
            target.text.chop(1);
        else if (!isDivided && !(isUnspaced(target.text.back()) && isUnspaced(first.front())))
            target.text += u' ';
        target.text += line.text;
        if (isBoldSoFar && isBold(line))
            target.boldLength = target.text.size();
    }

    bool keepsHyphen(const QString &text, QStringView rest) const
    {
        const QString begin = text.sliced(text.lastIndexOf(u' ') + 1);
        QString whole = (begin + rest.toString()).toLower();
        while (!whole.isEmpty() && whole.back().isPunct())
            whole.chop(1);
        return m_hyphenated.contains(whole) || begin.count(u'-') > 1;
    }

    const QList<PdfLine> &m_lines;
    QHash<int, Column> m_columns;
    QSet<QString> m_hyphenated;
    QList<ReadLine> m_result;
    qsizetype m_last = 0;
    bool m_isCut = false;
    bool m_isLabel = false; ///< Whether the last line named a speaker.
    bool m_isTitle = false; ///< Whether the last line was a title below a name.
};

} // namespace

QList<ReadLine> paragraphsOf(const QList<PdfLine> &lines)
{
    return Joiner(lines).join();
}

} // namespace core

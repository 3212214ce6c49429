// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/releasetext.h"

#include "core/analysis/sources/releasetables.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Whether a line begins a point of a list.
bool isListItem(const QString &line)
{
    return line.startsWith(u'•') || line.startsWith(u'●') || line.startsWith("- "_L1) || line.startsWith("* "_L1);
}

/// "Second Quarter Financial Highlights": a title of its own, not the begin of a sentence that goes on below.
bool isTitle(const QString &line)
{
    constexpr qsizetype longest = 100;
    constexpr qsizetype longWord = 4; ///< Shorter words of titles are not capital.
    constexpr int leastWords = 3;
    if (line.size() > longest || !(line.back().isLetterOrNumber() || line.back() == u')'))
        return false;
    int capital = 0;
    for (const QStringView word : QStringView(line).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < longWord || !word.front().isLetter())
            continue;
        if (!word.front().isUpper())
            return false;
        ++capital;
    }
    return capital >= leastWords;
}

/// Puts the lines of a paragraph together.
class Paragraphs
{
public:
    explicit Paragraphs(QList<ReleaseLine> &lines)
        : m_lines(lines)
    {
    }

    void add(const QString &line)
    {
        constexpr qsizetype longest = 20000; // Longer ones are cut, so that no sentence costs more than others.
        if (isListItem(line) || m_text.size() > longest)
            end();
        const bool isAlone = m_text.isEmpty() && isTitle(line);
        m_text += m_text.isEmpty() ? line : u' ' + line;
        if (isAlone)
            end();
    }

    void end()
    {
        if (!m_text.isEmpty())
            m_lines.append({m_text, m_text});
        m_text.clear();
    }

private:
    QList<ReleaseLine> &m_lines;
    QString m_text;
};

} // namespace

QList<ReleaseLine> readRelease(const QString &text, ReportedQuarter quarter)
{
    QList<ReleaseLine> lines;
    Paragraphs paragraphs(lines);
    ReleaseTables tables(quarter);
    for (const QString &line : text.split(u'\n')) {
        QList<ReleaseLine> rows;
        const bool isTable = tables.read(line, rows);
        const QString words = line.simplified();
        if (isTable || words.isEmpty())
            paragraphs.end();
        else
            paragraphs.add(words);
        lines += rows;
    }
    paragraphs.end();
    return lines;
}

} // namespace core

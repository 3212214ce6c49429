// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/pdfmargins.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QHash>
#include <QSet>

#include "core/importers/speakerlabel.h"
#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Heads and feet lie in this share of the page at its top and at its bottom.
constexpr double marginShare = 0.14;

/// Lines of a margin lie at the same height on all pages, within so many points.
constexpr double heightStep = 6;

/// What comes on so many pages, and on this share of them, runs.
constexpr qsizetype fewestPages = 2;
constexpr double shareOfPages = 0.4;

constexpr qsizetype mostExamples = 3;

bool isInMargin(const PdfLine &line, QSizeF page)
{
    const double middle = line.box.center().y();
    return middle < page.height() * marginShare || middle > page.height() * (1 - marginShare);
}

/// A text with its numbers made alike, so that “Page 3 of 14” runs.
QString pattern(const PdfLine &line)
{
    QString text = line.text.simplified().toLower();
    for (QChar &c : text)
        c = c.isDigit() ? QChar(u'#') : c;
    while (text.contains(u"##"_s))
        text.replace(u"##"_s, u"#"_s);
    return text;
}

/// Keys of a line: its words and its height; lines near the edge of a step have two.
QStringList keysOf(const PdfLine &line)
{
    const double step = line.box.center().y() / heightStep;
    const int near = step - std::floor(step) < 0.5 ? -1 : 1;
    const int at = static_cast<int>(std::floor(step));
    return {u"%1|%2"_s.arg(at).arg(pattern(line)), u"%1|%2"_s.arg(at + near).arg(pattern(line))};
}

bool isPageNumber(const PdfLine &line)
{
    static const QRegularExpression number(
        u"^(?:page |p\\. ?|- ?|第 ?)?#(?: ?(?:of|/|-|页|von|de|sur) ?#?)?(?: ?页)?$"_s);
    return matchIn(number, pattern(line)).hasMatch();
}

/// Looks at all pages before it takes anything away.
class MarginRemover
{
public:
    MarginRemover(QList<QList<PdfLine>> &pages, const QList<PdfPage> &sizes)
        : m_pages(pages)
        , m_sizes(sizes)
        , m_enough(std::max(pages.size() > 3 ? fewestPages + 1 : fewestPages,
                            static_cast<qsizetype>(shareOfPages * static_cast<double>(pages.size()))))
    {
        for (qsizetype i = 0; i < pages.size(); ++i) {
            for (const PdfLine &line : pages[i])
                census(line, i);
        }
    }

    QStringList remove()
    {
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            QList<PdfLine> &lines = m_pages[i];
            QList<qsizetype> order(lines.size());
            std::iota(order.begin(), order.end(), qsizetype(0));
            std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
                return lines[a].box.center().y() < lines[b].box.center().y();
            });
            QSet<qsizetype> gone;
            peel(order, i, gone);
            std::reverse(order.begin(), order.end());
            peel(order, i, gone);
            QList<PdfLine> kept;
            for (qsizetype line = 0; line < lines.size(); ++line) {
                if (!gone.contains(line))
                    kept.append(lines[line]);
            }
            lines = kept;
        }
        return m_examples;
    }

private:
    void census(const PdfLine &line, qsizetype page)
    {
        if (!isInMargin(line, m_sizes[page].size)) {
            ++m_inside[pattern(line)];
            return;
        }
        for (const QString &key : keysOf(line))
            m_seen[key].insert(page);
    }

    /// Takes lines from the edge of a page inward, up to the first one that does not run.
    void peel(const QList<qsizetype> &order, qsizetype page, QSet<qsizetype> &gone)
    {
        for (const qsizetype index : order) {
            const PdfLine &line = m_pages[page][index];
            if (!isInMargin(line, m_sizes[page].size) || !runs(line))
                return;
            gone.insert(index);
            const bool isNew = !m_named.contains(pattern(line));
            m_named.insert(pattern(line));
            if (isNew && !isPageNumber(line) && m_examples.size() < mostExamples)
                m_examples.append(line.text);
        }
    }

    bool runs(const PdfLine &line) const
    {
        if (isPageNumber(line))
            return true;
        // What also comes inside of pages is speech, and a speaker's name may well come first or last on several.
        const int inside = m_inside.value(pattern(line));
        const bool isBody = inside > 1 || (inside > 0 && labelAsLine(line.text, {0, line.text.size()}));
        const QStringList keys = keysOf(line);
        return !isBody && std::any_of(keys.begin(), keys.end(), [this](const QString &key) {
            return m_seen.value(key).size() >= m_enough;
        });
    }

    QList<QList<PdfLine>> &m_pages;
    const QList<PdfPage> &m_sizes;
    qsizetype m_enough;
    QHash<QString, QSet<qsizetype>> m_seen; ///< On which pages a key comes.
    QHash<QString, int> m_inside;           ///< How often patterns stand outside margins.
    QSet<QString> m_named;                  ///< Patterns of lines that were removed.
    QStringList m_examples;
};

} // namespace

QStringList removeMargins(QList<QList<PdfLine>> &pages, const QList<PdfPage> &sizes)
{
    Q_ASSERT(pages.size() == sizes.size());
    return MarginRemover(pages, sizes).remove();
}

} // namespace core

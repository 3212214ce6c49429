// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpsearch.h"

#include <algorithm>

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype before = 20; ///< Characters of an excerpt before the word that was found.
constexpr qsizetype after = 70;  ///< And from it on.

/// Where a word begins with the letters that were typed, or -1.
qsizetype beginOf(const QString &text, const QString &typed)
{
    for (qsizetype at = 0; (at = text.indexOf(typed, at, Qt::CaseInsensitive)) >= 0; ++at) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return at;
    }
    return -1;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return beginOf(text, word) >= 0; });
}

/// The words around a place, cut between words.
QString excerptAt(const QString &text, qsizetype at)
{
    qsizetype begin = std::max<qsizetype>(0, at - before);
    if (begin > 0)
        begin = std::min(text.indexOf(u' ', begin) + 1, at);
    qsizetype end = std::min(text.size(), at + after);
    if (end < text.size())
        end = std::max(text.lastIndexOf(u' ', end), at);
    const QString words = text.mid(begin, end - begin);
    return (begin > 0 ? u"… "_s : QString()) + words + (end < text.size() ? u" …"_s : QString());
}

} // namespace

HelpSearch::HelpSearch(const HelpPages &pages)
{
    for (const HelpPage &page : pages.all()) {
        QTextDocument document;
        document.setMarkdown(page.markdown, QTextDocument::MarkdownDialectGitHub);
        Section section{{page.id, {}}, page.title, page.title, {}};
        qsizetype headings = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            QString text = block.text();
            text.remove(QChar::ObjectReplacementCharacter);
            const int level = block.blockFormat().headingLevel();
            const QString anchor = level > 0 ? page.anchors.value(headings++) : QString();
            if (level > 1) {
                m_sections.append(section);
                section = {{page.id, anchor}, page.title, text, {}};
            } else if (level == 0) {
                section.text += (section.text.isEmpty() ? QString() : u" "_s) + text.simplified();
            }
        }
        m_sections.append(section);
    }
}

QStringList HelpSearch::wordsOf(const QString &typed)
{
    return typed.split(u' ', Qt::SkipEmptyParts);
}

QList<HelpHit> HelpSearch::find(const QString &typed) const
{
    const QStringList words = wordsOf(typed);
    if (words.isEmpty())
        return {};
    QList<HelpHit> inHeadings;
    QList<HelpHit> inTexts;
    for (const Section &section : m_sections) {
        if (!hasAll(section.heading + u' ' + section.text, words))
            continue;
        const auto firstInText = std::find_if(words.begin(), words.end(),
                                              [&](const QString &word) { return beginOf(section.text, word) >= 0; });
        const qsizetype at = firstInText == words.end() ? 0 : beginOf(section.text, *firstInText);
        const HelpHit hit{section.place, section.page, section.heading, excerptAt(section.text, at)};
        (hasAll(section.heading, words) ? inHeadings : inTexts).append(hit);
    }
    return inHeadings + inTexts;
}

} // namespace ui

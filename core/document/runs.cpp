// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/runs.h"

#include <algorithm>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

CommentSpans::CommentSpans(const Document &document)
{
    const qsizetype count = document.comments.size();
    QList<qsizetype> first(count, -1);
    QList<qsizetype> last(count, -1);
    qsizetype number = 0;
    forEachRun(document, [&](const DocumentRun &run) {
        for (const qsizetype comment : run.comments) {
            Q_ASSERT(comment >= 0 && comment < count);
            if (first[comment] < 0)
                first[comment] = number;
            last[comment] = number;
        }
        ++number;
    });
    for (qsizetype comment = 0; comment < count; ++comment) {
        if (first[comment] < 0)
            continue;
        m_begins[first[comment]].append(comment);
        m_ends[last[comment]].append(comment);
    }
    for (QList<qsizetype> &comments : m_begins) {
        std::stable_sort(comments.begin(), comments.end(), [&](qsizetype a, qsizetype b) { return last[a] > last[b]; });
    }
}

QHash<QString, QString> anchorNames(const Document &document)
{
    constexpr qsizetype longestStem = 30;
    QHash<QString, QString> names;
    forEachRun(document, [&names](const DocumentRun &run) {
        if (run.anchor.isEmpty() || names.contains(run.anchor))
            return;
        QString name = u"a"_s + QString::number(names.size() + 1) + u'_';
        for (const QChar c : run.anchor.left(longestStem))
            name += c < QChar(0x80) && c.isLetterOrNumber() ? c : QChar(u'_');
        names.insert(run.anchor, name);
    });
    return names;
}

bool isSafeAddress(const QString &target)
{
    const QStringList allowed{u"http://"_s, u"https://"_s, u"mailto:"_s};
    return std::any_of(allowed.begin(), allowed.end(),
                       [&](const QString &begin) { return target.startsWith(begin, Qt::CaseInsensitive); });
}

bool isEastAsian(const QString &words)
{
    qsizetype eastern = 0;
    qsizetype others = 0;
    for (const QChar c : words) {
        const QChar::Script script = c.script();
        const bool isEastern = script == QChar::Script_Han || script == QChar::Script_Hiragana
                               || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
        if (isEastern)
            ++eastern;
        else if (c.isLetter())
            ++others;
    }
    return eastern > others;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/excerpt.h"

#include <algorithm>

namespace core {

namespace {

/// The begin of a word at or behind position, but not behind limit.
qsizetype wordBegin(QStringView text, qsizetype position, qsizetype limit)
{
    if (position <= 0)
        return 0;
    for (qsizetype at = position; at < limit; ++at) {
        if (text[at - 1].isSpace())
            return at;
    }
    // No space, as in Chinese: any character but the second half of one.
    return position < text.size() && text[position].isLowSurrogate() ? position + 1 : position;
}

/// The end of a word at or before position, but not before limit.
qsizetype wordEnd(QStringView text, qsizetype position, qsizetype limit)
{
    if (position >= text.size())
        return text.size();
    for (qsizetype at = position; at > limit; --at) {
        if (text[at].isSpace())
            return at;
    }
    return text[position].isLowSurrogate() ? position - 1 : position;
}

} // namespace

MarkedText excerptOf(const MarkedText &text, qsizetype length)
{
    const TextRange match = text.matches.isEmpty() ? TextRange() : text.matches.constFirst();
    const qsizetype before = std::max<qsizetype>(0, match.begin - length / 3);
    const qsizetype begin = wordBegin(text.text, before, match.begin);
    const qsizetype end = wordEnd(text.text, std::max(match.end, begin + length), match.end);

    MarkedText result;
    const QString ellipsis(QChar(u'…'));
    result.text = begin > 0 ? ellipsis : QString();
    const qsizetype shift = result.text.size() - begin;
    result.text += text.text.mid(begin, end - begin).replace(QChar(u'\n'), QChar(u' '));
    if (end < text.text.size())
        result.text += ellipsis;
    for (const TextRange known : text.matches) {
        if (begin <= known.begin && known.end <= end)
            result.matches.append(TextRange{known.begin + shift, known.end + shift});
    }
    return result;
}

} // namespace core

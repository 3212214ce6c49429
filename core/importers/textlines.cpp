// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/textlines.h"

#include <algorithm>

namespace core {

TextRange trimmed(QStringView text, TextRange range)
{
    qsizetype begin = range.begin;
    qsizetype end = range.end;
    while (begin < end && text[begin].isSpace())
        ++begin;
    while (end > begin && text[end - 1].isSpace())
        --end;
    return begin < end ? TextRange{begin, end} : TextRange{range.begin, range.begin};
}

QList<TextRange> trimmedLines(QStringView text)
{
    QList<TextRange> lines;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        lines.append(trimmed(text, {begin, end}));
        begin = end + 1;
    }
    return lines;
}

bool hasWords(QStringView line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace core

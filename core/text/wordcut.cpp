// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordcut.h"

#include <QChar>

namespace core {

namespace {

bool isIdeograph(QChar character)
{
    if (!character.isLetter())
        return false;
    switch (QChar::script(character.unicode())) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

bool isWidePunctuation(QChar character)
{
    return QStringView(u"，。！？；：、）】」』”’…").contains(character);
}

bool endsClause(QChar character)
{
    return QStringView(u".?!,;:…\u2014\u2013").contains(character);
}

} // namespace

bool isWordEdge(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size())
        return true;
    const QChar before = text[position - 1];
    const QChar behind = text[position];
    if (before.isSpace() || behind.isSpace())
        return true;
    if (behind.isLowSurrogate() || behind.isMark() || isWidePunctuation(behind))
        return false;
    if (isIdeograph(before) || isIdeograph(behind) || isWidePunctuation(before))
        return true;
    // "growth.Thank": the recogniser forgot the blank. Initials and abbreviations such as "U.S." stay whole.
    const bool isInitial = position >= 2 && text[position - 2].isUpper();
    return endsClause(before) && behind.isUpper() && !isInitial;
}

qsizetype wordEdgeNear(QStringView text, qsizetype position, TextRange within)
{
    const auto fits = [&](qsizetype at) { return within.begin < at && at < within.end && isWordEdge(text, at); };
    for (qsizetype distance = 0; distance <= within.length(); ++distance) {
        if (fits(position - distance))
            return position - distance;
        if (fits(position + distance))
            return position + distance;
    }
    return position;
}

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    bool isInWord = false;
    for (const QChar character : text) {
        if (isIdeograph(character)) {
            ++count;
            isInWord = false;
        } else if (character.isSpace()) {
            isInWord = false;
        } else if (!isInWord && (character.isLetterOrNumber() || character.isSurrogate())) {
            ++count;
            isInWord = true;
        }
    }
    return count;
}

} // namespace core

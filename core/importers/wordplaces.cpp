// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/wordplaces.h"

#include <algorithm>

namespace core {

namespace {

/// How far ahead a word is looked for, and how much farther for each one before that has no place.
constexpr qsizetype reach = 24;
constexpr qsizetype reachPerMiss = 12;
constexpr qsizetype longestReach = 240;

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

/// The word without punctuation around it; the word itself if it is nothing else.
QStringView bare(QStringView word)
{
    qsizetype begin = 0;
    qsizetype end = word.size();
    while (begin < end && !isOfWord(word[begin]))
        ++begin;
    while (end > begin && !isOfWord(word[end - 1]))
        --end;
    return begin < end ? word.sliced(begin, end - begin) : word;
}

/// The first place of a word in window, which is within words before and behind only if nothing is before it.
qsizetype indexIn(QStringView window, QStringView word, bool isNext)
{
    qsizetype first = 0;
    while (first < window.size() && !isOfWord(window[first]))
        ++first;
    if (isNext && window.sliced(first).startsWith(word, Qt::CaseInsensitive))
        return first;
    for (qsizetype at = window.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = window.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        const bool isBegin = at == 0 || !isOfWord(window[at - 1]);
        const bool isEnd = end == window.size() || !isOfWord(window[end]);
        if (isBegin && isEnd)
            return at;
    }
    return -1;
}

/// A place with the punctuation that it touches.
TextRange withPunctuation(QStringView phrase, TextRange place, qsizetype free)
{
    const auto isPunctuation = [&](qsizetype at) { return !phrase[at].isSpace() && !isOfWord(phrase[at]); };
    while (place.begin > free && isPunctuation(place.begin - 1))
        --place.begin;
    while (place.end < phrase.size() && isPunctuation(place.end))
        ++place.end;
    return place;
}

} // namespace

QList<std::optional<TextRange>> placesOfWords(const QStringList &words, QStringView phrase)
{
    QList<std::optional<TextRange>> places;
    places.reserve(words.size());
    qsizetype free = 0;
    qsizetype missed = 0;
    for (const QString &word : words) {
        const QStringView sought = bare(word);
        const qsizetype size = sought.size() + std::min(longestReach, reach + missed * reachPerMiss);
        const QStringView window = phrase.sliced(free, std::min(size, phrase.size() - free));
        const qsizetype at = sought.isEmpty() ? -1 : indexIn(window, sought, missed == 0);
        if (at < 0) {
            places.append(std::nullopt);
            ++missed;
            continue;
        }
        const TextRange found{free + at, free + at + sought.size()};
        places.append(withPunctuation(phrase, found, free));
        free = places.last()->end;
        missed = 0;
    }
    return places;
}

} // namespace core

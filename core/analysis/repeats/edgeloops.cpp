// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/repeats/edgeloops.h"

#include <array>

namespace core {

namespace {

constexpr std::array<qsizetype, 4> copiesNeeded{6, 5, 4, 4}; ///< On both sides together, for units of 1, 2, … words.
constexpr qsizetype copiesOnASide = 2;                       ///< Fewer are what a speaker says, or an answer takes up.

/// How many copies of its last words stand at the end.
qsizetype copiesAtEnd(const SpokenWords &words, qsizetype unit)
{
    qsizetype copies = 1;
    while ((copies + 1) * unit <= words.size()) {
        const qsizetype first = words.size() - (copies + 1) * unit;
        if (words.equalWords(first, first + unit, unit) < unit)
            break;
        ++copies;
    }
    return copies;
}

/// How many copies of the last words of one stretch stand at the beginning of another.
qsizetype copiesAtStart(const SpokenWords &before, const SpokenWords &behind, qsizetype unit)
{
    const qsizetype from = before.size() - unit;
    qsizetype word = 0;
    while (word < behind.size() && before[from + word % unit] == behind[word])
        ++word;
    return word / unit;
}

bool hasFigure(const SpokenWords &words, qsizetype first, qsizetype unit)
{
    for (qsizetype i = first; i < first + unit; ++i) {
        if (words.token(i).hasDigit)
            return true;
    }
    return false;
}

Repeats loopOf(qsizetype first, qsizetype unit, qsizetype copies)
{
    Repeat loop;
    loop.first = loop.keptFirst = first;
    loop.keptLast = first + unit - 1;
    loop.last = first + unit * copies - 1;
    loop.unitWords = static_cast<int>(unit);
    loop.copies = static_cast<int>(copies);
    loop.score = 0.85;
    return {loop};
}

} // namespace

std::pair<Repeats, Repeats> loopAcross(const SpokenWords &before, const SpokenWords &behind)
{
    for (qsizetype unit = 1; unit <= static_cast<qsizetype>(copiesNeeded.size()); ++unit) {
        if (before.size() < copiesOnASide * unit || hasFigure(before, before.size() - unit, unit))
            return {};
        const qsizetype atStart = copiesAtStart(before, behind, unit);
        if (atStart < copiesOnASide)
            continue;
        const qsizetype atEnd = copiesAtEnd(before, unit);
        if (atEnd >= copiesOnASide && atEnd + atStart >= copiesNeeded[static_cast<size_t>(unit - 1)])
            return {loopOf(before.size() - atEnd * unit, unit, atEnd), loopOf(0, unit, atStart)};
    }
    return {};
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/names/namevariants.h"

#include <algorithm>

#include "core/analysis/names/personspellings.h"
#include "core/analysis/names/wordspellings.h"

namespace core {

namespace {

qsizetype firstPlace(const NameGroup &group)
{
    qsizetype first = group.spellings.first().ranges.first().begin;
    for (const NameSpelling &spelling : group.spellings)
        first = std::min(first, spelling.ranges.first().begin);
    return first;
}

} // namespace

QList<NameGroup> nameVariants(const TokenList &tokens, const SpeakerTurns &speech)
{
    const PersonSpellings people(tokens, speech);
    const WordSpellings words(tokens, [&](qsizetype token) { return people.covers(token); });
    QList<NameGroup> result = people.groups() + words.groups();
    std::stable_sort(result.begin(), result.end(),
                     [](const NameGroup &a, const NameGroup &b) { return firstPlace(a) < firstPlace(b); });
    return result;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/besidetexts.h"

#include <algorithm>

#include "core/analysis/sources/alignment.h"
#include "core/analysis/sources/secondsource.h"

namespace core {

namespace {

/// The words of some units of a text; an empty range behind the unit before if there are none.
TextRange rangeOf(const SpokenText &text, qint32 first, qint32 count)
{
    if (count > 0)
        return text.tokens().rangeOf(text[first].first, text[first + count - 1].last);
    const qsizetype at = first > 0 ? text.tokens()[text[first - 1].last].range.end : 0;
    return {at, at};
}

/// Both ranges, without the blank between them if one is empty.
TextRange joined(TextRange a, TextRange b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a.united(b);
}

qsizetype placeIn(const QList<BesidePair> &pairs, qsizetype position, TextRange BesidePair::*from,
                  TextRange BesidePair::*to)
{
    const auto behind = std::upper_bound(pairs.begin(), pairs.end(), position,
                                         [from](qsizetype at, const BesidePair &p) { return at < (p.*from).begin; });
    if (behind == pairs.begin())
        return 0;
    const BesidePair &pair = *std::prev(behind);
    const TextRange here = pair.*from;
    const TextRange there = pair.*to;
    const qsizetype inside = std::min(position - here.begin, here.length());
    return there.begin + (here.isEmpty() ? 0 : inside * there.length() / here.length());
}

} // namespace

QList<BesidePair> besideTexts(const QString &text, const QList<TextRange> &spoken, const SecondSource &source)
{
    const TokenList ourTokens(text);
    const TokenList theirTokens(source.text);
    SpokenVocabulary vocabulary;
    const SpokenText ours(ourTokens, spoken, vocabulary);
    const SpokenText theirs(theirTokens, source.spoken, vocabulary);
    QList<BesidePair> pairs;
    for (const AlignedPair &aligned : align(ours, theirs, vocabulary).pairs) {
        const BesidePair pair{rangeOf(ours, aligned.ours, aligned.ourCount),
                              rangeOf(theirs, aligned.theirs, aligned.theirCount), aligned.isEqual};
        if (!pairs.isEmpty() && pairs.last().isEqual == pair.isEqual) {
            pairs.last().ours = joined(pairs.last().ours, pair.ours);
            pairs.last().theirs = joined(pairs.last().theirs, pair.theirs);
        } else {
            pairs.append(pair);
        }
    }
    return pairs;
}

qsizetype placeBeside(const QList<BesidePair> &pairs, qsizetype ours)
{
    return placeIn(pairs, ours, &BesidePair::ours, &BesidePair::theirs);
}

qsizetype placeBesideTheirs(const QList<BesidePair> &pairs, qsizetype theirs)
{
    return placeIn(pairs, theirs, &BesidePair::theirs, &BesidePair::ours);
}

} // namespace core

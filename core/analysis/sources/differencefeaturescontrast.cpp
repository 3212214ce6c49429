// SPDX-License-Identifier: GPL-3.0-or-later
// How the two sides of a difference contrast, and what the call knows of their words.
#include <algorithm>
#include <cmath>

#include "core/analysis/sources/differencefeatures.h"
#include "core/text/phonetic.h"

namespace core {

namespace {

/// The letters of some units in one.
QString joined(const SpokenText &text, const SpokenVocabulary &vocabulary, qint32 first, qint32 count)
{
    constexpr qint32 most = 8;
    QString letters;
    for (qint32 i = first; i < first + std::min(count, most); ++i)
        letters += vocabulary[text[i].word].text;
    return letters.left(60);
}

/// Whether two words differ in their ending only: "week" and "weeks".
bool isInflection(const QString &a, const QString &b)
{
    const qsizetype stem = std::max<qsizetype>(3, std::min(a.size(), b.size()) - 3);
    return a.size() >= 3 && b.size() >= 3 && a.left(stem) == b.left(stem) && std::max(a.size(), b.size()) - stem <= 4;
}

} // namespace

double DifferenceFeatures::likenessOf(const AlignedPair &pair) const
{
    const SpokenVocabulary &vocabulary = m_comparison.vocabulary();
    const QString ours = joined(m_comparison.ours().text(), vocabulary, pair.ours, pair.ourCount);
    const QString theirs = joined(m_comparison.theirs().text(), vocabulary, pair.theirs, pair.theirCount);
    return ours.isEmpty() || theirs.isEmpty() ? -1 : wordSimilarity(ours, theirs);
}

void DifferenceFeatures::addMemory(const Difference &difference)
{
    const auto rarest = [](const SpokenText &text, qint32 first, qint32 count, const auto &times) {
        int least = 1000;
        for (qint32 i = first; i < first + count; ++i)
            least = std::min(least, times(text[i].word));
        return count == 0 ? -1.0 : std::log2(1.0 + least);
    };
    const AlignedPair &pair = difference.pair;
    const ComparedText &ours = m_comparison.ours();
    const ComparedText &theirs = m_comparison.theirs();
    const auto saidHere = [&](qint32 word) { return ours.timesSaid(word); };
    const auto saidThere = [&](qint32 word) { return theirs.timesSaid(word); };
    const auto agreed = [&](qint32 word) { return m_comparison.timesAgreed(word); };
    add(rarest(ours.text(), pair.ours, pair.ourCount, saidHere));
    add(rarest(ours.text(), pair.ours, pair.ourCount, saidThere));
    add(rarest(ours.text(), pair.ours, pair.ourCount, agreed));
    add(rarest(theirs.text(), pair.theirs, pair.theirCount, saidThere));
    add(rarest(theirs.text(), pair.theirs, pair.theirCount, saidHere));
    add(rarest(theirs.text(), pair.theirs, pair.theirCount, agreed));
    const bool isOneToOne = pair.ourCount == 1 && pair.theirCount == 1;
    const qint32 our = isOneToOne ? ours.text()[pair.ours].word : 0;
    const qint32 their = isOneToOne ? theirs.text()[pair.theirs].word : 0;
    add(isOneToOne ? m_comparison.timesPaired(our, their) : 0);
    add(isOneToOne ? m_comparison.timesPaired(their, our) : 0);
    const auto nearness = [&](const SpokenText &text, qint32 first, qint32 count) {
        qint32 farthest = 0;
        for (qint32 i = first; i < first + count; ++i)
            farthest = std::max(farthest, m_comparison.nearestAgreed(text[i].word, pair.ours));
        return std::log2(1.0 + farthest);
    };
    add(nearness(ours.text(), pair.ours, pair.ourCount));
    add(nearness(theirs.text(), pair.theirs, pair.theirCount));
}

void DifferenceFeatures::addSimilarity(const Difference &difference)
{
    const AlignedPair &pair = difference.pair;
    const SpokenVocabulary &vocabulary = m_comparison.vocabulary();
    const SpokenText &ourText = m_comparison.ours().text();
    const SpokenText &theirText = m_comparison.theirs().text();
    const QString ours = joined(ourText, vocabulary, pair.ours, pair.ourCount);
    const QString theirs = joined(theirText, vocabulary, pair.theirs, pair.theirCount);
    const double longest = static_cast<double>(std::max<qsizetype>(1, std::max(ours.size(), theirs.size())));
    const bool hasBoth = !ours.isEmpty() && !theirs.isEmpty();
    add(pair == difference.passage ? passageOf(difference).likeness : likenessOf(pair));
    add(hasBoth ? 1.0 - editDistance(ours, theirs) / longest : -1);
    add(ours == theirs);
    add(isInflection(ours, theirs));
    const bool areNumbers =
        hasBoth && vocabulary[ourText[pair.ours].word].isNumber && vocabulary[theirText[pair.theirs].word].isNumber;
    add(areNumbers);
    add(passageOf(difference).likeness);
}

void DifferenceFeatures::addContrast(const Difference &difference)
{
    const AlignedPair &pair = difference.pair;
    const SpokenVocabulary &vocabulary = m_comparison.vocabulary();
    const SpokenText &ourText = m_comparison.ours().text();
    const SpokenText &theirText = m_comparison.theirs().text();
    const bool hasBoth = pair.ourCount > 0 && pair.theirCount > 0;
    const QString none;
    const QString &ours = hasBoth ? vocabulary[ourText[pair.ours].word].text : none;
    const QString &theirs = hasBoth ? vocabulary[theirText[pair.theirs].word].text : none;
    add(hasBoth && !ours.isEmpty() && !theirs.isEmpty() && ours.front() == theirs.front());
    add(hasBoth ? static_cast<double>(std::clamp<qsizetype>(theirs.size() - ours.size(), -12, 12)) : 0);
    const bool areNumbers =
        hasBoth && vocabulary[ourText[pair.ours].word].isNumber && vocabulary[theirText[pair.theirs].word].isNumber;
    const double ratio = areNumbers ? theirs.toDouble() / ours.toDouble() : 0;
    add(areNumbers && std::isfinite(ratio) && ratio > 0 ? clipped(std::log10(ratio)) : 9);
    add(passageOf(difference).ourStrange);
    add(passageOf(difference).theirStrange);
    const auto rarest = [this](const Side &side) {
        double least = 6;
        for (const qint32 token : side.tokens)
            least = std::min(least, std::log10(0.5 + m_model.count(side.text->modelId(token))));
        return least;
    };
    add(hasBoth ? rarest(side(m_comparison.theirs(), pair.theirs, pair.theirCount))
                      - rarest(side(m_comparison.ours(), pair.ours, pair.ourCount))
                : 0);
}

} // namespace core

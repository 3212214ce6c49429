// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/gapcandidates.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

using GapTable = BoundaryWeights::GapTable;
using TypeTable = BoundaryWeights::TypeTable;

constexpr float hopeless = -5.5F;  ///< A gap that scores less is no candidate.
constexpr float farFromIt = -9.0F; ///< So far below that no phrase makes up for it.
constexpr qsizetype near = 12;     ///< Words on each side in which pronouns are counted.
constexpr qsizetype gapBag = 8;    ///< Words on each side of a gap whose order does not count.
constexpr qsizetype sideBag = 20;  ///< The same for the type of a turn.
constexpr int manyPronouns = 3;    ///< More count no more.
constexpr int manyQuestions = 2;

quint64 grade(int length)
{
    if (length < 5)
        return static_cast<quint64>(length);
    return length < 8 ? 5 : (length < 16 ? 6 : 7);
}

void addPronouns(const BoundaryText &text, qsizetype at, char kind, BoundaryText::Sum sum, GapTable::Row *score)
{
    const int before = std::min(manyPronouns, text.count(sum, at - near, at));
    const int behind = std::min(manyPronouns, text.count(sum, at, at + near));
    BoundaryWeights::shared().gaps().addPhrase(
        GapTable::keyOf(kind, static_cast<quint64>(before), static_cast<quint64>(behind)), score);
}

void addPhrases(const BoundaryText &text, qsizetype at, GapTable::Row *score)
{
    const GapTable &gaps = BoundaryWeights::shared().gaps();
    const quint16 sign = text.signBefore(at);
    const quint16 b1 = text.codeAt(at - 1);
    const quint16 b2 = text.codeAt(at - 2);
    const quint16 a1 = text.codeAt(at);
    const quint16 a2 = text.codeAt(at + 1);
    for (const quint64 key : {
             GapTable::keyOf('c', b2, b1),
             GapTable::keyOf('d', text.codeAt(at - 3), b2, b1),
             GapTable::keyOf('e', a1, a2),
             GapTable::keyOf('f', a1, a2, text.codeAt(at + 2)),
             GapTable::keyOf('x', b1, a1),
             GapTable::keyOf('k', b1, a1, a2),
             GapTable::keyOf('l', b2, b1, a1),
             GapTable::keyOf('q', sign, a1),
             GapTable::keyOf('r', sign, b1),
             GapTable::keyOf('s', sign, grade(text.ended(at - 1)), grade(text.begun(at))),
         })
        gaps.addPhrase(key, score);
    addPronouns(text, at, 'y', BoundaryText::Sum::You, score);
    addPronouns(text, at, 'w', BoundaryText::Sum::We, score);
}

float gapScore(const GapTable &gaps, const BoundaryText &text, qsizetype at)
{
    GapTable::Row score = gaps.bias();
    gaps.addSingle('P', text.signBefore(at), &score);
    gaps.addSingle('b', text.codeAt(at - 1), &score);
    gaps.addSingle('a', text.codeAt(at), &score);
    gaps.addSingle('g', text.codeAt(at - 2), &score);
    gaps.addSingle('h', text.codeAt(at + 1), &score);
    gaps.addSingle('i', text.codeAt(at - 3), &score);
    gaps.addSingle('j', text.codeAt(at + 2), &score);
    if (score.front() < farFromIt)
        return score.front();
    for (qsizetype k = 0; k < gapBag; ++k) {
        gaps.addSingle('B', text.codeAt(at - 1 - k), &score);
        gaps.addSingle('R', text.codeAt(at + k), &score);
    }
    addPhrases(text, at, &score);
    return score.front();
}

void takeLogSoftmax(GapCandidate::TypeLogs *scores)
{
    const float highest = *std::max_element(scores->begin(), scores->end());
    float sum = 0.0F;
    for (const float score : *scores)
        sum += std::exp(score - highest);
    const float shift = highest + std::log(sum);
    for (float &score : *scores)
        score -= shift;
}

/// The type of the words on one side of a gap; step is 1 to the right and -1 to the left.
GapCandidate::TypeLogs sideOf(const BoundaryText &text, qsizetype at, qsizetype step)
{
    const BoundaryWeights &weights = BoundaryWeights::shared();
    const TypeTable &table = step > 0 ? weights.right() : weights.left();
    const qsizetype nearest = step > 0 ? at : at - 1;
    const auto code = [&](qsizetype distance) { return text.codeAt(nearest + step * distance); };
    TypeTable::Row scores = table.bias();
    table.addSingle('a', code(0), &scores);
    table.addSingle('d', code(1), &scores);
    table.addSingle('f', code(2), &scores);
    table.addPhrase(TypeTable::keyOf('b', code(0), code(1)), &scores);
    table.addPhrase(TypeTable::keyOf('c', code(0), code(1), code(2)), &scores);
    const qsizetype low = step > 0 ? at : at - sideBag;
    table.addSingle('q', std::min(manyQuestions, text.count(BoundaryText::Sum::Questions, low, low + sideBag)),
                    &scores);
    for (qsizetype k = 0; k < sideBag; ++k)
        table.addSingle('B', code(k), &scores);
    takeLogSoftmax(&scores);
    return scores;
}

} // namespace

QList<GapCandidate> gapCandidatesOf(const BoundaryText &text)
{
    const GapTable &gaps = BoundaryWeights::shared().gaps();
    QList<GapCandidate> candidates;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const float score = gapScore(gaps, text, at);
        if (score > hopeless)
            candidates.append(GapCandidate{at, score, sideOf(text, at, -1), sideOf(text, at, 1)});
    }
    return candidates;
}

} // namespace core

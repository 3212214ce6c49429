// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/boundarymodel.h"

#include <cstdlib>

#include "core/analysis/turns/boundaryinputs.h"
#include "core/analysis/turns/boundarynet.h"
#include "core/analysis/turns/boundarytext.h"
#include "core/analysis/turns/gapcandidates.h"
#include "core/analysis/turns/spokencontent.h"
#include "core/analysis/turns/turnchain.h"

namespace core {

namespace {

constexpr float unlikely = 0.02F;      ///< The net does not see a gap to which the chain gives less.
constexpr float threshold = -0.6F;     ///< A gap of at least these log odds is a change: it costs more to miss one.
constexpr float loneThreshold = -1.3F; ///< The same for a gap without a likelier one near it.
constexpr qsizetype loneDistance = 10; ///< In words; a turn of fewer words is mostly a courtesy beside a change.

/// A gap with the log odds of a change.
struct Rated {
    qsizetype word = 0;
    float odds = 0.0F;
};

QList<Rated> ratedGaps(const BoundaryText &text)
{
    const SpokenContent content(text);
    const QList<GapCandidate> candidates = gapCandidatesOf(text);
    const TurnChain chain(candidates, content, text.size());
    const BoundaryInputs inputs(text, candidates, content, chain);
    QList<Rated> rated;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (chain.changeAt(i) <= unlikely)
            continue;
        const float odds = boundaryOdds(inputs.of(i));
        if (odds >= loneThreshold)
            rated.append({candidates[i].word, odds});
    }
    return rated;
}

/// Whether no gap is near that is likelier or surely a change: two long turns then meet here, if anything.
bool isLone(const QList<Rated> &rated, qsizetype index)
{
    const auto yields = [&](qsizetype other) {
        const bool isNear = std::abs(rated[other].word - rated[index].word) < loneDistance;
        return isNear && (rated[other].odds >= threshold || rated[other].odds > rated[index].odds);
    };
    for (qsizetype i = index - 1; i >= 0 && rated[index].word - rated[i].word < loneDistance; --i) {
        if (yields(i))
            return false;
    }
    for (qsizetype i = index + 1; i < rated.size() && rated[i].word - rated[index].word < loneDistance; ++i) {
        if (yields(i))
            return false;
    }
    return true;
}

QList<Rated> changesAmong(const QList<Rated> &rated)
{
    QList<Rated> changes;
    for (qsizetype i = 0; i < rated.size(); ++i) {
        if (rated[i].odds >= threshold || isLone(rated, i))
            changes.append(rated[i]);
    }
    return changes;
}

} // namespace

BoundaryModel::BoundaryModel(const TokenList &tokens)
    : m_tokens(tokens)
{
}

QList<Boundary> BoundaryModel::boundariesIn(qsizetype first, qsizetype end) const
{
    const BoundaryText text(m_tokens, first, end);
    const QList<Rated> rated = changesAmong(ratedGaps(text));
    QList<Boundary> boundaries;
    for (qsizetype i = 0; i < rated.size(); ++i) {
        // Of the two gaps around a single word only one is meant, nearly always.
        const bool isBeaten =
            (i > 0 && rated[i].word - rated[i - 1].word == 1 && rated[i - 1].odds >= rated[i].odds)
            || (i + 1 < rated.size() && rated[i + 1].word - rated[i].word == 1 && rated[i + 1].odds > rated[i].odds);
        if (!isBeaten)
            boundaries.append(Boundary{text.tokenAt(rated[i].word), rated[i].odds});
    }
    return boundaries;
}

} // namespace core

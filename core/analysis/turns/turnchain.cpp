// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/turnchain.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr float wordWeight = 0.8F; ///< How far the words of a stretch count for its type.
constexpr float sideWeight = 0.5F; ///< How far the words beside a gap do.
constexpr float shortWord = -0.2F; ///< What each word of a short turn costs.
constexpr size_t types = BoundaryWeights::types;

/// Logarithms: a call begins with the operator, seldom with remarks.
constexpr TurnChain::TypeChances atStart{0.0F, -5.0F, -5.0F, -1.0F, -3.0F};

void normalize(TurnChain::TypeChances *chances)
{
    float sum = 0.0F;
    for (const float chance : *chances)
        sum += chance;
    for (float &chance : *chances)
        chance /= sum;
}

} // namespace

TurnChain::TurnChain(const QList<GapCandidate> &candidates, const SpokenContent &content, qsizetype words)
{
    const QList<TypeChances> spoken = spokenFor(candidates, content, words);
    QList<Moves> moves;
    moves.reserve(candidates.size());
    for (const GapCandidate &candidate : candidates)
        moves.append(movesAt(candidate));
    m_states = forwardSums(moves, spoken);
    combine(moves, spoken);
}

TurnChain::Moves TurnChain::movesAt(const GapCandidate &candidate)
{
    const BoundaryWeights::Steps &steps = BoundaryWeights::shared().steps();
    Moves moves{};
    for (size_t from = 0; from < types; ++from) {
        for (size_t to = 0; to < types; ++to) {
            const float sides = sideWeight * (candidate.left[from] + candidate.right[to]);
            moves[from][to] = std::exp(std::clamp(candidate.score + sides + steps[from][to], -60.0F, 40.0F));
        }
    }
    return moves;
}

QList<TurnChain::TypeChances> TurnChain::spokenFor(const QList<GapCandidate> &candidates, const SpokenContent &content,
                                                   qsizetype words)
{
    QList<TypeChances> spoken;
    spoken.reserve(candidates.size() + 1);
    qsizetype first = 0;
    for (qsizetype i = 0; i <= candidates.size(); ++i) {
        const qsizetype end = i < candidates.size() ? candidates[i].word : words;
        const SpokenContent::Scores scores = content.of(first, end);
        TypeChances logs{};
        std::transform(scores.begin(), scores.end(), logs.begin(), [](float score) { return wordWeight * score; });
        logs.back() = shortWord * static_cast<float>(end - first);
        const float highest = *std::max_element(logs.begin(), logs.end());
        // Nothing is impossible, or a long stretch would leave no path at all.
        for (float &log : logs)
            log = std::exp(std::max(log - highest, -60.0F));
        spoken.append(logs);
        first = end;
    }
    return spoken;
}

QList<TurnChain::TypeChances> TurnChain::forwardSums(const QList<Moves> &moves, const QList<TypeChances> &spoken)
{
    QList<TypeChances> sums;
    sums.reserve(spoken.size());
    TypeChances state{};
    for (size_t type = 0; type < types; ++type)
        state[type] = std::exp(atStart[type]) * spoken.front()[type];
    normalize(&state);
    sums.append(state);
    for (qsizetype i = 0; i < moves.size(); ++i) {
        TypeChances next = state;
        for (size_t from = 0; from < types; ++from) {
            for (size_t to = 0; to < types; ++to)
                next[to] += state[from] * moves[i][from][to];
        }
        for (size_t type = 0; type < types; ++type)
            next[type] *= spoken[i + 1][type];
        normalize(&next);
        sums.append(next);
        state = next;
    }
    return sums;
}

void TurnChain::combine(const QList<Moves> &moves, const QList<TypeChances> &spoken)
{
    m_changes.resize(moves.size());
    TypeChances backward{};
    backward.fill(1.0F);
    normalize(&m_states.back());
    for (qsizetype i = moves.size() - 1; i >= 0; --i) {
        TypeChances behind{};
        for (size_t type = 0; type < types; ++type)
            behind[type] = backward[type] * spoken[i + 1][type];
        float stays = 0.0F;
        float changes = 0.0F;
        for (size_t from = 0; from < types; ++from) {
            float begins = 0.0F;
            for (size_t to = 0; to < types; ++to)
                begins += moves[i][from][to] * behind[to];
            stays += m_states[i][from] * behind[from];
            changes += m_states[i][from] * begins;
            backward[from] = behind[from] + begins;
        }
        m_changes[i] = changes / (stays + changes);
        normalize(&backward);
        for (size_t type = 0; type < types; ++type)
            m_states[i][type] *= backward[type];
        normalize(&m_states[i]);
    }
}

} // namespace core

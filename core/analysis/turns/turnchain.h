// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QList>

#include "core/analysis/turns/boundaryweights.h"
#include "core/analysis/turns/gapcandidates.h"
#include "core/analysis/turns/spokencontent.h"

namespace core {

/// Reads a call as a sequence of turns of five types, and tells from the whole of it where turns begin.
///
/// A semi-Markov model (Sarawagi & Cohen, NIPS 2004) whose stretches lie between candidate gaps: at a gap the turn goes
/// on, or one that may follow it begins. Chances come from the forward and the backward sums (Rabiner, Proc. IEEE
/// 1989). Linear in the number of gaps.
class TurnChain
{
public:
    using TypeChances = std::array<float, BoundaryWeights::types>; ///< By TurnType; their sum is 1.

    /// Reads the words of content, of which there are words, with the candidates in order.
    TurnChain(const QList<GapCandidate> &candidates, const SpokenContent &content, qsizetype words);

    /// The chance that a turn begins at a candidate.
    float changeAt(qsizetype candidate) const { return m_changes[candidate]; }

    /// The types of the words before candidate stretch; one more stretch lies behind the last.
    const TypeChances &stretch(qsizetype stretch) const { return m_states[stretch]; }

private:
    using Moves = std::array<TypeChances, BoundaryWeights::types>; ///< By the type that ends, then the one that begins.

    static Moves movesAt(const GapCandidate &candidate);
    static QList<TypeChances> spokenFor(const QList<GapCandidate> &candidates, const SpokenContent &content,
                                        qsizetype words);
    static QList<TypeChances> forwardSums(const QList<Moves> &moves, const QList<TypeChances> &spoken);
    void combine(const QList<Moves> &moves, const QList<TypeChances> &spoken);

    QList<float> m_changes;
    QList<TypeChances> m_states; ///< The forward sums until they are combined.
};

} // namespace core

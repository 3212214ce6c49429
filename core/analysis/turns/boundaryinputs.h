// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QList>

#include "core/analysis/turns/boundarytext.h"
#include "core/analysis/turns/boundaryweights.h"
#include "core/analysis/turns/gapcandidates.h"
#include "core/analysis/turns/spokencontent.h"
#include "core/analysis/turns/turnchain.h"

namespace core {

/// What the net sees of a candidate gap: what the chain and the classifiers made of it and of its neighbours, the
/// content on both sides, the punctuation around, names and figures nearby, its place in the call.
///
/// The order is that of net_inputs in packaging/model/boundaries/features.py. Linear in the text.
class BoundaryInputs
{
public:
    using Values = std::array<float, static_cast<size_t>(BoundaryWeights::netInputs)>;

    /// All arguments must outlive this.
    BoundaryInputs(const BoundaryText &text, const QList<GapCandidate> &candidates, const SpokenContent &content,
                   const TurnChain &chain);

    Values of(qsizetype candidate) const;

private:
    class Writer;

    void findLikelyChanges();
    float chanceAt(qsizetype word) const;
    float highestChance(qsizetype from, qsizetype to) const;
    float chances(qsizetype from, qsizetype to) const;
    void writeNeighbours(qsizetype candidate, Writer *writer) const;
    void writeTypes(qsizetype candidate, Writer *writer) const;
    void writeContent(qsizetype at, Writer *writer) const;
    void writePunctuation(qsizetype at, Writer *writer) const;
    void writeNames(qsizetype at, Writer *writer) const;
    void writeCounts(qsizetype at, Writer *writer) const;

    const BoundaryText &m_text;
    const QList<GapCandidate> &m_candidates;
    const SpokenContent &m_content;
    const TurnChain &m_chain;
    QList<float> m_chances;      ///< By word; 0 where there is no candidate.
    QList<float> m_chanceSums;   ///< Of all words before each.
    QList<qsizetype> m_previous; ///< By candidate: the likely change before it.
    QList<qsizetype> m_next;     ///< By candidate: the likely change behind it.
};

} // namespace core

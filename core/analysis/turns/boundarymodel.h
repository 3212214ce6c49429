// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/text/tokens.h"

namespace core {

/// A token that begins somebody's words, with the log odds that it does.
struct Boundary {
    qsizetype token = 0;
    float odds = 0.0F;
};

/// Finds changes of speaker in text without line ends, from the words and the punctuation alone.
///
/// Three layers, whose weights (turnboundaries.tsv among the resources) were estimated from calls with one turn a line
/// by packaging/model/train_boundaries.py: classifiers of single gaps (GapCandidate), a chain over the types of turns
/// that reads the call as a whole (TurnChain), and a small net that weighs both (BoundaryInputs; stacking: Wolpert,
/// Neural Networks 1992). Linear in the text; its result is not surer than its measure, so it is used only where the
/// file shows no turns.
class BoundaryModel
{
public:
    explicit BoundaryModel(const TokenList &tokens);

    /// Where in [first, end) somebody's words begin, in order, without first itself.
    QList<Boundary> boundariesIn(qsizetype first, qsizetype end) const;

private:
    const TokenList &m_tokens;
};

} // namespace core

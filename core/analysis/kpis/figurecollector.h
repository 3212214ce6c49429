// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kpis/sentencefigures.h"

namespace core {

/// Gathers the figures of a sentence; the two ends of a range become one.
class FigureCollector
{
public:
    FigureCollector(const TokenList &tokens, const CueWords &cues)
        : m_tokens(tokens)
        , m_cues(cues)
    {
    }

    /// Fills view.figures from the quantities of view.sentence, without roles.
    void collect(SentenceView &view, const QList<Quantity> &quantities) const;

private:
    Figure figureOf(const SentenceView &view, const Quantity &quantity) const;
    bool joinRange(Figure &lower, const Figure &upper, bool isBehindRange) const;
    bool isFallingRange(const Figure &lower, const Figure &upper) const;
    void readFlatEnd(Figure &figure) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
};

} // namespace core

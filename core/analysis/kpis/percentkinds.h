// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kpis/cuewords.h"
#include "core/text/tokens.h"

namespace core {

struct Figure;
struct SentenceView;

/// Tells what a percentage of a sentence is of: a rate by itself, a share, a cost or a profit in percent of sales.
class PercentKinds
{
public:
    PercentKinds(const TokenList &tokens, const CueWords &cues)
        : m_tokens(tokens)
        , m_cues(cues)
    {
    }

    /// Whether the metric that the figure belongs to is itself a percentage.
    bool isRate(const SentenceView &view, const Figure &figure) const;

    /// "87% of total revenues", "accounting for 45% of public cloud revenue".
    bool isShare(const SentenceView &view, const Figure &figure) const;

    /// "SG&A was 12% of sales", "207 million or 42% of sales": a cost or a profit as a share of sales.
    bool isRatio(const SentenceView &view, const Figure &figure) const;

    /// "Operating income was 12.5%": the margin is meant.
    bool isProfitLevel(const SentenceView &view, const Figure &figure) const;

private:
    bool isSalesAt(const SentenceView &view, qsizetype index) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kpis/sentencefigures.h"

namespace core {

/// How many words may stand between a value and a metric behind it: "$8 million of CapEx".
constexpr qsizetype metricReach = 5;

/// Whether a figure is so large and so bare that it must be an amount or a count in millions.
bool isMillionCount(const Figure &figure);

/// Tells which of the metrics named in a sentence a figure belongs to.
class MetricBinder
{
public:
    MetricBinder(const TokenList &tokens, const CueWords &cues)
        : m_tokens(tokens)
        , m_cues(cues)
    {
    }

    /// The metric that the figure is a value of, or null; used is the one that already has its value.
    const MetricMatch *metricFor(const SentenceView &view, const Figure &figure, const MetricMatch *used) const;

    /// Whether the metric is only what others are measured by: "28% of sales".
    bool isDenominator(const MetricMatch &match) const;

    /// Whether the figure is a number of shares, such as "1.9 million ADSs".
    bool countsShares(const Figure &figure) const;

private:
    const MetricMatch *metricBehind(const SentenceView &view, const Figure &figure) const;
    const MetricMatch *metricBefore(const SentenceView &view, const Figure &figure) const;
    const MetricMatch *respectively(const SentenceView &view, qsizetype index) const;
    const MetricMatch *listedName(const SentenceView &view, const Figure &figure, qsizetype count,
                                  qsizetype place) const;
    bool isUnder(const MetricMatch &match) const;
    bool fits(const Metric &metric, const Figure &figure) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
};

} // namespace core

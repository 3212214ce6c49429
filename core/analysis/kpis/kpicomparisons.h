// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kpi.h"
#include "core/analysis/kpis/kpiperiods.h"
#include "core/analysis/kpis/sentencefigures.h"

namespace core {

/// The growth that a figure says, in percent, with its sign; a multiple counts a hundred for each time.
double signedGrowth(const Figure &figure);

/// Ties growth and earlier values to the KPIs that they are told of.
class KpiComparisons
{
public:
    KpiComparisons(const TokenList &tokens, const CueWords &cues, const KpiPeriods &periods)
        : m_tokens(tokens)
        , m_cues(cues)
        , m_periods(periods)
    {
    }

    /// Adds what the figure says to the last of the KPIs [begin, end of found) that it can belong to. False if there is
    /// none.
    bool attach(const SentenceView &view, const Figure &figure, QList<Kpi> &found, qsizetype begin) const;

    /// Adds growth or an earlier value to kpi. False if the figure cannot belong to it.
    bool attachTo(const SentenceView &view, const Figure &figure, Kpi &kpi) const;

    /// Ties the value of a year ago, told in a sentence of its own, to that of the call if it was told shortly before.
    void linkEarlier(QList<Kpi> &found) const;

    /// Whether a word of loss stands before the figure of a profit.
    bool isLoss(const Figure &figure, const Kpi &kpi) const;

private:
    bool isComparable(const Figure &figure, const Kpi &kpi) const;
    bool isPerShare(const Figure &figure) const;
    Kpi *targetOf(const SentenceView &view, const Figure &figure, QList<Kpi> &found, qsizetype begin) const;
    void attachPrior(const SentenceView &view, const Figure &figure, Kpi &kpi) const;
    bool attachGrowth(const SentenceView &view, const Figure &figure, Kpi &kpi) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
    const KpiPeriods &m_periods;
};

} // namespace core

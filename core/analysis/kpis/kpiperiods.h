// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kpi.h"
#include "core/analysis/kpis/sentencefigures.h"

namespace core {

/// Tells which period a figure is about, and whether it is about the future.
class KpiPeriods
{
public:
    KpiPeriods(const TokenList &tokens, const CueWords &cues, const PeriodReader &periods)
        : m_tokens(tokens)
        , m_cues(cues)
        , m_periods(periods)
    {
    }

    /// Forgets what the turn before was about.
    void startTurn() { m_guidancePeriod.clear(); }

    /// Remembers the period that a sentence of outlook names.
    void note(const SentenceView &view);

    /// Sets the period and guidance of kpi: the period nearest to the figure, else the quarter of the call.
    void set(const SentenceView &view, const Figure &figure, Kpi &kpi) const;

    FiscalQuarter call() const { return m_periods.call(); }

    /// The key of the same period a year before one; empty if that has none.
    static QString yearBefore(const QString &period);

private:
    bool isGuidance(const SentenceView &view, const Figure &figure) const;
    QString pastPeriod(const SentenceView &view, const Figure &figure) const;
    bool isPastOf(const SentenceView &view, const PeriodMention &period, const Figure &figure) const;
    bool mayBeOf(const PeriodMention &period, const Figure &figure, bool isGuidance) const;
    qsizetype distanceTo(const PeriodMention &period, const Figure &figure) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
    const PeriodReader &m_periods;
    QString m_guidancePeriod; ///< What the outlook was last said to be about.
};

} // namespace core

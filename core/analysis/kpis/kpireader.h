// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/analysis/kpi.h"
#include "core/analysis/kpis/metricbinder.h"
#include "core/analysis/kpis/metricnames.h"
#include "core/analysis/kpis/sentencefigures.h"

namespace core {

/// Reads the KPIs of one sentence after the other; remembers what the sentences before were about.
class KpiReader
{
public:
    KpiReader(const TokenList &tokens, const CueWords &cues, const PeriodReader &periods, const MetricMatcher &matcher,
              const QList<Quantity> &quantities, const QString &currency);

    /// Appends the KPIs of the sentence to found, each with one mention.
    void read(const Sentence &sentence, QList<Kpi> &found);

private:
    void bind(const SentenceView &view, qsizetype index, QList<Kpi> &found);
    bool startValue(const SentenceView &view, qsizetype index, QList<Kpi> &found);
    bool startGrowth(const SentenceView &view, qsizetype index, QList<Kpi> &found);
    bool attach(const SentenceView &view, const Figure &figure, Kpi &kpi) const;
    bool isComparable(const Figure &figure, const Kpi &kpi) const;
    void attachPrior(const SentenceView &view, const Figure &figure, Kpi &kpi) const;
    Kpi kpiFor(const SentenceView &view, const Figure &figure, const MetricMatch &match) const;
    Kpi kpiFromOwnWords(const SentenceView &view, const Figure &figure) const;
    void setPerUnit(const Figure &figure, const MetricMatch &match, Kpi &kpi) const;
    qsizetype unitBehind(qsizetype last, bool onlyPer) const;
    void setValue(const SentenceView &view, const Figure &figure, const MetricMatch *match, Kpi &kpi) const;
    QString pastPeriod(const SentenceView &view, const Figure &figure) const;
    void setPeriod(const SentenceView &view, const Figure &figure, Kpi &kpi);
    bool isGuidance(const SentenceView &view, const Figure &figure) const;
    bool isLoss(const Figure &figure, const Kpi &kpi) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
    const PeriodReader &m_periods;
    const MetricMatcher &m_matcher;
    const QList<Quantity> &m_quantities;
    QString m_currency;
    MetricNames m_names;
    SentenceFigures m_figures;
    MetricBinder m_binder;
    QString m_guidancePeriod; ///< What the outlook was last said to be about.
    QString m_salesSegment;   ///< The segment of the sales told last in this turn.
    qsizetype m_turn = -1;
    qsizetype m_sentenceStart = 0;       ///< Index in found of the first KPI of this sentence.
    QList<Figure> m_pending;             ///< Figures said before the value that they belong to.
    const MetricMatch *m_used = nullptr; ///< The metric of the last value of this sentence.
};

} // namespace core

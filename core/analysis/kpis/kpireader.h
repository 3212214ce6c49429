// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/analysis/kpi.h"
#include "core/analysis/kpis/kpicomparisons.h"
#include "core/analysis/kpis/kpinamer.h"
#include "core/analysis/kpis/kpiperiods.h"
#include "core/analysis/kpis/metricbinder.h"
#include "core/analysis/kpis/sentencefigures.h"

namespace core {

/// Reads the KPIs of one sentence after the other; remembers what the sentences before were about.
class KpiReader
{
public:
    /// currency is what amounts without one are taken to be in.
    KpiReader(const TokenList &tokens, const CueWords &cues, const PeriodReader &periods, const MetricMatcher &matcher,
              const QList<Quantity> &quantities, const QString &currency);

    /// Appends the KPIs of the sentence to found, each with one mention.
    void read(const Sentence &sentence, QList<Kpi> &found);

private:
    void startTurn(qsizetype turn);
    void readTopic(const SentenceView &view);
    void bind(const SentenceView &view, qsizetype index, QList<Kpi> &found);
    void bindComparison(const SentenceView &view, qsizetype index, QList<Kpi> &found);
    bool attachLater(const SentenceView &view, const Figure &figure, const MetricMatch &named, QList<Kpi> &found) const;
    void startPending(const SentenceView &view, QList<Kpi> &found);
    bool startValue(const SentenceView &view, qsizetype index, QList<Kpi> &found);
    bool startPart(const SentenceView &view, const Figure &figure, QList<Kpi> &found);
    bool startGrowth(const SentenceView &view, qsizetype index, QList<Kpi> &found);
    Kpi valueKpi(const SentenceView &view, const Figure &figure, const MetricMatch *&match,
                 const QList<Kpi> &found) const;
    Kpi growthKpi(const SentenceView &view, const Figure &figure, const MetricMatch *&match) const;
    void fillSegment(const SentenceView &view, const Figure &figure, const MetricMatch &match, Kpi &kpi) const;
    TextRange ownSubject(const SentenceView &view, const Figure &figure) const;
    void setValue(const Figure &figure, const MetricMatch *match, Kpi &kpi) const;
    void setMention(const Figure &figure, Kpi &kpi) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
    const PeriodReader &m_periodReader;
    const MetricMatcher &m_matcher;
    const QList<Quantity> &m_quantities;
    QString m_currency;
    KpiNamer m_namer;
    SentenceFigures m_figures;
    MetricBinder m_binder;
    KpiPeriods m_periods;
    KpiComparisons m_comparisons;
    QString m_salesSegment; ///< The segment of the sales told last in this turn.
    QString m_topic;        ///< The segment that a sentence of this turn announced.
    qsizetype m_turn = -1;
    qsizetype m_sentenceStart = 0;       ///< Index in found of the first KPI of this sentence.
    QList<qsizetype> m_pending;          ///< Indices of figures said before the value that they belong to.
    const MetricMatch *m_used = nullptr; ///< The metric of the last value of this sentence.
};

} // namespace core

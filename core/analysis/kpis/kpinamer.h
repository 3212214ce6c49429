// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kpi.h"
#include "core/analysis/kpis/metricnames.h"
#include "core/analysis/kpis/subjectnames.h"

namespace core {

/// Gives KPIs their metric, segment and basis.
class KpiNamer
{
public:
    KpiNamer(const TokenList &tokens, const CueWords &cues)
        : m_tokens(tokens)
        , m_cues(cues)
        , m_names(tokens, cues)
        , m_subjects(tokens, cues)
    {
    }

    const MetricNames &names() const { return m_names; }
    const SubjectNames &subjects() const { return m_subjects; }

    /// Words as a label; see NameWords::label().
    QString label(TextRange tokenRange) const { return m_names.words().label(tokenRange); }

    /// A KPI of the metric that the figure is bound to.
    Kpi named(const SentenceView &view, const Figure &figure, const MetricMatch &match) const;

    /// A KPI that is named by the call's own words before the figure; its metric is empty if they name nothing.
    Kpi fromOwnWords(const SentenceView &view, const Figure &figure) const;

    /// A KPI that is named by a range of tokens.
    Kpi fromWords(TextRange tokenRange) const;

    /// The part of the company that a figure is of where neither metric nor clause names it: the one who "added 22
    /// million in revenue". Empty if none is named.
    QString agentOf(const SentenceView &view, const Figure &figure) const;

    /// What is counted in the part of a whole that the figure tells: "new stores" in "including 3 million from new
    /// stores". Empty if the figure tells none.
    QString partOf(const SentenceView &view, const Figure &figure) const;

    /// Makes a KPI of an amount the one of its share of sales: gross profit becomes the gross margin.
    static void toRatio(Kpi &kpi);

private:
    qsizetype unitBehind(qsizetype last, bool onlyPer) const;
    QString unitName(qsizetype at) const;
    void setPerUnit(const Figure &figure, const MetricMatch &match, Kpi &kpi) const;
    bool announcesPart(const Figure &figure) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
    MetricNames m_names;
    SubjectNames m_subjects;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>

#include "core/analysis/kpis/cuewords.h"
#include "core/analysis/kpis/metricmatcher.h"
#include "core/analysis/kpis/percentkinds.h"
#include "core/analysis/kpis/periodreader.h"
#include "core/analysis/kpis/sentences.h"

namespace core {

/// What a figure says about its metric.
enum class FigureRole { Value, YearOnYear, QuarterOnQuarter, Prior, PriorQuarter, Share, Change, Ignored };

/// A figure of a sentence, or the two ends of a range, with its place in the grammar.
struct Figure {
    const Quantity *quantity = nullptr;
    TextRange range; ///< Of both ends, for a range.
    std::optional<double> value;
    std::optional<double> high;
    QuantityType type = QuantityType::Count;
    qsizetype first = 0;    ///< Index of its first token.
    qsizetype last = 0;     ///< Index of its last token.
    qsizetype gapBegin = 0; ///< First token behind the figure before it, or of the sentence.
    qsizetype gapEnd = 0;   ///< First token of the figure behind it, or the end of the sentence.
    FigureRole role = FigureRole::Value;
    int direction = 0;    ///< 1 up, -1 down, 0 not said.
    bool isRatio = false; ///< A cost or a profit in percent of sales.
};

/// Everything of one sentence that the KPI grammar looks at.
struct SentenceView {
    const Sentence *sentence = nullptr;
    QList<MetricMatch> metrics;
    QList<PeriodMention> periods;
    QList<Figure> figures;
};

/// Gathers the figures of a sentence and tells what each of them says: level, growth, comparison or share.
class SentenceFigures
{
public:
    SentenceFigures(const TokenList &tokens, const CueWords &cues)
        : m_tokens(tokens)
        , m_cues(cues)
        , m_percents(tokens, cues)
    {
    }

    /// Fills view.figures from the quantities of view.sentence; metrics and periods must be there.
    void read(SentenceView &view, const QList<Quantity> &quantities) const;

private:
    bool isImpact(const SentenceView &view, const Figure &figure) const;
    bool isUnnamedShift(const SentenceView &view, qsizetype index) const;
    bool isPointedAt(const SentenceView &view, const Figure &figure) const;
    qsizetype clauseBegin(qsizetype begin, qsizetype end) const;
    bool followsPrior(const SentenceView &view, qsizetype index) const;
    bool isCompared(const SentenceView &view, const Figure &figure) const;
    int comparativeBehind(const Figure &figure) const;
    bool isMultipleOf(const SentenceView &view, qsizetype index) const;
    bool isMeasuredAgainst(const SentenceView &view, qsizetype index) const;
    FigureRole roleOf(const SentenceView &view, qsizetype index) const;
    FigureRole percentRole(const SentenceView &view, qsizetype index) const;
    FigureRole levelRole(const SentenceView &view, qsizetype index) const;
    FigureRole growthKind(const SentenceView &view, const Figure &figure) const;
    FigureRole priorKind(const SentenceView &view, const Figure &figure) const;
    int directionOf(const SentenceView &view, const Figure &figure) const;
    bool says(const SentenceView &view, qsizetype begin, qsizetype end, Cues any) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
    PercentKinds m_percents;
};

} // namespace core

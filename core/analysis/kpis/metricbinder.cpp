// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/metricbinder.h"

#include <cmath>

namespace core {

bool isMillionCount(const Figure &figure)
{
    return figure.type == QuantityType::Count && figure.quantity->unit.isEmpty()
           && std::abs(figure.value.value_or(0)) >= 1e5;
}

bool MetricBinder::countsShares(const Figure &figure) const
{
    const qsizetype at = figure.last + 1;
    const bool isUnnamedMoney = figure.type == QuantityType::Money && figure.quantity->isCurrencyInferred;
    if ((!isMillionCount(figure) && !isUnnamedMoney) || at >= m_tokens.size() || m_tokens[figure.last].endsClause)
        return false;
    const QString &word = m_tokens.foldedAt(at);
    return word == u"shares" || word == u"adss" || word == u"ads" || word == u"adrs";
}

bool MetricBinder::fits(const Metric &metric, const Figure &figure) const
{
    if (countsShares(figure))
        return metric.units.contains(QuantityType::Count);
    if (metric.isPerUnit && figure.type == QuantityType::Money && std::abs(figure.value.value_or(0)) >= 1e6)
        return false;
    if (figure.type == QuantityType::Money || isMillionCount(figure))
        return metric.units.contains(QuantityType::Money)
               || (isMillionCount(figure) && metric.units.contains(QuantityType::Count));
    if (figure.type == QuantityType::PercentagePoints || figure.type == QuantityType::BasisPoints)
        return metric.units.contains(QuantityType::Percent);
    return metric.units.contains(figure.type);
}

/// "…% of sales", "as a percentage of revenue": what others are measured by.
bool MetricBinder::isDenominator(const MetricMatch &match) const
{
    qsizetype at = match.first - 1;
    while (at > 0 && at > match.first - 5
           && (m_cues.is(at, Cue::Filler) || m_tokens.foldedAt(at) == u"the" || m_tokens.foldedAt(at) == u"our"))
        --at;
    if (at < 1 || m_tokens.foldedAt(at) != u"of")
        return false;
    const QString &before = m_tokens.foldedAt(at - 1);
    return before == u"percentage" || before == u"percent" || before.endsWith(u'%') || before == u"%";
}

const MetricMatch *MetricBinder::metricBehind(const SentenceView &view, const Figure &figure) const
{
    for (const MetricMatch &match : view.metrics) {
        if (match.first <= figure.last)
            continue;
        if (match.first >= figure.gapEnd || match.first - figure.last > metricReach)
            return nullptr;
        if (isDenominator(match))
            return nullptr;
        if (figure.type == QuantityType::Percent && m_tokens.foldedAt(figure.last + 1) == u"of")
            return nullptr;
        for (qsizetype at = figure.last; at < match.first; ++at) {
            const bool isLink = at == figure.last + 1 && m_cues.is(at, Cue::Link) && m_tokens.foldedAt(at) != u"from"
                                && m_tokens.foldedAt(at) != u"by";
            const bool isVerb = at > figure.last && !isLink && m_cues.is(at, Cue::Stop)
                                && m_tokens.foldedAt(at) != u"our" && m_tokens.foldedAt(at) != u"the"
                                && m_tokens.foldedAt(at) != u"a";
            if (m_tokens[at].endsClause || isVerb)
                return nullptr;
        }
        return fits(*match.metric, figure) ? &match : nullptr;
    }
    return nullptr;
}

const MetricMatch *MetricBinder::metricBefore(const SentenceView &view, const Figure &figure) const
{
    const MetricMatch *best = nullptr;
    for (const MetricMatch &match : view.metrics) {
        if (match.last >= figure.first)
            break;
        // "Earnings per share were a loss of 18 cents": the loss tells the sign, not the metric.
        const bool isSign = best && match.metric->isGeneric && match.isNegative && match.first > 0
                            && m_tokens.foldedAt(match.first - 1) == u"a";
        if (fits(*match.metric, figure) && !isDenominator(match) && !isSign)
            best = &match;
    }
    return best;
}

/// "A and B were X and Y, respectively": the first value belongs to the first name.
const MetricMatch *MetricBinder::respectively(const SentenceView &view, qsizetype index) const
{
    const Figure &figure = view.figures[index];
    const auto isJoined = [&](const Figure &a, const Figure &b) {
        return b.first - a.last == 2 && m_cues.is(a.last + 1, Cue::And) && a.type == b.type;
    };
    const bool isFirst = index + 1 < view.figures.size() && isJoined(figure, view.figures[index + 1]);
    if (!isFirst)
        return nullptr;
    const MetricMatch *last = nullptr;
    const MetricMatch *secondLast = nullptr;
    for (const MetricMatch &match : view.metrics) {
        if (match.last >= figure.first)
            break;
        secondLast = last;
        last = &match;
    }
    const bool areJoined = secondLast && last->first - secondLast->last <= 6 && fits(*secondLast->metric, figure)
                           && m_cues.hasAny(secondLast->last + 1, last->first, Cue::And)
                           && secondLast->first >= figure.gapBegin;
    return areJoined ? secondLast : nullptr;
}

const MetricMatch *MetricBinder::metricFor(const SentenceView &view, const Figure &figure,
                                           const MetricMatch *used) const
{
    const qsizetype index = &figure - view.figures.constData();
    if (const MetricMatch *first = respectively(view, index))
        return first;
    const MetricMatch *before = metricBefore(view, figure);
    const MetricMatch *behind = metricBehind(view, figure);
    if (!behind)
        return before;
    if (!before || before == used)
        return behind;
    const bool isSaid =
        before->last >= figure.gapBegin && m_cues.hasAny(before->last + 1, figure.first, Cue::Level | Cue::Guide);
    const bool isDirect = m_cues.is(figure.last + 1, Cue::Link) || behind->first == figure.last + 1;
    return isSaid && !(isDirect && figure.first - before->last > 8) ? before : behind;
}

} // namespace core

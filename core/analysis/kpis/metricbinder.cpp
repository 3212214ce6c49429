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
    // A profit in percent is the margin.
    const bool isMargin = figure.type == QuantityType::Percent && figure.role == FigureRole::Value;
    if (isMargin && metric.group == u"profit" && !metric.isGeneric)
        return true;
    if (isMargin && figure.isRatio && metric.group == u"costs")
        return true;
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

/// "borrowings under our credit facility": the facility is not what the figure is of.
bool MetricBinder::isUnder(const MetricMatch &match) const
{
    for (qsizetype at = match.first - 1; at >= std::max<qsizetype>(0, match.first - 4); --at) {
        const QString &word = m_tokens.foldedAt(at);
        if (word == u"under" || m_tokens[at].endsClause)
            return word == u"under";
    }
    return false;
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
        if (fits(*match.metric, figure) && !isDenominator(match) && !isSign && !(best && isUnder(match)))
            best = &match;
    }
    return best;
}

/// "A, B and C were X, Y and Z, respectively": each value belongs to the name at its place.
const MetricMatch *MetricBinder::respectively(const SentenceView &view, qsizetype index) const
{
    const auto areListed = [&](qsizetype a, qsizetype b) {
        const Figure &left = view.figures[a];
        const Figure &right = view.figures[b];
        const qsizetype gap = right.first - left.last - 1;
        const bool isJoined =
            gap == 1 ? m_cues.is(left.last + 1, Cue::And) : gap == 0 && m_tokens[left.last].endsClause;
        return isJoined && left.type == right.type;
    };
    qsizetype first = index;
    qsizetype last = index;
    while (first > 0 && areListed(first - 1, first))
        --first;
    while (last + 1 < view.figures.size() && areListed(last, last + 1))
        ++last;
    if (first == last)
        return nullptr;
    return listedName(view, view.figures[first], last - first + 1, index - first);
}

/// The name at a place among the count names listed right before a figure; null if there is no such list.
const MetricMatch *MetricBinder::listedName(const SentenceView &view, const Figure &figure, qsizetype count,
                                            qsizetype place) const
{
    qsizetype end = 0;
    while (end < view.metrics.size() && view.metrics[end].last < figure.first)
        ++end;
    if (end < count || view.metrics[end - count].first < figure.gapBegin)
        return nullptr;
    bool isAnd = false;
    for (qsizetype i = end - count + 1; i < end; ++i) {
        const MetricMatch &before = view.metrics[i - 1];
        const MetricMatch &match = view.metrics[i];
        isAnd = m_cues.hasAny(before.last + 1, match.first, Cue::And);
        if (match.first - before.last > 6 || (!isAnd && !m_tokens[before.last].endsClause)
            || !fits(*match.metric, figure))
            return nullptr;
    }
    const MetricMatch &named = view.metrics[end - count + place];
    return isAnd && fits(*named.metric, figure) ? &named : nullptr;
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

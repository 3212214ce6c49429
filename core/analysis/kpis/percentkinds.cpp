// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/percentkinds.h"

#include <algorithm>

#include "core/analysis/kpis/sentencefigures.h"

namespace core {

/// Whether the metric that the figure belongs to is itself a percentage.
bool PercentKinds::isRate(const SentenceView &view, const Figure &figure) const
{
    const MetricMatch *left = nullptr;
    for (const MetricMatch &match : view.metrics) {
        if (match.last < figure.first)
            left = &match;
        else if (figure.direction == 0 && match.first > figure.last && match.first - figure.last <= 3
                 && match.first < figure.gapEnd && match.metric->units.contains(QuantityType::Percent)
                 && !m_tokens[figure.last].endsClause)
            return true;
    }
    if (!left || !left->metric->units.contains(QuantityType::Percent))
        return false;
    // What is told in money and in percent has its growth told in percent, too.
    return !left->metric->units.contains(QuantityType::Money) || figure.direction == 0;
}

/// "87% of total revenues", "accounting for 45% of public cloud revenue".
bool PercentKinds::isShare(const SentenceView &view, const Figure &figure) const
{
    if (figure.type != QuantityType::Percent)
        return false;
    const bool isOf = figure.last + 1 < view.sentence->tokens.end && m_tokens.foldedAt(figure.last + 1) == u"of"
                      && !m_tokens[figure.last].endsClause;
    const qsizetype begin = std::max(figure.gapBegin, figure.first - 8);
    return isOf || m_cues.hasAny(begin, figure.first, Cue::Share);
}

/// Whether sales are named at the token, or a few words behind it: "of our total net sales".
bool PercentKinds::isSalesAt(const SentenceView &view, qsizetype index) const
{
    return std::any_of(view.metrics.begin(), view.metrics.end(), [&](const MetricMatch &match) {
        if (match.metric->id != u"revenue" || match.first < index || match.first > index + 3)
            return false;
        for (qsizetype at = index; at < match.first; ++at) {
            const QString &word = m_tokens.foldedAt(at);
            if (word != u"our" && word != u"the" && !m_cues.is(at, Cue::Filler))
                return false;
        }
        return true;
    });
}

/// "SG&A was 12% of sales", "207 million or 42% of sales", "decreased as a percentage of sales from 9.9% to 9.6%": a
/// cost or a profit as a share of sales.
bool PercentKinds::isRatio(const SentenceView &view, const Figure &figure) const
{
    if (figure.type != QuantityType::Percent)
        return false;
    const MetricMatch *left = nullptr;
    bool isTold = figure.last + 1 < view.sentence->tokens.end && m_tokens.foldedAt(figure.last + 1) == u"of"
                  && isSalesAt(view, figure.last + 2);
    for (const MetricMatch &match : view.metrics) {
        if (match.last >= figure.first)
            break;
        const QString before = match.first > 1 ? m_tokens.foldedAt(match.first - 2) : QString();
        const bool isMeasure = match.metric->id == u"revenue" && match.first > 1
                               && m_tokens.foldedAt(match.first - 1) == u"of"
                               && (before.startsWith(u"percent") || before.endsWith(u'%'));
        isTold = isTold || (isMeasure && before.startsWith(u"percent") && figure.first - match.last <= 8);
        left = isMeasure ? left : &match;
    }
    return isTold && left && (left->metric->group == u"costs" || left->metric->group == u"profit");
}

/// "Operating income was 12.5%": the margin is meant.
bool PercentKinds::isProfitLevel(const SentenceView &view, const Figure &figure) const
{
    if (figure.type != QuantityType::Percent
        || (figure.last + 1 < m_tokens.size() && m_tokens.foldedAt(figure.last + 1) == u"of"))
        return false;
    for (const MetricMatch &match : view.metrics) {
        const qsizetype gap = figure.first - match.last - 1;
        if (match.metric->group != u"profit" || match.metric->isGeneric || gap < 1 || gap > 3
            || match.first < figure.gapBegin)
            continue;
        return m_cues.hasAny(match.last + 1, figure.first, Cue::Level)
               && !m_cues.hasAny(match.last + 1, figure.first, Cue::Rise | Cue::Fall);
    }
    return false;
}

} // namespace core

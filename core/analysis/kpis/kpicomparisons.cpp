// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/kpicomparisons.h"

#include <cmath>

#include "core/analysis/kpis/metricbinder.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Relation = PeriodMention::Relation;

/// How many KPIs back the value of a year ago may have its counterpart.
constexpr qsizetype linkReach = 6;

double percentOf(const Figure &figure)
{
    const double value = std::abs(figure.value.value_or(0));
    return figure.type == QuantityType::Multiple ? value * 100 : value;
}

bool namesYear(const SentenceView &view)
{
    return std::any_of(view.periods.begin(), view.periods.end(), [](const PeriodMention &period) {
        return period.relation == Relation::YearOnYear || period.relation == Relation::YearAgo;
    });
}

/// The metric named between the figure before and this one, or right behind it.
const MetricMatch *namedBeside(const SentenceView &view, const Figure &figure)
{
    const MetricMatch *named = nullptr;
    for (const MetricMatch &match : view.metrics) {
        if (match.first >= figure.gapBegin && match.last < figure.first)
            named = &match;
        if (!named && match.first > figure.last && match.first - figure.last <= 2 && match.first < figure.gapEnd)
            named = &match;
    }
    return named;
}

} // namespace

double signedGrowth(const Figure &figure)
{
    const double value = percentOf(figure);
    return figure.direction < 0 || figure.value.value_or(0) < 0 ? -value : value;
}

bool KpiComparisons::isLoss(const Figure &figure, const Kpi &kpi) const
{
    if (kpi.group != u"profit" && kpi.group != u"per_share" && kpi.group != u"margins")
        return false;
    return m_cues.hasAny(std::max(figure.gapBegin, figure.first - 5), figure.first, Cue::Negative);
}

/// Whether a figure can be an earlier value of kpi: of the same kind and currency, and not what was hoped for.
bool KpiComparisons::isComparable(const Figure &figure, const Kpi &kpi) const
{
    if (!figure.value)
        return false;
    const bool isSameType = figure.type == kpi.type || (kpi.type == QuantityType::Money && isMillionCount(figure))
                            || (figure.type == QuantityType::Money && kpi.unit.isEmpty());
    // "10.11 dollars per barrel, compared with 12.92": the currency is said once.
    const double size = std::abs(kpi.value.value_or(0));
    const bool isBare = figure.type == QuantityType::Count && figure.quantity->unit.isEmpty()
                        && std::abs(*figure.value) < size * 5 && std::abs(*figure.value) > size / 5;
    const bool isSameUnit = figure.quantity->unit.isEmpty() || kpi.unit.isEmpty() || figure.quantity->unit == kpi.unit
                            || kpi.type == QuantityType::Count;
    qsizetype from = figure.first - 1;
    while (from > figure.gapBegin && !m_cues.is(from, Cue::Compare | Cue::From))
        --from;
    return (isSameType || isBare) && isSameUnit
           && (m_cues.is(from, Cue::From) || !m_cues.hasAny(from, figure.first, Cue::Guide));
}

/// "…or 35 cents per diluted share"
bool KpiComparisons::isPerShare(const Figure &figure) const
{
    if (figure.last + 1 >= m_tokens.size() || m_tokens.foldedAt(figure.last + 1) != u"per")
        return false;
    for (qsizetype at = figure.last + 2; at < std::min(figure.gapEnd, figure.last + 6); ++at) {
        const QString &word = m_tokens.foldedAt(at);
        if (word == u"share" || word == u"ads" || word == u"adr" || word == u"unit")
            return true;
    }
    return false;
}

/// The KPI of this sentence that an earlier value belongs to: the one whose metric is named with it, or else the last
/// one of its kind that has none yet.
Kpi *KpiComparisons::targetOf(const SentenceView &view, const Figure &figure, QList<Kpi> &found, qsizetype begin) const
{
    const MetricMatch *named = namedBeside(view, figure);
    const bool isOfShare = isPerShare(figure);
    Kpi *last = nullptr;
    for (qsizetype index = found.size() - 1; index >= begin; --index) {
        Kpi &kpi = found[index];
        const bool isOfName = named && kpi.metricId == named->metric->id && !isOfShare;
        if (!isComparable(figure, kpi) || isOfShare != (kpi.group == u"per_share" && kpi.type == QuantityType::Money))
            continue;
        if (isOfName && !kpi.prior)
            return &kpi;
        if (!last || (last->prior && !kpi.prior))
            last = &kpi;
    }
    return last ? last : &found.last();
}

void KpiComparisons::attachPrior(const SentenceView &view, const Figure &figure, Kpi &kpi) const
{
    const bool isOfQuarter = figure.role == FigureRole::PriorQuarter;
    if (!isComparable(figure, kpi) || (kpi.prior && isOfQuarter && kpi.priorQuarter))
        return;
    const MetricMatch *named = nullptr;
    for (const MetricMatch &match : view.metrics) {
        if (match.first >= figure.gapBegin && match.last < figure.first)
            named = &match;
    }
    const bool isNegative = isLoss(figure, kpi)
                            || (!named && kpi.value.value_or(0) < 0 && *figure.value > 0
                                && kpi.metric.contains(u"loss"_s, Qt::CaseInsensitive));
    const double value = isNegative ? -std::abs(*figure.value) : *figure.value;
    const FiscalQuarter call = m_periods.call();
    const bool isKnown = call.isKnown() && kpi.period == call.key();
    const bool hasQuarter = kpi.prior && isKnown && kpi.priorPeriod == call.before().key();
    if (isOfQuarter && kpi.prior) {
        kpi.priorQuarter = value;
        kpi.priorQuarterRange = figure.range;
        return;
    }
    if (hasQuarter && !isOfQuarter) {
        kpi.priorQuarter = kpi.prior;
        kpi.priorQuarterRange = kpi.priorRange;
    } else if (kpi.prior) {
        return;
    }
    kpi.prior = value;
    kpi.priorRange = figure.range;
    kpi.priorPeriod = isOfQuarter ? (isKnown ? call.before().key() : QString()) : KpiPeriods::yearBefore(kpi.period);
    // "a 30% decrease to 4.53, versus 6.51 in the first quarter": the growth was over the quarter.
    if (isOfQuarter && kpi.yearOnYear && !kpi.quarterOnQuarter && !namesYear(view)) {
        kpi.quarterOnQuarter = std::exchange(kpi.yearOnYear, std::nullopt);
        kpi.quarterOnQuarterRange = std::exchange(kpi.yearOnYearRange, TextRange());
    }
}

bool KpiComparisons::attachGrowth(const SentenceView &view, const Figure &figure, Kpi &kpi) const
{
    if (kpi.type == QuantityType::Percent && kpi.group != u"growth")
        return false;
    const FiscalQuarter call = m_periods.call();
    const bool followsQuarter = kpi.prior && call.isKnown() && kpi.priorPeriod == call.before().key()
                                && !kpi.quarterOnQuarter && !namesYear(view) && figure.first > kpi.priorRange.begin;
    if (followsQuarter || figure.role == FigureRole::QuarterOnQuarter) {
        if (kpi.quarterOnQuarter)
            return false;
        if (figure.value)
            kpi.quarterOnQuarter = signedGrowth(figure);
        kpi.quarterOnQuarterRange = figure.range;
        return true;
    }
    if (kpi.yearOnYear)
        return false;
    if (figure.value)
        kpi.yearOnYear = signedGrowth(figure);
    kpi.yearOnYearRange = figure.range;
    return true;
}

bool KpiComparisons::attachTo(const SentenceView &view, const Figure &figure, Kpi &kpi) const
{
    switch (figure.role) {
    case FigureRole::YearOnYear:
    case FigureRole::QuarterOnQuarter:
        return attachGrowth(view, figure, kpi);
    case FigureRole::Prior:
    case FigureRole::PriorQuarter:
        attachPrior(view, figure, kpi);
        return true;
    case FigureRole::Share:
    case FigureRole::Change:
        return true;
    case FigureRole::Value:
    case FigureRole::Ignored:
        break;
    }
    return false;
}

bool KpiComparisons::attach(const SentenceView &view, const Figure &figure, QList<Kpi> &found, qsizetype begin) const
{
    const bool isPrior = figure.role == FigureRole::Prior || figure.role == FigureRole::PriorQuarter;
    return attachTo(view, figure, isPrior ? *targetOf(view, figure, found, begin) : found.last());
}

void KpiComparisons::linkEarlier(QList<Kpi> &found) const
{
    const Kpi &earlier = found.last();
    const FiscalQuarter call = m_periods.call();
    if (!call.isKnown() || !earlier.value || earlier.isGuidance
        || earlier.period != FiscalQuarter{call.year - 1, call.quarter}.key())
        return;
    for (qsizetype index = found.size() - 2; index >= std::max<qsizetype>(0, found.size() - linkReach); --index) {
        Kpi &kpi = found[index];
        if (kpi.metricId != earlier.metricId || kpi.metricId.isEmpty() || kpi.segment != earlier.segment
            || kpi.type != earlier.type || kpi.period != call.key() || kpi.isGuidance)
            continue;
        if (!kpi.prior) {
            kpi.prior = earlier.value;
            kpi.priorRange = earlier.mentions.first().range;
            kpi.priorPeriod = earlier.period;
        }
        return;
    }
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/kpibridge.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "core/project/figures.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastShare = 0.5;  ///< Of a total that its segments must make up.
constexpr double tolerance = 0.006; ///< Of a total, for rounded figures.

KpiPoint pointOf(const ReviewedFigure &figure, double value)
{
    KpiPoint point = pointOf(figure);
    point.value = value;
    return point;
}

bool isSaid(const Kpi &kpi)
{
    const bool isAmount = kpi.type == QuantityType::Money || kpi.type == QuantityType::Count;
    return isAmount && kpi.value && !kpi.high && !kpi.isGuidance && !kpi.period.isEmpty() && !kpi.mentions.isEmpty();
}

/// The value a year before: said, or from the growth that was said.
std::optional<double> valueBefore(const Kpi &kpi)
{
    if (kpi.prior)
        return kpi.prior;
    if (kpi.yearOnYear && *kpi.yearOnYear > -100)
        return *kpi.value / (1 + *kpi.yearOnYear / 100);
    return std::nullopt;
}

void addTotal(KpiBridge &bridge, const KpiPoint &point, double value)
{
    KpiPoint total = point;
    total.value = value;
    bridge.steps.append(BridgeStep{BridgeStep::Kind::Total, total, 0, value, false});
}

void addPart(KpiBridge &bridge, const KpiPoint &point, bool isComputed = false)
{
    const double from = bridge.steps.isEmpty() ? 0 : bridge.steps.last().to;
    bridge.steps.append(BridgeStep{BridgeStep::Kind::Part, point, from, from + point.value, isComputed});
}

/// The step that is missing to a total, if any.
void addRest(KpiBridge &bridge, double total)
{
    const double reached = bridge.steps.last().to;
    if (std::abs(total - reached) <= tolerance * std::abs(total))
        return;
    KpiPoint rest;
    rest.value = total - reached;
    bridge.steps.append(BridgeStep{BridgeStep::Kind::Rest, rest, reached, total, true});
}

KpiBridge bridgeTo(const Kpi &total, KpiBridge::Kind kind)
{
    KpiBridge bridge;
    bridge.kind = kind;
    bridge.metric = total.metric;
    bridge.basis = total.basis;
    bridge.period = total.period;
    bridge.type = total.type;
    bridge.unit = total.unit;
    return bridge;
}

/// What was said of one measure on one axis.
struct Measure {
    const ReviewedFigure *whole = nullptr;  ///< The first figure of the whole company.
    QList<const ReviewedFigure *> segments; ///< The first figure of each, largest first.
    double sum = 0;                         ///< Of the segments.

    /// The segments, if they can be the parts of this total.
    QList<const ReviewedFigure *> partsOf(double total) const
    {
        const bool canBe = segments.size() >= 2 && sum >= leastShare * total && sum <= (1 + tolerance) * total;
        return canBe ? segments : QList<const ReviewedFigure *>();
    }
};

/// The figures of a call by what they can be drawn with. A long call has thousands, so each is looked at once.
class Measures
{
public:
    explicit Measures(const QList<ReviewedFigure> &figures)
    {
        std::set<std::pair<Key, QString>> seen;
        for (const ReviewedFigure &figure : figures) {
            const Kpi &kpi = figure.kpi;
            const Key key = keyOf(kpi, measureOf(kpi));
            Measure &measure = m_measures[key];
            if (kpi.segment.isEmpty()) {
                measure.whole = measure.whole ? measure.whole : &figure;
            } else if (*kpi.value > 0 && seen.emplace(key, kpi.segment.toCaseFolded()).second) {
                measure.segments.append(&figure);
                measure.sum += *kpi.value;
            }
        }
        for (auto &[key, measure] : m_measures) {
            std::stable_sort(measure.segments.begin(), measure.segments.end(),
                             [](const auto *a, const auto *b) { return *a->kpi.value > *b->kpi.value; });
        }
    }

    /// The segments that make up a total, largest first; none if they cannot be its parts.
    QList<const ReviewedFigure *> segmentsOf(const Kpi &total) const
    {
        const auto found = m_measures.find(keyOf(total, measureOf(total)));
        return found == m_measures.end() ? QList<const ReviewedFigure *>() : found->second.partsOf(*total.value);
    }

    /// The figure of the whole company with one of these ids of the lexicon, beside another one; the first id that is
    /// said.
    const ReviewedFigure *wholeOf(const QStringList &metricIds, const Kpi &beside) const
    {
        for (const QString &id : metricIds) {
            if (const auto found = m_measures.find(keyOf(beside, id)); found != m_measures.end() && found->second.whole)
                return found->second.whole;
        }
        return nullptr;
    }

private:
    /// Metric, period, type, unit and basis.
    using Key = std::tuple<QString, QString, QuantityType, QString, QString>;

    static QString measureOf(const Kpi &kpi)
    {
        return kpi.metricId.isEmpty() ? u' ' + kpi.metric.toCaseFolded() : kpi.metricId;
    }

    static Key keyOf(const Kpi &kpi, const QString &measure)
    {
        return {measure, kpi.period, kpi.type, kpi.unit, kpi.basis};
    }

    std::map<Key, Measure> m_measures;
};

KpiBridge segmentBridge(const ReviewedFigure &total, const QList<const ReviewedFigure *> &segments)
{
    KpiBridge bridge = bridgeTo(total.kpi, KpiBridge::Kind::Segments);
    for (const ReviewedFigure *segment : segments)
        addPart(bridge, pointOf(*segment, *segment->kpi.value));
    addRest(bridge, *total.kpi.value);
    addTotal(bridge, pointOf(total, *total.kpi.value), *total.kpi.value);
    return bridge;
}

/// From the year before to now; no steps if too little was said of the year before.
KpiBridge changeBridge(const ReviewedFigure &total, const QList<const ReviewedFigure *> &segments)
{
    KpiBridge bridge = bridgeTo(total.kpi, KpiBridge::Kind::Change);
    const auto before = valueBefore(total.kpi);
    if (!before)
        return bridge;
    bridge.priorPeriod = total.kpi.priorPeriod;
    addTotal(bridge, pointOf(total, *before), *before);
    bridge.steps.last().isComputed = !total.kpi.prior;
    int changes = 0;
    for (const ReviewedFigure *segment : segments) {
        const auto segmentBefore = valueBefore(segment->kpi);
        if (!segmentBefore)
            continue;
        addPart(bridge, pointOf(*segment, *segment->kpi.value - *segmentBefore), !segment->kpi.prior);
        ++changes;
    }
    addRest(bridge, *total.kpi.value);
    addTotal(bridge, pointOf(total, *total.kpi.value), *total.kpi.value);
    if (changes < 2)
        bridge.steps.clear();
    return bridge;
}

/// From revenue over what it cost to make and to run to the profit; no steps if one end is missing.
KpiBridge costBridge(const Measures &measures, const ReviewedFigure &revenue)
{
    KpiBridge bridge = bridgeTo(revenue.kpi, KpiBridge::Kind::Costs);
    const ReviewedFigure *gross = measures.wholeOf({u"gross_profit"_s}, revenue.kpi);
    const ReviewedFigure *profit = measures.wholeOf({u"operating_income"_s}, revenue.kpi);
    addTotal(bridge, pointOf(revenue, *revenue.kpi.value), *revenue.kpi.value);
    int costs = 0;
    const auto subtract = [&](const QStringList &ids) {
        if (const ReviewedFigure *cost = measures.wholeOf(ids, revenue.kpi)) {
            addPart(bridge, pointOf(*cost, -std::abs(*cost->kpi.value)));
            ++costs;
        }
    };
    const auto reach = [&](const ReviewedFigure *total) {
        addRest(bridge, *total->kpi.value);
        addTotal(bridge, pointOf(*total, *total->kpi.value), *total->kpi.value);
    };
    subtract({u"cost_of_revenue"_s});
    if (gross)
        reach(gross);
    if (profit) {
        const bool hasParts = measures.wholeOf({u"rd"_s, u"selling"_s, u"ga"_s, u"sga"_s}, revenue.kpi);
        for (const QString &id : {u"rd"_s, u"selling"_s, u"ga"_s, u"sga"_s})
            subtract({id});
        if (!hasParts)
            subtract({u"operating_expenses"_s});
        reach(profit);
    }
    bridge.metric = profit ? profit->kpi.metric : gross ? gross->kpi.metric : QString();
    const bool isUseful = costs > 0 && bridge.steps.last().kind == BridgeStep::Kind::Total && bridge.steps.size() > 2;
    // Costs beyond all revenue are figures of different things, such as a segment's revenue and the company's costs.
    const bool isBroken = std::any_of(bridge.steps.begin(), bridge.steps.end(), [](const BridgeStep &step) {
        return step.kind == BridgeStep::Kind::Part && step.from > 0 && step.to < 0;
    });
    if (!isUseful || isBroken)
        bridge.steps.clear();
    return bridge;
}

} // namespace

QList<KpiBridge> kpiBridges(const ReviewedCall &call)
{
    QList<ReviewedFigure> said = figures(call);
    said.removeIf(
        [](const ReviewedFigure &figure) { return figure.status == FigureStatus::Rejected || !isSaid(figure.kpi); });
    QList<KpiBridge> bridges;
    const auto add = [&](const KpiBridge &bridge) {
        if (!bridge.steps.isEmpty())
            bridges.append(bridge);
    };
    const Measures measures(said);
    for (const ReviewedFigure &total : std::as_const(said)) {
        if (!total.kpi.segment.isEmpty() || *total.kpi.value <= 0)
            continue;
        if (const auto segments = measures.segmentsOf(total.kpi); !segments.isEmpty()) {
            add(segmentBridge(total, segments));
            add(changeBridge(total, segments));
        }
        if (total.kpi.metricId == u"revenue"_s)
            add(costBridge(measures, total));
    }
    return bridges;
}

} // namespace core

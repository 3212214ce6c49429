// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/callkpis.h"

#include <algorithm>

#include "core/project/figures.h"

namespace core {

namespace {

TextRange inOriginal(const QList<ReviewedCall> &calls, const QString &call, TextRange corrected)
{
    const auto found = std::find_if(calls.begin(), calls.end(),
                                    [&](const ReviewedCall &one) { return one.call.info.id.value == call; });
    return found == calls.end() ? corrected : found->map.toOriginal(corrected);
}

} // namespace

CallKpis callKpis(const ReviewedCall &call)
{
    CallKpis result;
    result.call = call.call.info.id.value;
    result.company = call.call.info.company.simplified().toLower();
    result.date = call.call.info.date;
    result.text = call.map.corrected();
    result.kpis = reviewedKpis(call);
    for (Kpi &kpi : result.kpis) {
        for (KpiMention &mention : kpi.mentions)
            mention.range = call.map.toCorrected(mention.range);
        for (TextRange *range : {&kpi.metricRange, &kpi.yearOnYearRange, &kpi.quarterOnQuarterRange, &kpi.priorRange})
            *range = range->isEmpty() ? *range : call.map.toCorrected(*range);
    }
    return result;
}

QList<CallComparison> comparedCalls(const QList<ReviewedCall> &calls)
{
    QList<CallKpis> figures;
    for (const ReviewedCall &call : calls)
        figures.append(callKpis(call));
    QList<CallComparison> comparisons = compareCalls(figures);
    for (CallComparison &comparison : comparisons) {
        comparison.later = inOriginal(calls, comparison.laterCall, comparison.later);
        comparison.earlier = inOriginal(calls, comparison.earlierCall, comparison.earlier);
    }
    return comparisons;
}

} // namespace core

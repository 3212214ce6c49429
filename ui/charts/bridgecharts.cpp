// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bridgecharts.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/project/kpibridge.h"
#include "ui/charts/charttexts.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = core::KpiBridge::Kind;
using Step = core::BridgeStep;

/// What the charts say, translated.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::BridgeChart)
};

QString titleOf(const core::KpiBridge &bridge)
{
    const QString measure = measureName(bridge.metric, {}, bridge.basis);
    const QString period = periodName(bridge.period);
    switch (bridge.kind) {
    case Kind::Segments:
        return Words::tr("%1 by segment, %2").arg(measure, period);
    case Kind::Change:
        return bridge.priorPeriod.isEmpty()
                   ? Words::tr("Change of %1 on the year before, %2").arg(measure.toLower(), period)
                   : Words::tr("Change of %1, %2 to %3").arg(measure.toLower(), periodName(bridge.priorPeriod), period);
    case Kind::Costs:
        break;
    }
    return Words::tr("From revenue to %1, %2").arg(measure.toLower(), period);
}

QString keyOf(const core::KpiBridge &bridge)
{
    const QString kind = bridge.kind == Kind::Segments ? u"segments"_s
                         : bridge.kind == Kind::Change ? u"change"_s
                                                       : u"costs"_s;
    return fileStem({u"bridge"_s, kind, bridge.metric, bridge.basis, bridge.period});
}

QString signedText(const core::KpiBridge &bridge, double value, const Scale &scale)
{
    const QString text = axisValue(value, bridge.type, bridge.unit, scale);
    return value > 0 ? u'+' + text : text;
}

QString labelOf(const core::KpiBridge &bridge, const Step &step)
{
    if (step.kind == Step::Kind::Rest)
        return Words::tr("Other, not said");
    if (bridge.kind == Kind::Change && step.kind == Step::Kind::Total) {
        const bool isFirst = step == bridge.steps.first();
        if (!isFirst)
            return periodName(bridge.period);
        return bridge.priorPeriod.isEmpty() ? Words::tr("Year before") : periodName(bridge.priorPeriod);
    }
    if (step.kind == Step::Kind::Part && bridge.kind != Kind::Costs)
        return measureName(step.point.segment, {}, {});
    return measureName(step.point.metric, step.point.segment, {});
}

ChartBar barOf(const core::ReviewedCall &call, const core::KpiBridge &bridge, const Step &step, const Scale &scale)
{
    ChartBar bar;
    if (step.kind != Step::Kind::Rest)
        bar = barFor(call, step.point);
    bar.label = labelOf(bridge, step);
    bar.value = step.to;
    bar.from = step.from;
    bar.isTotal = step.kind == Step::Kind::Total;
    bar.isReviewed = step.kind != Step::Kind::Rest && step.point.isReviewed;
    const bool isPlain = bar.isTotal || bridge.kind == Kind::Segments;
    bar.valueText = isPlain ? axisValue(step.to - step.from, bridge.type, bridge.unit, scale)
                            : signedText(bridge, step.to - step.from, scale);
    const QString said = formatValue(step.to - step.from, bridge.type, bridge.unit);
    bar.fullText = step.kind == Step::Kind::Rest ? Words::tr("%1, what is missing to the total").arg(said)
                   : step.isComputed             ? Words::tr("%1, computed from the growth that was said").arg(said)
                                                 : said;
    return bar;
}

Chart chartOf(const core::ReviewedCall &call, const core::KpiBridge &bridge)
{
    QList<double> ends;
    for (const Step &step : bridge.steps)
        ends.append(step.to);
    const Scale scale = axisScale(ends, bridge.type);
    Chart chart;
    chart.form = Chart::Form::Bridge;
    chart.key = keyOf(bridge);
    chart.title = titleOf(bridge);
    chart.axisTitle = axisName(bridge.type, bridge.unit, scale);
    chart.scale = scale.factor;
    for (const Step &step : bridge.steps)
        chart.bars.append(barOf(call, bridge, step, scale));
    chart.note = sourceOf(call);
    const bool isComputed = std::any_of(bridge.steps.begin(), bridge.steps.end(), [](const Step &step) {
        return step.isComputed && step.kind != Step::Kind::Rest;
    });
    if (isComputed)
        chart.note += u". "_s + Words::tr("Values of the year before follow in part from the growth that was said");
    return chart;
}

} // namespace

QList<Chart> bridgeCharts(const core::ReviewedCall &call)
{
    QList<Chart> charts;
    for (const core::KpiBridge &bridge : core::kpiBridges(call))
        charts.append(chartOf(call, bridge));
    return charts;
}

} // namespace ui

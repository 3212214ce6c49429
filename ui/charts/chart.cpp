// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QSet>

#include "core/base/written.h"
#include "ui/charts/bridgecharts.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/historycharts.h"
#include "ui/charts/speechchart.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What the chart says, translated.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Chart)
};

bool isLevel(const core::KpiSeries &series)
{
    return series.kind == core::KpiSeries::Kind::Level;
}

QString titleOf(const core::KpiSeries &series)
{
    QString what = kpiGroupName(series.group);
    if (series.kind == core::KpiSeries::Kind::YearOnYear)
        what = Words::tr("Growth on the year before");
    else if (series.kind == core::KpiSeries::Kind::QuarterOnQuarter)
        what = Words::tr("Growth on the quarter before");
    if (series.isGuidance)
        what = Words::tr("%1 (guidance)").arg(what);
    return series.period.isEmpty() ? what : Words::tr("%1, %2").arg(what, periodName(series.period));
}

/// The scale that all values of a series are written in.
Scale scaleOf(const core::KpiSeries &series)
{
    QList<double> values;
    for (const core::KpiPoint &point : series.points)
        values += {point.value, point.prior.value_or(0), point.high.value_or(0)};
    return axisScale(values, series.type);
}

QString axisTitleOf(const core::KpiSeries &series, const Scale &scale)
{
    return isLevel(series) ? axisName(series.type, series.unit, scale) : Words::tr("Change in percent");
}

QString textOf(const core::KpiSeries &series, double value, const Scale &scale)
{
    return isLevel(series) ? axisValue(value, series.type, series.unit, scale) : formatGrowth(value);
}

QString fullTextOf(const core::KpiSeries &series, const core::KpiPoint &point)
{
    core::Kpi kpi;
    kpi.value = point.value;
    kpi.high = point.high;
    kpi.type = series.type;
    kpi.unit = series.unit;
    const QString value = isLevel(series) ? formatValue(kpi) : formatGrowth(point.value);
    return series.period.isEmpty() ? value : Words::tr("%1 in %2").arg(value, periodName(series.period));
}

/// Both ends of a range; a unit that is written at all is written once.
QString rangeText(const core::KpiSeries &series, const core::KpiPoint &point, const Scale &scale)
{
    core::Kpi kpi;
    kpi.value = point.value;
    kpi.high = point.high;
    kpi.type = series.type;
    kpi.unit = series.unit;
    const bool isAmount = series.type == core::QuantityType::Money || series.type == core::QuantityType::Count;
    return isAmount ? formatScaled(point.value, scale) + u'\u2013' + formatScaled(*point.high, scale)
                    : formatValue(kpi);
}

ChartBar barOf(const core::ReviewedCall &call, const core::KpiSeries &series, const core::KpiPoint &point,
               const Scale &scale)
{
    ChartBar bar = barFor(call, point);
    bar.value = point.high.value_or(point.value);
    bar.prior = point.prior;
    bar.valueText = textOf(series, point.value, scale);
    if (point.high) {
        bar.from = point.value;
        bar.valueText = rangeText(series, point, scale);
    }
    bar.priorText = point.prior ? textOf(series, *point.prior, scale) : QString();
    bar.fullText = fullTextOf(series, point);
    return bar;
}

/// Where the figures were said, and how many are not shown.
QString noteOf(const core::ReviewedCall &call, const core::KpiSeries &series)
{
    const QString from = sourceOf(call);
    if (series.omitted == 0)
        return from;
    return from + u". "_s + Words::tr("%n smaller figure(s) not shown", nullptr, static_cast<int>(series.omitted));
}

QString keyOf(const core::KpiSeries &series)
{
    return fileStem({isLevel(series) ? (series.group.isEmpty() ? u"other"_s : series.group)
                                     : u"growth-"_s + core::kpiSeriesKindKey(series.kind),
                     series.isGuidance ? u"guidance"_s : QString(), series.period});
}

/// The key with a number behind it if it is taken.
QString uniqueKey(const QString &stem, QSet<QString> &taken)
{
    QString key = stem;
    for (int n = 2; taken.contains(key); ++n)
        key = u"%1-%2"_s.arg(stem).arg(n);
    taken.insert(key);
    return key;
}

Chart chartOf(const core::ReviewedCall &call, const core::KpiSeries &series)
{
    Chart chart;
    const Scale scale = scaleOf(series);
    chart.key = keyOf(series);
    chart.title = titleOf(series);
    chart.scale = scale.factor;
    chart.axisTitle = axisTitleOf(series, scale);
    chart.isDiverging = !isLevel(series);
    chart.note = noteOf(call, series);
    for (const core::KpiPoint &point : series.points)
        chart.bars.append(barOf(call, series, point, scale));
    const bool hasPrior =
        std::any_of(chart.bars.begin(), chart.bars.end(), [](const ChartBar &bar) { return bar.prior.has_value(); });
    const bool isRange =
        std::any_of(chart.bars.begin(), chart.bars.end(), [](const ChartBar &bar) { return bar.from.has_value(); });
    if (isRange)
        chart.form = Chart::Form::Ranges;
    if (hasPrior) {
        chart.current = series.period.isEmpty() ? Words::tr("Now") : periodName(series.period);
        chart.prior = series.priorPeriod.isEmpty() ? Words::tr("Earlier period") : periodName(series.priorPeriod);
    }
    return chart;
}

} // namespace

QString sourceOf(const core::ReviewedCall &call)
{
    const core::DocumentInfo &info = call.call.info;
    QStringList source;
    for (const QString &part : {info.company, info.event.isEmpty() ? info.title : info.event}) {
        if (!part.isEmpty() && !source.contains(part))
            source.append(part);
    }
    if (info.date.isValid())
        source.append(core::longDay(info.date));
    return source.isEmpty() ? Words::tr("Source: earnings call, as said")
                            : Words::tr("Source: %1, as said").arg(core::inOneLine(source));
}

QList<Chart> charts(const core::ReviewedCall &call, const QList<core::ReviewedCall> &others)
{
    QList<Chart> all;
    for (const core::KpiSeries &series : core::kpiSeries(call))
        all.append(chartOf(call, series));
    all += bridgeCharts(call);
    all += historyCharts(QList<core::ReviewedCall>{call} + others);
    if (const auto speech = speechChart(call))
        all.append(*speech);
    QSet<QString> keys;
    for (Chart &chart : all)
        chart.key = uniqueKey(chart.key, keys);
    return all;
}

} // namespace ui

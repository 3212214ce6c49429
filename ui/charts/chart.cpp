// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QSet>

#include "ui/charts/speechchart.h"
#include "ui/models/passage.h"
#include "ui/models/quantityformat.h"

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
    if (series.type != core::QuantityType::Money && series.type != core::QuantityType::Count)
        return {};
    double largest = 0;
    for (const core::KpiPoint &point : series.points)
        largest = std::max({largest, std::abs(point.value), std::abs(point.prior.value_or(0))});
    return scaleFor(largest);
}

QString axisTitleOf(const core::KpiSeries &series, const Scale &scale)
{
    return isLevel(series) ? axisName(series.type, series.unit, scale) : Words::tr("Change in percent");
}

QString textOf(const core::KpiSeries &series, double value, const Scale &scale)
{
    if (!isLevel(series))
        return formatGrowth(value);
    const bool isRate = series.type == core::QuantityType::Percent;
    return isRate ? formatValue(value, series.type, series.unit) : formatScaled(value, scale);
}

QString fullTextOf(const core::KpiSeries &series, const core::KpiPoint &point)
{
    QString value = isLevel(series) ? formatValue(point.value, series.type, series.unit) : formatGrowth(point.value);
    if (point.high)
        value += u'\u2013' + formatValue(*point.high, series.type, series.unit);
    return series.period.isEmpty() ? value : Words::tr("%1 in %2").arg(value, periodName(series.period));
}

ChartBar barOf(const core::ReviewedCall &call, const core::KpiSeries &series, const core::KpiPoint &point,
               const Scale &scale)
{
    ChartBar bar;
    bar.label = measureName(point.metric, point.segment, point.basis);
    bar.value = point.value;
    bar.prior = point.prior;
    bar.valueText = textOf(series, point.value, scale);
    if (point.high)
        bar.valueText += u'\u2013' + textOf(series, *point.high, scale);
    bar.priorText = point.prior ? textOf(series, *point.prior, scale) : QString();
    bar.fullText = fullTextOf(series, point);
    bar.sentence = sentenceOf(call, point.words);
    bar.words = point.words;
    bar.kpi = point.kpi;
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

QString keyOf(const core::KpiSeries &series, QSet<QString> &taken)
{
    QStringList parts;
    parts.append(isLevel(series) ? (series.group.isEmpty() ? u"other"_s : series.group)
                                 : u"growth-"_s + core::kpiSeriesKindKey(series.kind));
    if (series.isGuidance)
        parts.append(u"guidance"_s);
    if (!series.period.isEmpty())
        parts.append(series.period);
    QString stem;
    for (const QChar character : parts.join(u'-').toLower())
        stem += character.unicode() < 128 && character.isLetterOrNumber() ? character : u'-';
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
    chart.title = titleOf(series);
    chart.axisTitle = axisTitleOf(series, scale);
    chart.isDiverging = !isLevel(series);
    chart.note = noteOf(call, series);
    for (const core::KpiPoint &point : series.points)
        chart.bars.append(barOf(call, series, point, scale));
    const bool hasPrior =
        std::any_of(chart.bars.begin(), chart.bars.end(), [](const ChartBar &bar) { return bar.prior.has_value(); });
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
        source.append(QLocale().toString(info.date, u"d MMMM yyyy"_s));
    return source.isEmpty() ? Words::tr("Source: earnings call, as said")
                            : Words::tr("Source: %1, as said").arg(source.join(u", "_s));
}

QList<Chart> charts(const core::ReviewedCall &call)
{
    QList<Chart> all;
    QSet<QString> keys;
    for (const core::KpiSeries &series : core::kpiSeries(call)) {
        Chart chart = chartOf(call, series);
        chart.key = keyOf(series, keys);
        all.append(chart);
    }
    if (const auto speech = speechChart(call))
        all.append(*speech);
    return all;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/kpiseries.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include <QHash>

namespace core {

namespace {

bool isLevel(const Kpi &kpi)
{
    return kpi.value && !kpi.mentions.isEmpty() && kpi.type != QuantityType::Year && kpi.type != QuantityType::Date;
}

/// The change of a rate is told in points, so a percentage beside one is not its growth.
bool canGrow(const Kpi &kpi)
{
    return kpi.type == QuantityType::Money || kpi.type == QuantityType::Count || kpi.type == QuantityType::Multiple;
}

KpiPoint point(const ReviewedFigure &figure, double value, TextRange words)
{
    KpiPoint made = pointOf(figure);
    made.value = value;
    made.words = words;
    made.high.reset();
    made.prior.reset();
    return made;
}

/// The series of series that a figure belongs to, which is added if there is none yet.
KpiSeries &seriesFor(QList<KpiSeries> &series, const KpiSeries &wanted)
{
    const auto found = std::find_if(series.begin(), series.end(), [&](const KpiSeries &one) {
        return one.kind == wanted.kind && one.group == wanted.group && one.period == wanted.period
               && one.type == wanted.type && one.unit == wanted.unit && one.isGuidance == wanted.isGuidance;
    });
    if (found != series.end())
        return *found;
    series.append(wanted);
    return series.last();
}

void addLevel(QList<KpiSeries> &series, const ReviewedFigure &figure)
{
    const Kpi &kpi = figure.kpi;
    KpiSeries wanted;
    wanted.group = kpi.group;
    wanted.period = kpi.period;
    wanted.type = kpi.type;
    wanted.unit = kpi.unit;
    wanted.isGuidance = kpi.isGuidance;
    seriesFor(series, wanted).points.append(pointOf(figure));
}

void addGrowth(QList<KpiSeries> &series, const ReviewedFigure &figure, KpiSeries::Kind kind,
               const std::optional<double> &growth, TextRange words)
{
    const Kpi &kpi = figure.kpi;
    if (!growth || kpi.mentions.isEmpty())
        return;
    KpiSeries wanted;
    wanted.kind = kind;
    wanted.period = kpi.period;
    wanted.type = QuantityType::Percent;
    wanted.unit = QStringLiteral("percent");
    wanted.isGuidance = kpi.isGuidance;
    seriesFor(series, wanted)
        .points.append(point(figure, *growth, words.isEmpty() ? kpi.mentions.first().range : words));
}

/// The period that most figures are about.
QString mainPeriod(const QList<Kpi> &kpis)
{
    QHash<QString, int> counts;
    QString most;
    for (const Kpi &kpi : kpis) {
        if (kpi.period.isEmpty() || kpi.isGuidance)
            continue;
        if (++counts[kpi.period] > counts.value(most))
            most = kpi.period;
    }
    return most;
}

/// Whether there is something to compare.
bool isWorthDrawing(const KpiSeries &series)
{
    return series.points.size() > 1 || (series.points.size() == 1 && series.points.first().prior);
}

/// One name for all prior periods, or none if they differ.
QString commonPriorPeriod(const QList<Kpi> &kpis, const KpiSeries &series)
{
    std::optional<QString> common;
    for (const KpiPoint &point : series.points) {
        const auto kpi = std::find_if(kpis.begin(), kpis.end(), [&](const Kpi &one) { return one.id == point.kpi; });
        if (!point.prior || kpi == kpis.end())
            continue;
        if (common && *common != kpi->priorPeriod)
            return {};
        common = kpi->priorPeriod;
    }
    return common.value_or(QString());
}

void keepLargest(KpiSeries &series, qsizetype maxPoints)
{
    std::stable_sort(series.points.begin(), series.points.end(),
                     [](const KpiPoint &a, const KpiPoint &b) { return std::abs(a.value) > std::abs(b.value); });
    series.omitted = std::max<qsizetype>(0, series.points.size() - maxPoints);
    series.points.resize(series.points.size() - series.omitted);
    if (series.kind == KpiSeries::Kind::Level)
        return;
    std::stable_sort(series.points.begin(), series.points.end(),
                     [](const KpiPoint &a, const KpiPoint &b) { return a.value > b.value; });
}

/// Where a group stands in a report of results: sales before profit before cash, what is not money last.
qsizetype placeInReport(const KpiSeries &series)
{
    constexpr std::array groups{"revenue", "profit", "margins", "per_share", "costs", "cash", "capital"};
    const auto place = std::find_if(groups.begin(), groups.end(),
                                    [&](const char *group) { return series.group == QLatin1StringView(group); });
    return std::distance(groups.begin(), place);
}

/// Levels before growth, the main period before others, then as a report has them.
bool isReadBefore(const KpiSeries &a, const KpiSeries &b, const QString &mainPeriod)
{
    const auto key = [&](const KpiSeries &series) {
        return std::tuple(series.kind, series.period != mainPeriod, series.isGuidance, placeInReport(series));
    };
    return key(a) < key(b);
}

} // namespace

QString kpiSeriesKindKey(KpiSeries::Kind kind)
{
    constexpr std::array keys{"level", "yoy", "qoq"};
    return QLatin1StringView(keys.at(static_cast<size_t>(kind)));
}

KpiPoint pointOf(const ReviewedFigure &figure)
{
    const Kpi &kpi = figure.kpi;
    KpiPoint made;
    made.kpi = kpi.id;
    made.metric = kpi.metric;
    made.segment = kpi.segment;
    made.basis = kpi.basis;
    made.value = kpi.value.value_or(0);
    made.high = kpi.high;
    made.prior = kpi.prior;
    made.words = kpi.mentions.isEmpty() ? kpi.metricRange : kpi.mentions.first().range;
    made.isReviewed = figure.status != FigureStatus::Unreviewed;
    return made;
}

QList<KpiSeries> kpiSeries(const ReviewedCall &call, qsizetype maxPoints)
{
    QList<KpiSeries> series;
    for (const ReviewedFigure &figure : figures(call)) {
        const Kpi &kpi = figure.kpi;
        if (figure.status == FigureStatus::Rejected)
            continue;
        if (isLevel(kpi))
            addLevel(series, figure);
        if (!canGrow(kpi))
            continue;
        addGrowth(series, figure, KpiSeries::Kind::YearOnYear, kpi.yearOnYear, kpi.yearOnYearRange);
        addGrowth(series, figure, KpiSeries::Kind::QuarterOnQuarter, kpi.quarterOnQuarter, kpi.quarterOnQuarterRange);
    }
    const QList<Kpi> kpis = reviewedKpis(call);
    series.removeIf([](const KpiSeries &one) { return !isWorthDrawing(one); });
    for (KpiSeries &one : series) {
        keepLargest(one, maxPoints);
        one.priorPeriod = commonPriorPeriod(kpis, one);
    }
    const QString main = mainPeriod(kpis);
    std::stable_sort(series.begin(), series.end(),
                     [&](const KpiSeries &a, const KpiSeries &b) { return isReadBefore(a, b, main); });
    return series;
}

} // namespace core

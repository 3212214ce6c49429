// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/historycharts.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/project/callkpis.h"
#include "ui/charts/charttexts.h"
#include "ui/models/passage.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype mostLines = 5;
constexpr int mostPeriods = 24;

/// What the charts say, translated.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::HistoryChart)
};

/// A line of a chart: a history and what it is called there.
struct Line {
    core::KpiHistory history;
    QString name;
};

/// A period as a count of quarters, half years or years, so that those without figures leave a gap.
int numberOf(const QString &period, core::KpiHistory::Span span)
{
    if (span == core::KpiHistory::Span::Years)
        return QStringView(period).sliced(2).toInt();
    const int perYear = span == core::KpiHistory::Span::Quarters ? 4 : 2;
    return QStringView(period).first(4).toInt() * perYear + period.back().digitValue() - 1;
}

QString periodAt(int number, core::KpiHistory::Span span)
{
    if (span == core::KpiHistory::Span::Years)
        return u"FY%1"_s.arg(number);
    const bool isQuarter = span == core::KpiHistory::Span::Quarters;
    const int perYear = isQuarter ? 4 : 2;
    return u"%1%2%3"_s.arg(number / perYear).arg(isQuarter ? u"Q"_s : u"H"_s).arg(number % perYear + 1);
}

const core::ReviewedCall *callOf(const QList<core::ReviewedCall> &calls, const QString &id)
{
    const auto found = std::find_if(calls.begin(), calls.end(),
                                    [&](const core::ReviewedCall &call) { return call.call.info.id.value == id; });
    return found == calls.end() ? nullptr : &*found;
}

bool isReviewed(const core::ReviewedCall &call, const QString &kpi)
{
    const QList<core::ReviewedFigure> figures = core::figures(call);
    return std::any_of(figures.begin(), figures.end(), [&](const core::ReviewedFigure &figure) {
        return figure.kpi.id == kpi && figure.status != core::FigureStatus::Unreviewed;
    });
}

ChartBar barOf(const QList<core::ReviewedCall> &calls, const Line &line, const core::KpiHistoryPoint &point,
               const Scale &scale)
{
    const core::KpiHistory &history = line.history;
    ChartBar bar;
    bar.label = line.name;
    bar.value = point.value;
    bar.valueText = axisValue(point.value, history.type, history.unit, scale);
    bar.fullText =
        Words::tr("%1 in %2").arg(formatValue(point.value, history.type, history.unit), periodName(point.period));
    if (point.isComparison)
        bar.fullText = Words::tr("%1, as told in a later call").arg(bar.fullText);
    bar.kpi = point.kpi;
    if (const core::ReviewedCall *call = callOf(calls, point.call)) {
        bar.words = call->map.toOriginal(point.words);
        bar.sentence = sentenceOf(*call, bar.words);
        bar.isReviewed = isReviewed(*call, point.kpi);
        if (call != &calls.first())
            bar.document = call->call.info.id;
    }
    return bar;
}

/// Where the figures come from: the one call, or how many.
QString noteOf(const QList<core::ReviewedCall> &calls, const QList<ChartBar> &bars)
{
    QList<core::DocumentId> documents;
    for (const ChartBar &bar : bars) {
        if (!documents.contains(bar.document))
            documents.append(bar.document);
    }
    if (documents.size() > 1 || calls.size() == 1) {
        return documents.size() > 1
                   ? Words::tr("Source: %n earnings call(s), as said", nullptr, static_cast<int>(documents.size()))
                   : sourceOf(calls.first());
    }
    const core::ReviewedCall *one = callOf(calls, documents.value(0).value);
    return sourceOf(one ? *one : calls.first());
}

Chart chartOf(const QList<core::ReviewedCall> &calls, const QList<Line> &lines)
{
    const core::KpiHistory &sample = lines.first().history;
    int first = numberOf(sample.points.first().period, sample.span);
    int last = first;
    QList<double> values;
    for (const Line &line : lines) {
        for (const core::KpiHistoryPoint &point : line.history.points) {
            first = std::min(first, numberOf(point.period, sample.span));
            last = std::max(last, numberOf(point.period, sample.span));
            values.append(point.value);
        }
    }
    first = std::max(first, last - mostPeriods + 1);
    const Scale scale = axisScale(values, sample.type);
    Chart chart;
    chart.form = Chart::Form::Lines;
    chart.axisTitle = axisName(sample.type, sample.unit, scale);
    chart.scale = scale.factor;
    for (int number = first; number <= last; ++number)
        chart.categories.append(periodName(periodAt(number, sample.span)));
    for (const Line &line : lines) {
        for (const core::KpiHistoryPoint &point : line.history.points) {
            const int number = numberOf(point.period, sample.span);
            if (number < first)
                continue;
            ChartBar bar = barOf(calls, line, point, scale);
            bar.line = chart.lines.size();
            bar.category = number - first;
            chart.bars.append(bar);
        }
        chart.lines.append(line.name);
    }
    chart.note = noteOf(calls, chart.bars);
    return chart;
}

bool isOnOneAxis(const core::KpiHistory &a, const core::KpiHistory &b)
{
    return a.type == b.type && a.unit == b.unit && a.span == b.span;
}

QString companyName(const QList<core::ReviewedCall> &calls, const core::KpiHistory &history)
{
    const core::ReviewedCall *call = callOf(calls, history.points.last().call);
    return call ? call->call.info.company : history.company;
}

QString spanOf(const Chart &chart)
{
    return chart.categories.size() > 1 ? chart.categories.first() + u'\u2013' + chart.categories.last()
                                       : chart.categories.value(0);
}

/// The figures of one company and group that share an axis, as one chart.
void addGroups(QList<Chart> &charts, const QList<core::ReviewedCall> &calls, QList<core::KpiHistory> histories)
{
    while (!histories.isEmpty()) {
        const core::KpiHistory first = histories.takeFirst();
        QList<Line> lines{Line{first, measureName(first.metric, first.segment, first.basis)}};
        for (qsizetype i = 0; i < histories.size();) {
            const core::KpiHistory &other = histories.at(i);
            const bool isBeside =
                other.company == first.company && other.group == first.group && isOnOneAxis(other, first);
            if (!isBeside || lines.size() == mostLines) {
                ++i;
                continue;
            }
            lines.append(Line{other, measureName(other.metric, other.segment, other.basis)});
            histories.removeAt(i);
        }
        Chart chart = chartOf(calls, lines);
        const QString what = kpiGroupName(first.group);
        const QString company = companyName(calls, first);
        chart.title = company.isEmpty() ? Words::tr("%1 over time, %2").arg(what, spanOf(chart))
                                        : Words::tr("%1: %2 over time, %3").arg(company, what.toLower(), spanOf(chart));
        chart.key = fileStem({u"history"_s, first.company, first.group.isEmpty() ? u"other"_s : first.group});
        charts.append(chart);
    }
}

/// One figure of several companies, as one chart.
void addPeers(QList<Chart> &charts, const QList<core::ReviewedCall> &calls, QList<core::KpiHistory> histories)
{
    while (!histories.isEmpty()) {
        const core::KpiHistory first = histories.takeFirst();
        QList<Line> lines{Line{first, companyName(calls, first)}};
        for (qsizetype i = 0; i < histories.size();) {
            const core::KpiHistory &other = histories.at(i);
            const bool isPeer = !first.metricId.isEmpty() && other.metricId == first.metricId
                                && other.company != first.company && other.segment == first.segment
                                && other.basis == first.basis && isOnOneAxis(other, first);
            if (!isPeer || lines.size() == mostLines) {
                ++i;
                continue;
            }
            lines.append(Line{other, companyName(calls, other)});
            histories.removeAt(i);
        }
        if (lines.size() < 2)
            continue;
        Chart chart = chartOf(calls, lines);
        chart.title =
            Words::tr("%1 by company, %2").arg(measureName(first.metric, first.segment, first.basis), spanOf(chart));
        chart.key = fileStem({u"peers"_s, first.metricId, first.segment, first.basis});
        charts.append(chart);
    }
}

} // namespace

QList<Chart> historyCharts(const QList<core::ReviewedCall> &calls)
{
    QList<core::CallKpis> figures;
    for (const core::ReviewedCall &call : calls)
        figures.append(core::callKpis(call));
    QList<core::KpiHistory> histories = core::kpiHistories(figures);
    histories.removeIf([](const core::KpiHistory &history) {
        // Two values of one call are told by its other charts; a margin has no prior bar there.
        return history.points.size() < (history.group == u"margins" ? 2 : 3);
    });
    QList<Chart> charts;
    addGroups(charts, calls, histories);
    addPeers(charts, calls, histories);
    return charts;
}

} // namespace ui

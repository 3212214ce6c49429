// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/seriessheet.h"

#include <algorithm>
#include <cmath>

#include <xlsxwriter.h>

#include "core/project/kpiseries.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr lxw_row_t chartRows = 17; ///< That a chart covers, with a blank one below it.

enum Column : lxw_col_t { NameColumn, ValueColumn, HighColumn, PriorColumn, ChartColumn = 5 };

/// "per_share" as “Per share”.
QString groupTitle(const QString &group)
{
    QString words = group.isEmpty() ? u"figures"_s : QString(group).replace(u'_', u' ');
    words.front() = words.front().toUpper();
    return words;
}

QString titleOf(const KpiSeries &series)
{
    QStringList parts;
    if (series.kind == KpiSeries::Kind::YearOnYear)
        parts.append(u"Growth on the year"_s);
    else if (series.kind == KpiSeries::Kind::QuarterOnQuarter)
        parts.append(u"Growth on the quarter"_s);
    else
        parts.append(groupTitle(series.group));
    parts.append(series.period);
    parts.append(series.kind == KpiSeries::Kind::Level ? series.unit : u"percent"_s);
    if (series.isGuidance)
        parts.append(u"guidance"_s);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString nameOf(const KpiPoint &point)
{
    QStringList parts{point.metric, point.segment, point.basis};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// Long numbers are read in millions or billions.
const char *axisPattern(const KpiSeries &series)
{
    double largest = 0;
    for (const KpiPoint &point : series.points)
        largest = std::max(largest, std::abs(point.value));
    if (largest >= 1e9)
        return "#,##0.0,,,\" bn\"";
    return largest >= 1e7 ? "#,##0,,\" m\"" : "#,##0.##";
}

/// How much higher than usual a chart must be for its bars to have room for their names.
double heightOf(const KpiSeries &series)
{
    constexpr double usualBars = 6;
    return std::max(1.0, static_cast<double>(series.points.size()) / usualBars);
}

void addChart(XlsxBook &book, lxw_worksheet *sheet, const KpiSeries &series, lxw_row_t top, bool hasPrior)
{
    lxw_chart *chart = workbook_add_chart(book.handle(), LXW_CHART_BAR);
    const auto last = static_cast<lxw_row_t>(top + 1 + static_cast<lxw_row_t>(series.points.size()));
    const auto add = [&](lxw_col_t column, lxw_color_t colour) {
        lxw_chart_series *values = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(values, "Series", top + 2, NameColumn, last, NameColumn);
        chart_series_set_values(values, "Series", top + 2, column, last, column);
        chart_series_set_name_range(values, "Series", top + 1, column);
        lxw_chart_fill fill = {};
        fill.color = colour;
        chart_series_set_fill(values, &fill);
    };
    add(ValueColumn, 0x0B5CAD);
    if (hasPrior)
        add(PriorColumn, 0xB4C2D1);
    else
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_title_set_name(chart, cellText(titleOf(series)).constData());
    lxw_chart_font font = {};
    font.size = 12;
    chart_title_set_name_font(chart, &font);
    chart_axis_set_interval_unit(chart->y_axis, 1); // Every bar has its name, however many there are.
    // The vertical axis of a bar chart is that of names. The first row stands on top, as in the table, and the values
    // nevertheless at the foot.
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_crossing_max(chart->y_axis);
    chart_axis_set_label_position(chart->y_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    chart_axis_set_num_format(chart->x_axis, axisPattern(series));
    lxw_chart_options options = {};
    options.x_scale = 1.5;
    options.y_scale = heightOf(series);
    worksheet_insert_chart_opt(sheet, top, ChartColumn, chart, &options);
}

/// Writes a series from a row on; returns the row behind it.
lxw_row_t addSeries(XlsxBook &book, lxw_worksheet *sheet, const KpiSeries &series, lxw_row_t top)
{
    const auto has = [&series](auto member) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [member](const KpiPoint &point) { return (point.*member).has_value(); });
    };
    const bool hasHigh = has(&KpiPoint::high);
    const bool hasPrior = has(&KpiPoint::prior);
    const QString prior = series.priorPeriod.isEmpty() ? u"Prior"_s : series.priorPeriod;
    const auto head = [&](lxw_col_t column, const QString &words) {
        worksheet_write_string(sheet, top + 1, column, cellText(words).constData(), book.headFormat());
    };
    worksheet_write_string(sheet, top, NameColumn, cellText(titleOf(series)).constData(), book.titleFormat());
    head(NameColumn, u"Metric"_s);
    head(ValueColumn, series.period.isEmpty() ? u"Value"_s : series.period);
    if (hasHigh)
        head(HighColumn, u"High"_s);
    if (hasPrior)
        head(PriorColumn, prior);
    lxw_format *format = book.numberFormat(numberPattern(series.type, series.unit));
    lxw_row_t row = top + 2;
    for (const KpiPoint &point : series.points) {
        worksheet_write_string(sheet, row, NameColumn, cellText(nameOf(point)).constData(), book.wordsFormat());
        worksheet_write_number(sheet, row, ValueColumn, point.value, format);
        if (point.high)
            worksheet_write_number(sheet, row, HighColumn, *point.high, format);
        if (point.prior)
            worksheet_write_number(sheet, row, PriorColumn, *point.prior, format);
        ++row;
    }
    addChart(book, sheet, series, top, hasPrior);
    return std::max(row + 1, top + static_cast<lxw_row_t>(std::ceil(chartRows * heightOf(series))));
}

} // namespace

QString numberPattern(QuantityType type, const QString &unit)
{
    switch (type) {
    case QuantityType::Money: {
        // Only what is surely the code of a currency may stand in a pattern.
        const bool isCode =
            unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
        return isCode ? u"[$%1] #,##0.##;[$%1] -#,##0.##"_s.arg(unit) : u"#,##0.##"_s;
    }
    case QuantityType::Percent:
        return u"0.0##\"%\""_s;
    case QuantityType::PercentagePoints:
        return u"0.0##\" pp\""_s;
    case QuantityType::BasisPoints:
        return u"0\" bps\""_s;
    case QuantityType::Multiple:
        return u"0.0##\"x\""_s;
    case QuantityType::Year:
    case QuantityType::Date:
        return u"0"_s;
    case QuantityType::Count:
        break;
    }
    return u"#,##0.##"_s;
}

void addSeriesSheet(XlsxBook &book, const ReviewedCall &call)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book.handle(), "Series");
    worksheet_set_column(sheet, NameColumn, NameColumn, 40, nullptr);
    worksheet_set_column(sheet, ValueColumn, PriorColumn, 18, nullptr);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    lxw_row_t row = 0;
    for (const KpiSeries &series : kpiSeries(call))
        row = addSeries(book, sheet, series, row);
    if (row == 0)
        worksheet_write_string(sheet, 0, 0, "This call has no figures that can be compared.", nullptr);
}

} // namespace core

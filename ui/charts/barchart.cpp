// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QGraphicsTextItem>
#include <QTextDocument>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double barWidth = 0.68; ///< As a share of the row.
constexpr double outline = 1.5;
constexpr double markWidth = 8; ///< Of a single value among ranges.

double heightOf(const QGraphicsTextItem *item)
{
    return item->boundingRect().height();
}

/// The lowest and the highest value to be drawn. Bars stand on zero, ranges need not show it.
std::pair<double, double> extent(const Chart &chart)
{
    const bool isFree = chart.form == Chart::Form::Ranges;
    double low = isFree && !chart.bars.isEmpty() ? chart.bars.first().value : 0;
    double high = low;
    for (const ChartBar &bar : chart.bars) {
        for (const std::optional<double> value : {std::optional(bar.value), bar.prior, bar.from}) {
            low = std::min(low, value.value_or(low));
            high = std::max(high, value.value_or(high));
        }
    }
    const double air = isFree ? 0.12 * (high > low ? high - low : 1) : 0;
    return {low - air, high > low ? high + air : low + 1};
}

} // namespace

BarChart::BarChart(const Chart &chart, const QPalette &palette)
    : ChartItem(chart, palette)
{
    m_band = new QGraphicsRectItem(this);
    m_band->setPen(Qt::NoPen);
    m_band->setBrush(colours().tint(colours().series(0)));
    m_band->setZValue(-1);
    m_band->hide();
    m_zero = new QGraphicsLineItem(this);
    m_zero->setPen(QPen(colours().quiet(), 1));
    m_zero->setZValue(20);
    m_zero->setVisible(chart.form != Chart::Form::Ranges);
    for (const ChartBar &bar : chart.bars)
        addRow(bar);
}

int BarChart::barAt(const QPointF &point) const
{
    for (int bar = 0; bar < m_rows.size(); ++bar) {
        if (rowRect(bar).contains(point))
            return bar;
    }
    return -1;
}

void BarChart::setHighlighted(int bar)
{
    m_band->setVisible(bar >= 0 && bar < m_rows.size());
    if (m_band->isVisible())
        m_band->setRect(rowRect(bar));
}

void BarChart::addRow(const ChartBar &bar)
{
    RowItems row;
    row.label = addText(bar.label, textSize, bar.isTotal ? QFont::DemiBold : QFont::Normal, ink());
    row.value = addText(bar.valueText, textSize, QFont::DemiBold, ink());
    if (bar.prior) {
        row.priorValue = addText(bar.priorText, textSize - 1, QFont::Normal, colours().quiet());
        row.prior = addRect(faded(colourOf(bar), priorStrength), true);
    }
    row.parts.append(addRect(colourOf(bar), bar.isReviewed));
    for (qsizetype part = 1; part < bar.parts.size(); ++part)
        row.parts.append(addRect(faded(colourOf(bar), partStrength(part)), true));
    if (chart().form == Chart::Form::Bridge && m_rows.size() + 1 < chart().bars.size()) {
        row.link = new QGraphicsLineItem(this);
        row.link->setPen(QPen(colours().quiet(), 1, Qt::DotLine));
        row.link->setZValue(4);
    }
    m_rows.append(row);
}

QGraphicsRectItem *BarChart::addRect(const QColor &colour, bool isFilled)
{
    auto *rect = new QGraphicsRectItem(this);
    rect->setZValue(5);
    rect->setPen(isFilled ? QPen(Qt::NoPen) : QPen(colour, outline));
    rect->setBrush(isFilled ? colour : ground());
    return rect;
}

QColor BarChart::colourOf(const ChartBar &bar) const
{
    if (bar.speaker)
        return colours().speaker(*bar.speaker);
    if (chart().isDiverging)
        return colours().series(bar.value < 0 ? 1 : 0);
    if (chart().form == Chart::Form::Bridge && !bar.isTotal)
        return colours().series(bar.value < bar.from.value_or(0) ? 1 : 2);
    return colours().series(0);
}

void BarChart::arrange(const QRectF &area)
{
    if (m_rows.isEmpty())
        return;
    const double left = area.left() + labelWidth() + gap;
    m_plot = QRectF(left, area.top(), std::max(20.0, area.right() - left), area.height());
    setPlotArea(m_plot);
    fitAxis();
    for (int bar = 0; bar < m_rows.size(); ++bar)
        arrangeRow(bar);
    m_zero->setLine(QLineF(xOf(0), m_plot.top(), xOf(0), m_plot.bottom()));
}

void BarChart::arrangeRow(int bar)
{
    const QRectF row = rowRect(bar);
    const RowItems &items = m_rows.at(bar);
    QTextOption option;
    option.setAlignment(Qt::AlignRight);
    items.label->document()->setDefaultTextOption(option);
    items.label->setTextWidth(labelWidth());
    const bool isPair = !chart().prior.isEmpty();
    const double whole = row.height() * barWidth;
    const double height = isPair ? whole / 2 : whole;
    const double top = row.center().y() - whole / 2;
    const double centre = items.prior ? row.center().y() : top + height / 2;
    items.label->setPos(margin, centre - heightOf(items.label) / 2);
    arrangeParts(bar, top, height);
    placeValue(items.value, endOf(chart().bars.at(bar)), top + height / 2);
    if (items.prior) {
        const double end = xOf(*chart().bars.at(bar).prior);
        const double begin = chart().form == Chart::Form::Ranges ? end - markWidth : xOf(0);
        items.prior->setRect(QRectF(QPointF(begin, top + height), QPointF(end, top + whole)).normalized());
        placeValue(items.priorValue, *chart().bars.at(bar).prior, top + height + height / 2);
    }
    if (items.link) {
        const double x = xOf(chart().bars.at(bar).value);
        items.link->setLine(QLineF(x, top + whole, x, top + row.height()));
    }
}

void BarChart::arrangeParts(int bar, double top, double height)
{
    const ChartBar &shown = chart().bars.at(bar);
    const RowItems &items = m_rows.at(bar);
    double from = shown.from.value_or(0);
    const bool isMark = chart().form == Chart::Form::Ranges && !shown.from;
    for (qsizetype part = 0; part < items.parts.size(); ++part) {
        const double to = shown.parts.isEmpty() ? shown.value : from + shown.parts.at(part);
        QRectF rect = QRectF(QPointF(xOf(from), top), QPointF(xOf(to), top + height)).normalized();
        if (isMark)
            rect = QRectF(xOf(to) - markWidth / 2, top, markWidth, height);
        // An outline is drawn inside the bar, so that hollow bars end where their value is.
        const double inset = items.parts.at(part)->pen().style() == Qt::NoPen ? 0 : outline / 2;
        if (rect.width() > 2 * inset)
            rect.adjust(inset, inset, -inset, -inset);
        items.parts.at(part)->setRect(rect);
        from = to;
    }
}

/// Makes room for the values beyond the ends of the bars.
void BarChart::fitAxis()
{
    const auto [low, high] = extent(chart());
    const double width = std::max(1.0, m_plot.width());
    const double room = std::min(0.45, (valueWidth() + 6) / width);
    const bool hasNegative = low < 0 && chart().form != Chart::Form::Ranges;
    const double rest = std::max(0.1, 1 - room * (hasNegative ? 2 : 1));
    const double perShare = (high - low) / rest;
    m_low = hasNegative ? low - room * perShare : low;
    m_high = high + room * perShare;
}

void BarChart::placeValue(QGraphicsTextItem *text, double value, double centre) const
{
    const QRectF box = text->boundingRect();
    const double x = xOf(value);
    const bool isLeft = value < 0 && chart().form != Chart::Form::Ranges;
    text->setPos(isLeft ? x - 4 - box.width() : x + 4, centre - box.height() / 2);
}

/// Where the value of a bar is written: at the end that lies further out.
double BarChart::endOf(const ChartBar &bar) const
{
    if (chart().form == Chart::Form::Bars)
        return bar.value;
    return std::max(bar.value, bar.from.value_or(bar.value));
}

double BarChart::labelWidth() const
{
    double widest = 0;
    for (const RowItems &row : m_rows)
        widest = std::max(widest, QFontMetricsF(row.label->font()).horizontalAdvance(row.label->toPlainText()) + 2);
    return std::min(widest, 0.36 * size().width());
}

double BarChart::valueWidth() const
{
    double widest = 0;
    for (const RowItems &row : m_rows) {
        for (const QGraphicsTextItem *value : {row.value, row.priorValue})
            widest = value ? std::max(widest, value->boundingRect().width()) : widest;
    }
    return widest;
}

double BarChart::xOf(double value) const
{
    return m_plot.left() + (value - m_low) / (m_high - m_low) * m_plot.width();
}

QRectF BarChart::rowRect(int bar) const
{
    const double height = m_plot.height() / std::max<double>(1, static_cast<double>(m_rows.size()));
    return {margin / 2, m_plot.top() + bar * height, size().width() - margin, height};
}

} // namespace ui

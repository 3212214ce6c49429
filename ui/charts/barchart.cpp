// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QTextDocument>
#include <QTextOption>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double margin = 16;
constexpr double gap = 8;
constexpr double barWidth = 0.68;
constexpr int titleSize = 16;
constexpr int textSize = 12;
constexpr int noteSize = 10;

double heightOf(const QGraphicsTextItem *item)
{
    return item->boundingRect().height();
}

constexpr float priorStrength = 0.42F;

QColor faded(QColor colour, float strength)
{
    colour.setAlphaF(strength);
    return colour;
}

/// How strong the colour of a part of a bar is, the first the strongest.
float partStrength(qsizetype part)
{
    constexpr std::array strengths{1.0F, 0.55F, 0.25F};
    return strengths.at(static_cast<size_t>(std::min<qsizetype>(part, strengths.size() - 1)));
}

bool hasLegend(const Chart &chart)
{
    return !chart.prior.isEmpty() || !chart.parts.isEmpty();
}

/// The part of the range of values that bars and zero take up.
std::pair<double, double> extent(const Chart &chart)
{
    double low = 0;
    double high = 0;
    for (const ChartBar &bar : chart.bars) {
        low = std::min({low, bar.value, bar.prior.value_or(0)});
        high = std::max({high, bar.value, bar.prior.value_or(0)});
    }
    return {low, high > low ? high : low + 1};
}

} // namespace

BarChart::BarChart(const Chart &chart, const QPalette &palette)
    : m_chart(chart)
    , m_colours(palette)
    , m_palette(palette)
{
    setAnimationOptions(NoAnimation);
    setBackgroundRoundness(0);
    setBackgroundBrush(palette.color(QPalette::Base));
    setBackgroundPen(Qt::NoPen);
    legend()->hide();
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    addBars();
    addTexts();
}

int BarChart::barAt(const QPointF &point) const
{
    for (int bar = 0; bar < m_chart.bars.size(); ++bar) {
        if (rowRect(bar).contains(point))
            return bar;
    }
    return -1;
}

void BarChart::setHighlighted(int bar)
{
    m_band->setVisible(bar >= 0 && bar < m_chart.bars.size());
    if (m_band->isVisible())
        m_band->setRect(rowRect(bar));
}

int BarChart::comfortableHeight(const Chart &chart)
{
    const int row = chart.prior.isEmpty() ? 34 : 46;
    const int head = chart.title.isEmpty() ? 66 : 110;
    return head + row * static_cast<int>(chart.bars.size());
}

void BarChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    arrange();
}

void BarChart::addBars()
{
    QAbstractBarSeries *series = m_chart.parts.isEmpty() ? makeSeries() : makeParts();
    series->setBarWidth(barWidth);
    addSeries(series);

    // Horizontal bars are stacked from below, so the last row of the list comes first.
    QStringList categories;
    for (qsizetype n = m_chart.bars.size(); n-- > 0;)
        categories.append(QString::number(n));
    auto *rows = new QBarCategoryAxis(this);
    rows->append(categories);
    rows->setLabelsVisible(false);
    rows->setGridLineVisible(false);
    rows->setLineVisible(false);
    m_axis = new QValueAxis(this);
    m_axis->setLabelsVisible(false);
    m_axis->setLineVisible(false);
    m_axis->setGridLineVisible(false);
    addAxis(rows, Qt::AlignLeft);
    addAxis(m_axis, Qt::AlignBottom);
    series->attachAxis(rows);
    series->attachAxis(m_axis);
}

/// Values beside prior values, or rises and falls in a colour each.
QAbstractBarSeries *BarChart::makeSeries()
{
    auto *first = new QBarSet(m_chart.isDiverging ? u"+"_s : m_chart.current);
    auto *second = new QBarSet(m_chart.isDiverging ? u"\u2212"_s : m_chart.prior);
    for (qsizetype n = m_chart.bars.size(); n-- > 0;) {
        const ChartBar &bar = m_chart.bars.at(n);
        first->append(m_chart.isDiverging ? std::max(0.0, bar.value) : bar.value);
        second->append(m_chart.isDiverging ? std::min(0.0, bar.value) : bar.prior.value_or(0));
    }
    first->setBrush(m_colours.series(0));
    second->setBrush(m_chart.isDiverging ? m_colours.series(1) : faded(m_colours.series(0), priorStrength));
    QAbstractBarSeries *series = nullptr;
    if (m_chart.isDiverging)
        series = new QHorizontalStackedBarSeries(this);
    else
        series = new QHorizontalBarSeries(this);
    for (QBarSet *set : {second, first}) {
        set->setPen(Qt::NoPen);
        if (set == second && !m_chart.isDiverging && m_chart.prior.isEmpty())
            delete set;
        else
            series->append(set);
    }
    return series;
}

/// Bars that are divided. A set has one colour, so that each colour of a bar and each part need one.
QAbstractBarSeries *BarChart::makeParts()
{
    QList<QColor> colours;
    for (const ChartBar &bar : m_chart.bars) {
        if (!colours.contains(colourOf(bar)))
            colours.append(colourOf(bar));
    }
    auto *series = new QHorizontalStackedBarSeries(this);
    for (qsizetype part = 0; part < m_chart.parts.size(); ++part) {
        for (const QColor &colour : std::as_const(colours)) {
            auto *set = new QBarSet(m_chart.parts.at(part));
            for (qsizetype n = m_chart.bars.size(); n-- > 0;) {
                const ChartBar &bar = m_chart.bars.at(n);
                set->append(colourOf(bar) == colour ? bar.parts.at(part) : 0.0);
            }
            set->setPen(Qt::NoPen);
            set->setBrush(faded(colour, partStrength(part)));
            series->append(set);
        }
    }
    return series;
}

QColor BarChart::colourOf(const ChartBar &bar) const
{
    return bar.speaker ? m_colours.speaker(*bar.speaker) : m_colours.series(0);
}

void BarChart::addTexts()
{
    const QColor text = m_palette.color(QPalette::Text);
    m_band = new QGraphicsRectItem(this);
    m_band->setPen(Qt::NoPen);
    m_band->setBrush(m_colours.tint(m_colours.series(0)));
    m_band->setZValue(-1);
    m_band->hide();
    m_zero = new QGraphicsLineItem(this);
    m_zero->setPen(QPen(m_colours.quiet(), 1));
    m_zero->setZValue(20);
    m_title = addText(m_chart.title, titleSize, QFont::DemiBold, text);
    m_subtitle = addText(m_chart.axisTitle, textSize, QFont::Normal, m_colours.quiet());
    m_note = addText(m_chart.note, noteSize, QFont::Normal, m_colours.quiet());
    m_legend = addText({}, textSize, QFont::Normal, text);
    showLegend();
    for (const ChartBar &bar : m_chart.bars) {
        m_labels.append(addText(bar.label, textSize, QFont::Normal, text));
        m_values.append(addText(bar.valueText, textSize, QFont::DemiBold, text));
        m_priors.append(bar.prior ? addText(bar.priorText, textSize - 1, QFont::Normal, m_colours.quiet()) : nullptr);
    }
}

void BarChart::showLegend()
{
    const QString square = u"<span style=\"color:%1\">\u25a0</span>&nbsp;%2"_s;
    const auto entry = [&](const QColor &colour, const QString &name) {
        return square.arg(colour.name(QColor::HexArgb), name.toHtmlEscaped());
    };
    QStringList entries;
    if (!m_chart.prior.isEmpty())
        entries = {entry(m_colours.series(0), m_chart.current),
                   entry(faded(m_colours.series(0), priorStrength), m_chart.prior)};
    // Bars have many colours, so that only the strength of a colour tells the parts apart.
    for (qsizetype part = 0; part < m_chart.parts.size(); ++part)
        entries.append(entry(faded(m_palette.color(QPalette::Text), partStrength(part)), m_chart.parts.at(part)));
    m_legend->setHtml(entries.join(u"&nbsp;&nbsp; "_s));
}

QGraphicsTextItem *BarChart::addText(const QString &text, int pixelSize, QFont::Weight weight, const QColor &colour)
{
    auto *item = new QGraphicsTextItem(this);
    QFont made = font();
    made.setPixelSize(pixelSize);
    made.setWeight(weight);
    item->setFont(made);
    item->setDefaultTextColor(colour);
    item->document()->setDocumentMargin(0);
    item->setPlainText(text);
    item->setZValue(30);
    return item;
}

void BarChart::arrange()
{
    if (size().width() < 4 * margin || size().height() < 4 * margin)
        return;
    const double top = arrangeHead() + gap;
    const double left = margin + labelWidth() + gap;
    const double bottom = m_note->y() - gap;
    setPlotArea(QRectF(left, top, std::max(20.0, size().width() - margin - left), std::max(20.0, bottom - top)));
    fitAxis();
    arrangeRows();
}

/// Puts title, unit, legend and note in their places and returns where the rows may begin.
double BarChart::arrangeHead()
{
    const double width = size().width() - 2 * margin;
    m_title->setTextWidth(width);
    m_title->setPos(margin, margin - 2);
    m_subtitle->setPos(margin, m_chart.title.isEmpty() ? margin : m_title->y() + heightOf(m_title) + 2);
    const bool hasLine = !m_chart.axisTitle.isEmpty() || hasLegend(m_chart);
    const double subtitleBottom = m_subtitle->y() + (hasLine ? heightOf(m_subtitle) : 0);
    m_note->setTextWidth(width);
    m_note->setPos(margin, size().height() - margin - heightOf(m_note) + 4);
    if (!hasLegend(m_chart))
        return subtitleBottom;
    const double legendWidth = m_legend->boundingRect().width();
    const bool isBeside = m_subtitle->boundingRect().width() + legendWidth + gap <= width;
    m_legend->setPos(isBeside ? margin + width - legendWidth : margin, isBeside ? m_subtitle->y() : subtitleBottom + 2);
    return m_legend->y() + heightOf(m_legend);
}

void BarChart::arrangeRows()
{
    const double width = labelWidth();
    for (int bar = 0; bar < m_chart.bars.size(); ++bar) {
        const QRectF row = rowRect(bar);
        QTextOption option;
        option.setAlignment(Qt::AlignRight);
        m_labels.at(bar)->document()->setDefaultTextOption(option);
        m_labels.at(bar)->setTextWidth(width);
        const bool isPair = !m_chart.isDiverging && !m_chart.prior.isEmpty();
        const double offset = isPair ? row.height() * barWidth / 4 : 0;
        const double centre = row.center().y() - (m_priors.at(bar) ? 0 : offset);
        m_labels.at(bar)->setPos(margin, centre - heightOf(m_labels.at(bar)) / 2);
        placeValue(m_values.at(bar), m_chart.bars.at(bar).value, row.center().y() - offset);
        if (m_priors.at(bar))
            placeValue(m_priors.at(bar), *m_chart.bars.at(bar).prior, row.center().y() + offset);
    }
    const QRectF plot = plotArea();
    m_zero->setLine(QLineF(xOf(0), plot.top(), xOf(0), plot.bottom()));
}

/// Makes room for the values beyond the ends of the bars.
void BarChart::fitAxis()
{
    const auto [low, high] = extent(m_chart);
    const double width = std::max(1.0, plotArea().width());
    const double room = std::min(0.45, (valueWidth() + 6) / width);
    const bool hasNegative = low < 0;
    const double rest = std::max(0.1, 1 - room * (hasNegative ? 2 : 1));
    const double perShare = (high - low) / rest;
    m_axis->setRange(hasNegative ? low - room * perShare : low, high + room * perShare);
}

void BarChart::placeValue(QGraphicsTextItem *text, double value, double centre) const
{
    const QRectF box = text->boundingRect();
    const double x = xOf(value);
    text->setPos(value < 0 ? x - 4 - box.width() : x + 4, centre - box.height() / 2);
}

double BarChart::labelWidth() const
{
    double widest = 0;
    for (const QGraphicsTextItem *label : m_labels)
        widest = std::max(widest, QFontMetricsF(label->font()).horizontalAdvance(label->toPlainText()) + 2);
    return std::min(widest, 0.36 * size().width());
}

double BarChart::valueWidth() const
{
    double widest = 0;
    for (const auto *list : {&m_values, &m_priors}) {
        for (const QGraphicsTextItem *value : *list)
            widest = value ? std::max(widest, value->boundingRect().width()) : widest;
    }
    return widest;
}

double BarChart::xOf(double value) const
{
    const double share = (value - m_axis->min()) / (m_axis->max() - m_axis->min());
    return plotArea().left() + share * plotArea().width();
}

QRectF BarChart::rowRect(int bar) const
{
    const QRectF plot = plotArea();
    const double height = plot.height() / std::max<double>(1, static_cast<double>(m_chart.bars.size()));
    return {margin / 2, plot.top() + bar * height, size().width() - margin, height};
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartitem.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsTextItem>
#include <QLegend>
#include <QTextDocument>

#include "ui/charts/barchart.h"
#include "ui/charts/linechart.h"
#include "ui/settings/contrast.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int titleSize = 16;
constexpr int noteSize = 10;
constexpr int lineChartHeight = 300;

double heightOf(const QGraphicsTextItem *item)
{
    return item->boundingRect().height();
}

bool hasOpenFigures(const Chart &chart)
{
    return std::any_of(chart.bars.begin(), chart.bars.end(), [](const ChartBar &bar) { return !bar.isReviewed; });
}

} // namespace

ChartItem *ChartItem::create(const Chart &chart, const QPalette &palette)
{
    if (chart.form == Chart::Form::Lines)
        return new LineChart(chart, palette);
    return new BarChart(chart, palette);
}

ChartItem::ChartItem(const Chart &chart, const QPalette &palette)
    : m_chart(chart)
    , m_colours(palette)
    , m_palette(palette)
{
    setAnimationOptions(NoAnimation);
    setBackgroundRoundness(0);
    setBackgroundBrush(ground());
    setBackgroundPen(Qt::NoPen);
    legend()->hide();
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    m_title = addText(m_chart.title, titleSize, QFont::DemiBold, ink());
    m_subtitle = addText(m_chart.axisTitle, textSize, QFont::Normal, m_colours.quiet());
    m_note = addText(m_chart.note, noteSize, QFont::Normal, m_colours.quiet());
    m_legend = addText({}, textSize, QFont::Normal, ink());
    m_legend->setHtml(legendEntries().join(u"&nbsp;&nbsp;&nbsp; "_s));
}

int ChartItem::comfortableHeight(const Chart &chart)
{
    if (chart.form == Chart::Form::Lines)
        return lineChartHeight;
    const int row = chart.prior.isEmpty() ? 34 : 46;
    const int head = chart.title.isEmpty() ? 66 : 110;
    return head + row * static_cast<int>(chart.bars.size());
}

float ChartItem::partStrength(qsizetype part)
{
    constexpr std::array strengths{1.0F, 0.55F, 0.25F};
    return strengths.at(static_cast<size_t>(std::min<qsizetype>(part, strengths.size() - 1)));
}

void ChartItem::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    const double top = arrangeHead() + gap;
    const double bottom = m_note->y() - gap;
    arrange({margin, top, std::max(40.0, size().width() - 2 * margin), std::max(20.0, bottom - top)});
}

QGraphicsTextItem *ChartItem::addText(const QString &text, int pixelSize, QFont::Weight weight, const QColor &colour)
{
    auto *item = new QGraphicsTextItem(this);
    QFont font = item->font();
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    item->setFont(font);
    item->setDefaultTextColor(readableOn(ground(), colour, colours().isHighContrast() ? highContrast : leastContrast));
    item->document()->setDocumentMargin(0);
    item->setPlainText(text);
    item->setZValue(30);
    return item;
}

QStringList ChartItem::legendEntries() const
{
    const auto entry = [](const QColor &colour, const QString &name, QChar sign = u'\u25a0') {
        return u"<span style=\"color:%1\">%2</span>&nbsp;%3"_s.arg(colour.name(QColor::HexArgb), sign,
                                                                   name.toHtmlEscaped().replace(u' ', u"&nbsp;"_s));
    };
    QStringList entries;
    if (!m_chart.prior.isEmpty())
        entries = {entry(m_colours.series(0), m_chart.current),
                   entry(faded(m_colours.series(0), priorStrength), m_chart.prior)};
    // Bars have many colours, so that only the strength of a colour tells the parts apart.
    for (qsizetype part = 0; part < m_chart.parts.size(); ++part)
        entries.append(entry(faded(ink(), partStrength(part)), m_chart.parts.at(part)));
    if (hasOpenFigures(m_chart)) {
        const QChar sign = m_chart.form == Chart::Form::Lines ? u'\u25cb' : u'\u25a1';
        entries.append(entry(m_colours.series(0), tr("not reviewed"), sign));
    }
    return entries;
}

/// Puts title, unit, legend and note in their places and returns where the rest may begin.
double ChartItem::arrangeHead()
{
    const double width = size().width() - 2 * margin;
    const bool hasLegend = !m_legend->toPlainText().isEmpty();
    m_title->setTextWidth(width);
    m_title->setPos(margin, margin - 2);
    m_subtitle->setPos(margin, m_chart.title.isEmpty() ? margin : m_title->y() + heightOf(m_title) + 2);
    const bool hasLine = !m_chart.axisTitle.isEmpty() || hasLegend;
    const double subtitleBottom = m_subtitle->y() + (hasLine ? heightOf(m_subtitle) : 0);
    m_note->setTextWidth(width);
    m_note->setPos(margin, size().height() - margin - heightOf(m_note) + 4);
    if (!hasLegend)
        return subtitleBottom;
    m_legend->setTextWidth(-1);
    const double legendWidth = m_legend->boundingRect().width();
    const bool isBeside = m_subtitle->boundingRect().width() + legendWidth + gap <= width;
    if (!isBeside)
        m_legend->setTextWidth(width);
    const bool isBelow = !isBeside && !m_chart.axisTitle.isEmpty();
    m_legend->setPos(isBeside ? margin + width - legendWidth : margin, isBelow ? subtitleBottom + 2 : m_subtitle->y());
    return m_legend->y() + heightOf(m_legend);
}

QColor faded(QColor colour, float strength)
{
    colour.setAlphaF(strength);
    return colour;
}

} // namespace ui

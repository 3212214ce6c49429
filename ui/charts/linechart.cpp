// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linechart.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QGraphicsEllipseItem>
#include <QGraphicsTextItem>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double pointSize = 9;
constexpr double lineWidth = 2.2;
constexpr double reach = 24;  ///< How near the pointer must come to a point, in device-independent pixels.
constexpr int fewPoints = 12; ///< Up to so many points bear their values.
constexpr int wantedTicks = 4;

/// A round step that divides a range into about as many parts as wanted.
double roundStep(double range)
{
    const double rough = range / wantedTicks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

/// Round values from below the lowest to above the highest.
QList<double> ticksFor(const Chart &chart)
{
    double low = chart.bars.first().value;
    double high = low;
    for (const ChartBar &bar : chart.bars) {
        low = std::min(low, bar.value);
        high = std::max(high, bar.value);
    }
    const double range = high > low ? high - low : std::max(1.0, std::abs(high));
    // An axis that could begin at zero does, so that lines are not steeper than what they tell.
    if (low > 0 && low < 0.6 * high)
        low = 0;
    else if (high == low)
        low -= range / 2;
    const double step = roundStep((high - low > 0 ? high - low : range) * 1.08);
    QList<double> ticks;
    for (double tick = std::floor(low / step) * step; ticks.isEmpty() || ticks.last() < high; tick += step)
        ticks.append(tick);
    return ticks;
}

QString tickText(double value, double step, double scale)
{
    const double shown = value / scale;
    const double shownStep = step / scale;
    const bool isWhole = std::abs(shownStep - std::round(shownStep)) < 1e-9 * std::max(1.0, shownStep);
    const int decimals = isWhole ? 0 : std::abs(shownStep * 10 - std::round(shownStep * 10)) < 1e-9 ? 1 : 2;
    const QString digits = QLocale().toString(std::abs(shown), 'f', decimals);
    return shown < -1e-12 ? u'\u2212' + digits : digits;
}

} // namespace

LineChart::LineChart(const Chart &chart, const QPalette &palette)
    : ChartItem(chart, palette)
{
    addAxes();
    for (qsizetype line = 0; line < chart.lines.size(); ++line)
        addLine(line);
    addTexts();
    m_ring = new QGraphicsEllipseItem(this);
    m_ring->setPen(QPen(ink(), 1.5));
    m_ring->setZValue(25);
    m_ring->hide();
}

void LineChart::addAxes()
{
    m_ticks = ticksFor(chart());
    m_periods = new QValueAxis(this);
    m_periods->setRange(-0.3, static_cast<double>(chart().categories.size()) - 0.7);
    m_axis = new QValueAxis(this);
    // A little room below, so that points on the lowest line are drawn whole.
    const double room = 0.04 * (m_ticks.last() - m_ticks.first());
    m_axis->setRange(m_ticks.first() - room, m_ticks.last() + room);
    for (QValueAxis *axis : {m_periods, m_axis}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    addAxis(m_periods, Qt::AlignBottom);
    addAxis(m_axis, Qt::AlignLeft);
}

void LineChart::addLine(qsizetype line)
{
    const QColor colour = colours().series(line);
    auto *drawn = new QLineSeries(this);
    drawn->setPen(QPen(colour, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    addSeries(drawn);
    drawn->attachAxis(m_periods);
    drawn->attachAxis(m_axis);
    QScatterSeries *reviewed = addPoints(colour, true);
    QScatterSeries *open = addPoints(colour, false);
    for (const ChartBar &bar : chart().bars) {
        if (bar.line != line)
            continue;
        const QPointF point(static_cast<double>(bar.category), bar.value);
        drawn->append(point);
        (bar.isReviewed ? reviewed : open)->append(point);
    }
}

QScatterSeries *LineChart::addPoints(const QColor &colour, bool isFilled)
{
    auto *points = new QScatterSeries(this);
    points->setMarkerSize(pointSize);
    points->setColor(isFilled ? colour : ground());
    points->setBorderColor(colour);
    points->setPen(QPen(colour, 1.8));
    addSeries(points);
    points->attachAxis(m_periods);
    points->attachAxis(m_axis);
    return points;
}

void LineChart::addTexts()
{
    addTicks();
    for (const QString &category : chart().categories)
        m_categoryTexts.append(addText(category, textSize - 1, QFont::Normal, colours().quiet()));
    const bool isSparse = chart().bars.size() <= fewPoints;
    QList<const ChartBar *> lasts(chart().lines.size(), nullptr);
    for (const ChartBar &bar : chart().bars)
        lasts[bar.line] = &bar;
    for (const ChartBar &bar : chart().bars) {
        const bool isTold = !isSparse || &bar == lasts.at(bar.line);
        m_valueTexts.append(isTold ? nullptr : addText(bar.valueText, textSize - 1, QFont::Normal, ink()));
    }
    for (qsizetype line = 0; line < chart().lines.size(); ++line) {
        const QString value = lasts.at(line) ? lasts.at(line)->valueText : QString();
        m_names.append(
            addText(chart().lines.at(line) + u' ' + value, textSize, QFont::DemiBold, colours().series(line)));
    }
}

void LineChart::addTicks()
{
    const double step = m_ticks.size() > 1 ? m_ticks.at(1) - m_ticks.at(0) : 1;
    for (const double tick : std::as_const(m_ticks)) {
        auto *line = new QGraphicsLineItem(this);
        line->setPen(QPen(colours().hairline(), 1));
        line->setZValue(-1);
        m_tickLines.append(line);
        m_tickTexts.append(
            addText(tickText(tick, step, chart().scale), textSize - 1, QFont::Normal, colours().quiet()));
    }
}

int LineChart::barAt(const QPointF &point) const
{
    int nearest = -1;
    double least = reach;
    for (int bar = 0; bar < chart().bars.size(); ++bar) {
        const double distance = QLineF(point, placeOf(chart().bars.at(bar))).length();
        if (distance < least) {
            least = distance;
            nearest = bar;
        }
    }
    return nearest;
}

void LineChart::setHighlighted(int bar)
{
    m_ring->setVisible(bar >= 0 && bar < chart().bars.size());
    if (!m_ring->isVisible())
        return;
    const QPointF centre = placeOf(chart().bars.at(bar));
    m_ring->setRect(QRectF(centre - QPointF(pointSize, pointSize), QSizeF(2 * pointSize, 2 * pointSize)));
}

void LineChart::arrange(const QRectF &area)
{
    double tickWidth = 0;
    for (const QGraphicsTextItem *text : std::as_const(m_tickTexts))
        tickWidth = std::max(tickWidth, text->boundingRect().width());
    const double below = textSize + 10;
    const QRectF plot(area.left() + tickWidth + gap, area.top() + gap,
                      std::max(40.0, area.width() - tickWidth - nameWidth() - 2 * gap),
                      std::max(20.0, area.height() - below - gap));
    setPlotArea(plot);
    arrangeAxisTexts(plot);
    arrangeNames(plot);
}

QPointF LineChart::placeOf(const ChartBar &bar) const
{
    const QRectF plot = plotArea();
    const double across =
        (static_cast<double>(bar.category) - m_periods->min()) / (m_periods->max() - m_periods->min());
    const double up = (bar.value - m_axis->min()) / (m_axis->max() - m_axis->min());
    return {plot.left() + across * plot.width(), plot.bottom() - up * plot.height()};
}

void LineChart::arrangeAxisTexts(const QRectF &plot)
{
    ChartBar mark;
    for (qsizetype tick = 0; tick < m_ticks.size(); ++tick) {
        mark.value = m_ticks.at(tick);
        const QRectF box = m_tickTexts.at(tick)->boundingRect();
        m_tickLines.at(tick)->setLine(QLineF(plot.left(), placeOf(mark).y(), plot.right(), placeOf(mark).y()));
        m_tickTexts.at(tick)->setPos(plot.left() - gap - box.width(), placeOf(mark).y() - box.height() / 2);
    }
    double free = -1e9; // Where there is room for the next name of a period.
    for (qsizetype category = m_categoryTexts.size(); category-- > 0;) {
        mark.category = category;
        QGraphicsTextItem *text = m_categoryTexts.at(category);
        const double width = text->boundingRect().width();
        const double left = placeOf(mark).x() - width / 2;
        const bool fits = free < -1e8 || left + width + gap <= free;
        text->setVisible(fits);
        text->setPos(left, plot.bottom() + 6);
        free = fits ? left : free;
    }
    QList<QRectF> taken; // By values and points; a value that would lie on another one is left to the tip.
    for (const ChartBar &bar : chart().bars)
        taken.append(
            QRectF(placeOf(bar), QSizeF()).adjusted(-pointSize / 2, -pointSize / 2, pointSize / 2, pointSize / 2));
    for (qsizetype bar = 0; bar < m_valueTexts.size(); ++bar) {
        if (!m_valueTexts.at(bar))
            continue;
        const QRectF box = m_valueTexts.at(bar)->boundingRect();
        const QPointF place = placeOf(chart().bars.at(bar));
        const QRectF wanted = box.translated(place.x() - box.width() / 2, place.y() - pointSize - box.height());
        const bool isFree =
            std::none_of(taken.begin(), taken.end(), [&](const QRectF &one) { return one.intersects(wanted); });
        m_valueTexts.at(bar)->setPos(wanted.topLeft());
        m_valueTexts.at(bar)->setVisible(isFree);
        if (isFree)
            taken.append(wanted);
    }
}

/// Puts the names beside the ends of their lines, pushed apart where ends lie close together.
void LineChart::arrangeNames(const QRectF &plot)
{
    QList<std::pair<double, QGraphicsTextItem *>> names;
    for (qsizetype line = 0; line < m_names.size(); ++line) {
        double y = plot.center().y();
        for (const ChartBar &bar : chart().bars)
            y = bar.line == line ? placeOf(bar).y() : y;
        m_names.at(line)->setTextWidth(nameWidth());
        names.append({y - m_names.at(line)->boundingRect().height() / 2, m_names.at(line)});
    }
    std::sort(names.begin(), names.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    double free = plot.top() - gap;
    for (auto &[y, name] : names) {
        y = std::max(y, free);
        free = y + name->boundingRect().height() + 2;
    }
    double limit = plot.bottom() + gap;
    for (qsizetype n = names.size(); n-- > 0;) {
        auto &[y, name] = names[n];
        y = std::min(y, limit - name->boundingRect().height());
        limit = y - 2;
        name->setPos(plot.right() + gap, y);
    }
}

double LineChart::nameWidth() const
{
    double widest = 0;
    for (const QGraphicsTextItem *name : m_names)
        widest = std::max(widest, QFontMetricsF(name->font()).horizontalAdvance(name->toPlainText()) + 4);
    return std::min(widest, 0.3 * size().width());
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartitem.h"

class QScatterSeries;
class QValueAxis;

namespace ui {

/// Draws lines over periods. Each line has its name and last value at its end instead of a legend.
class LineChart : public ChartItem
{
    Q_OBJECT

public:
    LineChart(const Chart &chart, const QPalette &palette);

    /// The point nearest to a place, if it is near enough to be meant.
    int barAt(const QPointF &point) const override;

    /// Lays a ring around a point.
    void setHighlighted(int bar) override;

protected:
    void arrange(const QRectF &area) override;

private:
    void addAxes();
    void addLine(qsizetype line);
    void addTexts();
    void addTicks();
    QScatterSeries *addPoints(const QColor &colour, bool isFilled);
    QPointF placeOf(const ChartBar &bar) const;
    void arrangeAxisTexts(const QRectF &plot);
    void arrangeNames(const QRectF &plot);
    double nameWidth() const;

    QValueAxis *m_periods = nullptr;
    QValueAxis *m_axis = nullptr;
    QList<double> m_ticks;
    QList<QGraphicsTextItem *> m_tickTexts;
    QList<QGraphicsLineItem *> m_tickLines;
    QList<QGraphicsTextItem *> m_categoryTexts;
    QList<QGraphicsTextItem *> m_valueTexts; ///< At points; null where the name at the end tells the value.
    QList<QGraphicsTextItem *> m_names;      ///< At the ends of lines.
    QGraphicsEllipseItem *m_ring = nullptr;
};

} // namespace ui

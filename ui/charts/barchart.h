// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartitem.h"

namespace ui {

/// Draws bars, bridges and ranges: one row each, with its name at the left and its value at the end of the bar.
class BarChart : public ChartItem
{
    Q_OBJECT

public:
    BarChart(const Chart &chart, const QPalette &palette);

    int barAt(const QPointF &point) const override;

    /// Lays a band behind the row of a bar.
    void setHighlighted(int bar) override;

protected:
    void arrange(const QRectF &area) override;

private:
    /// What is drawn for one bar.
    struct RowItems {
        QGraphicsTextItem *label = nullptr;
        QGraphicsTextItem *value = nullptr;
        QGraphicsTextItem *priorValue = nullptr; ///< Null where a bar has no prior value.
        QGraphicsRectItem *prior = nullptr;      ///< Null where a bar has no prior value.
        QList<QGraphicsRectItem *> parts;        ///< One for a whole bar.
        QGraphicsLineItem *link = nullptr;       ///< To the next step of a bridge; null otherwise.
    };

    void addRow(const ChartBar &bar);
    QGraphicsRectItem *addRect(const QColor &colour, bool isFilled);
    QColor colourOf(const ChartBar &bar) const;
    void arrangeRow(int bar);
    void arrangeParts(int bar, double top, double height);
    void fitAxis();
    void placeValue(QGraphicsTextItem *text, double value, double centre) const;
    double endOf(const ChartBar &bar) const;
    double labelWidth() const;
    double valueWidth() const;
    double xOf(double value) const;
    QRectF rowRect(int bar) const;

    QList<RowItems> m_rows;
    QGraphicsRectItem *m_band = nullptr;
    QGraphicsLineItem *m_zero = nullptr;
    QRectF m_plot; ///< Where the bars lie.
    double m_low = 0;
    double m_high = 1;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>

#include "ui/charts/chart.h"
#include "ui/settings/appearance.h"

QT_FORWARD_DECLARE_CLASS(QAbstractBarSeries)
class QValueAxis;

namespace ui {

/// Draws a Chart with Qt Charts: horizontal bars with their names at the left and their values at the ends.
///
/// Names, values, title and note are laid out here, because the axes of Qt Charts cut long names and know no locale.
class BarChart : public QChart
{
    Q_OBJECT

public:
    /// A chart without title and unit leaves no room for them.
    BarChart(const Chart &chart, const QPalette &palette);

    const Chart &chart() const { return m_chart; }

    /// The bar whose row contains a point of the item, or -1.
    int barAt(const QPointF &point) const;

    /// Lays a band behind the row of a bar; -1 takes it away.
    void setHighlighted(int bar);

    /// The least height at which no row is cramped, in device-independent pixels.
    static int comfortableHeight(const Chart &chart);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void addBars();
    QAbstractBarSeries *makeSeries();
    QAbstractBarSeries *makeParts();
    QColor colourOf(const ChartBar &bar) const;
    void showLegend();
    void addTexts();
    QGraphicsTextItem *addText(const QString &text, int pixelSize, QFont::Weight weight, const QColor &colour);
    void arrange();
    double arrangeHead();
    void arrangeRows();
    void fitAxis();
    void placeValue(QGraphicsTextItem *text, double value, double centre) const;
    double labelWidth() const;
    double valueWidth() const;
    double xOf(double value) const;
    QRectF rowRect(int bar) const;

    Chart m_chart;
    Colours m_colours;
    QPalette m_palette;
    QValueAxis *m_axis = nullptr;
    QGraphicsTextItem *m_title = nullptr;
    QGraphicsTextItem *m_subtitle = nullptr;
    QGraphicsTextItem *m_note = nullptr;
    QGraphicsTextItem *m_legend = nullptr;
    QGraphicsRectItem *m_band = nullptr;
    QGraphicsLineItem *m_zero = nullptr;
    QList<QGraphicsTextItem *> m_labels;
    QList<QGraphicsTextItem *> m_values;
    QList<QGraphicsTextItem *> m_priors; ///< Null where a bar has no prior value.
};

} // namespace ui

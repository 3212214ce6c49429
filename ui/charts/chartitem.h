// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QChart>

#include "ui/charts/chart.h"
#include "ui/settings/appearance.h"

namespace ui {

/// A Chart as it is drawn: title, unit, legend and note are laid out here, what lies between them by those who inherit.
///
/// Qt Charts cuts long names and knows no locale, so that all texts are items of their own.
class ChartItem : public QChart
{
    Q_OBJECT

public:
    /// The item that draws a chart of this form. A chart without title and unit leaves no room for them.
    static ChartItem *create(const Chart &chart, const QPalette &palette);

    const Chart &chart() const { return m_chart; }

    /// The index of the bar at a point of the item, or -1.
    virtual int barAt(const QPointF &point) const = 0;

    /// Marks a bar; -1 marks none.
    virtual void setHighlighted(int bar) = 0;

    /// The least height at which nothing is cramped, in device-independent pixels.
    static int comfortableHeight(const Chart &chart);

protected:
    ChartItem(const Chart &chart, const QPalette &palette);

    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

    /// Lays out what stands in an area.
    virtual void arrange(const QRectF &area) = 0;

    QGraphicsTextItem *addText(const QString &text, int pixelSize, QFont::Weight weight, const QColor &colour);
    const Colours &colours() const { return m_colours; }
    QColor ground() const { return m_palette.color(QPalette::Base); }
    QColor ink() const { return m_palette.color(QPalette::Text); }

    static constexpr double margin = 16;
    static constexpr double gap = 8;
    static constexpr int textSize = 12;
    static constexpr float priorStrength = 0.42F;

    /// How strong the colour of a part of a bar is, the first the strongest.
    static float partStrength(qsizetype part);

private:
    QStringList legendEntries() const;
    double arrangeHead();

    Chart m_chart;
    Colours m_colours;
    QPalette m_palette;
    QGraphicsTextItem *m_title = nullptr;
    QGraphicsTextItem *m_subtitle = nullptr;
    QGraphicsTextItem *m_note = nullptr;
    QGraphicsTextItem *m_legend = nullptr;
};

/// A colour, see-through by as much as strength is below 1.
QColor faded(QColor colour, float strength);

} // namespace ui

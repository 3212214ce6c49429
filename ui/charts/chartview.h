// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

#include "ui/charts/chart.h"

namespace ui {

class ChartItem;

/// Shows one chart. The bar under the pointer, or chosen with the arrow keys, is the current one; a click or Enter
/// activates it.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// Shows chart; the current bar stays the same if it is in there.
    void setChart(const Chart &chart);

    /// Shows nothing.
    void clear();

    /// The index of the current bar in Chart::bars, or -1.
    int currentBar() const { return m_current; }
    void setCurrentBar(int bar);

    QSize sizeHint() const override { return {420, 320}; }

Q_SIGNALS:
    void currentBarChanged(int bar);
    void activated(int bar);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw();
    void fit();
    int barAt(QPoint position) const;

    Chart m_chart;
    ChartItem *m_item = nullptr; ///< Owned by the scene.
    int m_current = -1;
};

} // namespace ui

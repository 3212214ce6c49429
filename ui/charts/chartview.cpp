// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "ui/charts/chartitem.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double usualPixelSize = 13; ///< Of the letters of a window.

/// What a bar is about, the same after an edit.
QString keyOf(const ChartBar &bar)
{
    return (bar.speaker ? bar.speaker->id.value : bar.kpi) + u'/' + QString::number(bar.category) + bar.document.value;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundBrush(palette().color(QPalette::Base));
    setAccessibleName(tr("Chart"));
}

void ChartView::setChart(const Chart &chart)
{
    const QString current = m_current >= 0 ? keyOf(m_chart.bars.at(m_current)) : QString();
    m_chart = chart;
    m_current = -1;
    for (int bar = 0; bar < chart.bars.size() && !current.isEmpty(); ++bar) {
        if (keyOf(chart.bars.at(bar)) == current)
            m_current = bar;
    }
    QStringList figures;
    for (const ChartBar &bar : chart.bars)
        figures.append(u"%1: %2"_s.arg(bar.label, bar.fullText));
    setAccessibleName(chart.title);
    setAccessibleDescription(figures.join(u"; "_s));
    draw();
    Q_EMIT currentBarChanged(m_current);
}

void ChartView::clear()
{
    m_chart = {};
    m_current = -1;
    m_item = nullptr;
    scene()->clear();
    setAccessibleName(tr("Chart"));
    setAccessibleDescription({});
    Q_EMIT currentBarChanged(m_current);
}

void ChartView::setCurrentBar(int bar)
{
    if (bar == m_current || bar >= m_chart.bars.size())
        return;
    m_current = bar;
    if (m_item)
        m_item->setHighlighted(bar);
    Q_EMIT currentBarChanged(bar);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    setBackgroundBrush(palette().color(QPalette::Base));
    if (m_item)
        draw();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos());
    setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (bar < 0) {
        QToolTip::hideText();
        return;
    }
    setCurrentBar(bar);
    const ChartBar &shown = m_chart.bars.at(bar);
    const QString sentence =
        shown.sentence.isEmpty() ? QString() : u"<br>\u201c%1\u201d"_s.arg(shown.sentence.toHtmlEscaped());
    QToolTip::showText(event->globalPosition().toPoint() + QPoint(0, 12),
                       u"<b>%1</b>: %2%3"_s.arg(shown.label.toHtmlEscaped(), shown.fullText.toHtmlEscaped(), sentence),
                       this);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos());
    if (event->button() == Qt::LeftButton && bar >= 0)
        Q_EMIT activated(bar);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_chart.bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        setCurrentBar(std::min(last, m_current + 1));
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        setCurrentBar(std::max(std::min(0, last), m_current - 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ChartView::draw()
{
    scene()->clear();
    // What the chart is about stands above the view, where it is chosen.
    Chart shown = m_chart;
    shown.title.clear();
    shown.axisTitle.clear();
    m_item = ChartItem::create(shown, palette());
    scene()->addItem(m_item);
    fit();
    m_item->setHighlighted(m_current);
}

void ChartView::fit()
{
    if (!m_item)
        return;
    // Charts are drawn for letters of the usual size; for larger ones all of the chart is larger.
    const double scale = std::max(1.0, QFontInfo(font()).pixelSize() / usualPixelSize);
    setTransform(QTransform::fromScale(scale, scale));
    const double needed = ChartItem::comfortableHeight(m_item->chart());
    const QSizeF size(viewport()->width() / scale, std::max(needed, viewport()->height() / scale));
    m_item->resize(size);
    setSceneRect({QPointF(), size});
    m_item->setHighlighted(m_current);
}

int ChartView::barAt(QPoint position) const
{
    return m_item ? m_item->barAt(mapToScene(position)) : -1;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/overviewstrip.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "ui/settings/appearance.h"
#include "ui/transcript/markpainter.h"
#include "ui/transcript/transcriptview.h"

namespace ui {

namespace {

constexpr qreal findingWidth = 0.55; ///< Share of the strip that findings take; annotations have the rest.
constexpr qreal snapDistance = 4;    ///< In pixels.
constexpr int typingPause = 180;     ///< In milliseconds.

} // namespace

OverviewStrip::OverviewStrip(TranscriptView &view)
    : QWidget(&view)
    , m_view(view)
{
    setAccessibleName(tr("Overview of marks"));
    setToolTip(tr("Findings and annotations in the whole call. Press to go there."));
    setCursor(Qt::PointingHandCursor);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(typingPause);
    connect(&m_refreshTimer, &QTimer::timeout, this, &OverviewStrip::refresh);
}

void OverviewStrip::refresh()
{
    m_marks = {};
    update();
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    if (m_marks.isNull() || m_marks.deviceIndependentSize().toSize() != size())
        m_marks = drawMarks();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_marks);

    const QList<VisibleBlock> visible = m_view.visibleBlocks();
    if (visible.isEmpty())
        return;
    const core::TextRange inView = m_view.rangeInView();
    const qreal top = yOf(inView.begin);
    QColor shade = palette().color(QPalette::Text);
    shade.setAlphaF(0.09F);
    painter.fillRect(QRectF(0, top, width(), std::max(6.0, yOf(inView.end) - top)), shade);
    painter.fillRect(QRectF(0, yOf(m_view.cursorPosition()) - 1, width(), 2), palette().color(QPalette::Highlight));
}

QPixmap OverviewStrip::drawMarks() const
{
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(palette().color(QPalette::Base));
    QPainter painter(&pixmap);
    const Colours colours(palette());
    painter.fillRect(QRectF(0, 0, 1, height()), colours.hairline());
    const qreal split = 2 + (width() - 3) * findingWidth;
    for (const Mark &mark : m_view.marks().marks.all()) {
        if (mark.kind == Mark::Kind::Correction)
            continue;
        const qreal y = std::floor(yOf(mark.range.begin));
        const qreal bottom = std::max(y + 2, yOf(mark.range.end));
        const bool isFinding = mark.kind == Mark::Kind::Finding;
        const QRectF bar =
            isFinding ? QRectF(3, y, split - 4, bottom - y) : QRectF(split, y, width() - split - 1, bottom - y);
        const QColor annotation = mark.colour.isValid() ? mark.colour : colours.series(4);
        painter.fillRect(bar, isFinding ? colours.finding(mark.finding) : annotation);
    }
    QColor hit = colours.series(4);
    for (const core::TextRange range : m_view.marks().searchHits)
        painter.fillRect(QRectF(1, std::floor(yOf(range.begin)), width() - 1, 1), hit);
    return pixmap;
}

qreal OverviewStrip::yOf(qsizetype corrected) const
{
    const qsizetype length = std::max<qsizetype>(1, m_view.call().map.corrected().size());
    return static_cast<qreal>(corrected) / static_cast<qreal>(length) * (height() - 4) + 2;
}

qsizetype OverviewStrip::correctedAt(qreal y) const
{
    const qreal share = std::clamp((y - 2) / std::max(1, height() - 4), 0.0, 1.0);
    return static_cast<qsizetype>(share * static_cast<qreal>(m_view.call().map.corrected().size()));
}

void OverviewStrip::press(qreal y)
{
    qreal nearest = snapDistance;
    qsizetype position = correctedAt(y);
    for (const Mark &mark : m_view.marks().marks.all()) {
        const qreal distance = std::abs(yOf(mark.range.begin) - y);
        if (mark.kind == Mark::Kind::Correction || distance > nearest)
            continue;
        nearest = distance;
        position = mark.range.begin;
    }
    Q_EMIT positionPressed(position);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        press(event->position().y());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        press(event->position().y());
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    m_view.scrollByWheel(event);
}

} // namespace ui

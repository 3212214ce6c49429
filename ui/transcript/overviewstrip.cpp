// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/overviewstrip.h"

#include <algorithm>
#include <cmath>

#include <QHash>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/settings/appearance.h"
#include "ui/transcript/markpainter.h"
#include "ui/transcript/transcriptview.h"

namespace ui {

namespace {

// In pixels. Each kind of finding has a lane of its own, so that kinds differ by more than colour.
constexpr qreal laneWidth = 2;
constexpr qreal firstLane = 2;    ///< In pixels from the left edge.
constexpr qreal findingsEnd = 13; ///< In pixels; annotations have the rest.
constexpr qreal snapDistance = 4; ///< In pixels.
constexpr int typingPause = 180;  ///< In milliseconds.
constexpr int widestTip = 400;    ///< In pixels, of the words that a tip quotes.

qreal laneOf(core::FindingKind kind)
{
    return firstLane + laneWidth * static_cast<int>(kind);
}

} // namespace

OverviewStrip::OverviewStrip(TranscriptView &view)
    : QWidget(&view)
    , m_view(view)
{
    setAccessibleName(tr("Overview of marks"));
    setToolTip(tr("Findings and annotations in the whole call. Press to go there. From left to right: repeats, garbled "
                  "words, figures, names, turns; at the right edge annotations."));
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
    // Colours are made readable when they are asked for, which takes long for thousands of marks.
    QHash<core::FindingKind, QColor> kinds;
    const QColor untagged = colours.series(4);
    for (const Mark &mark : m_view.marks().marks.all()) {
        if (mark.kind == Mark::Kind::Correction)
            continue;
        const qreal y = std::floor(yOf(mark.range.begin));
        const qreal bottom = std::max(y + 2, yOf(mark.range.end));
        const bool isFinding = mark.kind == Mark::Kind::Finding;
        const QRectF bar = isFinding ? QRectF(laneOf(mark.finding), y, laneWidth, bottom - y)
                                     : QRectF(findingsEnd, y, width() - findingsEnd - 1, bottom - y);
        QColor colour = mark.colour.isValid() ? mark.colour : untagged;
        if (isFinding) {
            QColor &known = kinds[mark.finding];
            known = known.isValid() ? known : colours.finding(mark.finding);
            colour = known;
        }
        painter.fillRect(bar, colour);
    }
    for (const core::TextRange range : m_view.marks().searchHits)
        painter.fillRect(QRectF(1, std::floor(yOf(range.begin)), width() - 1, 1), untagged);
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

std::optional<Mark> OverviewStrip::markNear(qreal y) const
{
    qreal nearest = snapDistance;
    std::optional<Mark> found;
    for (const Mark &mark : m_view.marks().marks.all()) {
        const qreal distance = std::abs(yOf(mark.range.begin) - y);
        if (mark.kind == Mark::Kind::Correction || distance > nearest)
            continue;
        nearest = distance;
        found = mark;
    }
    return found;
}

void OverviewStrip::press(qreal y)
{
    const std::optional<Mark> mark = markNear(y);
    Q_EMIT positionPressed(mark ? mark->range.begin : correctedAt(y));
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<Mark> mark = markNear(help->pos().y());
    if (!mark)
        return QWidget::event(event);
    const QString words = fontMetrics().elidedText(
        m_view.call().map.corrected().mid(mark->range.begin, mark->range.length()), Qt::ElideMiddle, widestTip);
    const QString kind = mark->kind == Mark::Kind::Finding ? core::findingKindName(mark->finding) : tr("Annotation");
    //: In the strip beside the scroll bar: the kind of a mark, and the words it lies on.
    QToolTip::showText(help->globalPos(), tr("%1: “%2”").arg(kind, words), this);
    return true;
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

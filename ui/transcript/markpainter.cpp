// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/markpainter.h"

#include <algorithm>
#include <cmath>

#include <QPainterPath>
#include <QPixmap>
#include <QPixmapCache>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal cornerSize = 6;
constexpr qreal barLeft = 7; ///< Of the bar beside changed lines, from the edge of the text.
constexpr qreal barWidth = 3;

// Lines of many small strokes are kept as pictures, which are laid side by side much faster than strokes are drawn.
constexpr int strokeStep = 4;       ///< From one stroke to the next.
constexpr QSize pictureSize(20, 6); ///< Whole pixels at all usual scales.
constexpr int pictureTop = 3;       ///< Of a picture above the line that it stands for.

QPixmap linePicture(const QString &name, const QColor &colour, qreal ratio, const QPen &pen, const QPainterPath &path)
{
    const QString key = u"emend %1 %2 %3"_s.arg(name, colour.name(QColor::HexArgb)).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap((QSizeF(pictureSize) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, pen);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

/// A wave, up and down.
QPixmap wavePicture(const QColor &colour, qreal ratio)
{
    QPainterPath path(QPointF(-strokeStep, pictureTop));
    for (int x = -strokeStep; x <= pictureSize.width(); x += strokeStep) {
        path.lineTo(x + strokeStep / 2, pictureTop - 2);
        path.lineTo(x + strokeStep, pictureTop);
    }
    return linePicture(u"wave"_s, colour, ratio, QPen(colour, 1.2, Qt::SolidLine, Qt::FlatCap), path);
}

/// Round dots.
QPixmap dotPicture(const QColor &colour, qreal ratio)
{
    QPainterPath path;
    for (int x = strokeStep / 2; x < pictureSize.width(); x += strokeStep) {
        path.moveTo(x, pictureTop);
        path.lineTo(x + 0.01, pictureTop);
    }
    return linePicture(u"dots"_s, colour, ratio, QPen(colour, 2, Qt::SolidLine, Qt::RoundCap), path);
}

QPen linePen(const QColor &colour, qreal width, const QList<qreal> &dashes = {})
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

QColor faint(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

/// Where lines below words are drawn: under the letters, inside the room between lines.
qreal underline(const QRectF &place)
{
    return std::round(place.bottom()) + 1.5;
}

} // namespace

QColor searchColour(const Colours &colours)
{
    return faint(colours.series(4), 0.27F);
}

QColor flashColour(const Colours &colours)
{
    return faint(colours.series(4), 0.2F);
}

QList<QRectF> placesOf(core::TextRange corrected, const VisibleBlock &visible, const TurnBlock &block)
{
    const qsizetype begin = std::max(corrected.begin, block.corrected.begin) - block.corrected.begin;
    const qsizetype end = std::min(corrected.end, block.corrected.end) - block.corrected.begin;
    QList<QRectF> places;
    if (begin > end || (begin == end && !corrected.isEmpty()))
        return places;
    const QTextLayout *layout = visible.block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const qsizetype from = std::max<qsizetype>(begin, line.textStart());
        const qsizetype to = std::min<qsizetype>(end, line.textStart() + line.textLength());
        if (from > to || (from == to && !corrected.isEmpty()))
            continue;
        const qreal left = line.cursorToX(static_cast<int>(from));
        const qreal right = std::min(line.cursorToX(static_cast<int>(to)), line.x() + line.naturalTextWidth());
        const QRectF place(QPointF(left, line.y()), QPointF(std::max(left, right), line.y() + line.height()));
        places.append(place.translated(visible.rect.topLeft()));
        if (corrected.isEmpty())
            break;
    }
    return places;
}

MarkPainter::MarkPainter(QPainter &painter, const BlockMap &map, const Colours &colours)
    : m_painter(painter)
    , m_map(map)
    , m_colours(colours)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void MarkPainter::paintBehind(const VisibleBlock &visible, const ViewMarks &marks)
{
    const TurnBlock &block = m_map[visible.block.blockNumber()];
    for (const Mark &mark : marks.marks.in(block.corrected)) {
        const bool isCurrent = mark.kind == Mark::Kind::Finding && marks.currentFinding == mark.index;
        for (const QRectF &place : placesOf(mark.range, visible, block))
            paintBehind(place, mark, isCurrent);
    }
    for (const core::TextRange range : marks.evidence) {
        for (const QRectF &place : placesOf(range, visible, block))
            fill(place, m_colours.tint(m_colours.series(0)));
    }
    const auto firstHit = std::lower_bound(marks.searchHits.begin(), marks.searchHits.end(), block.corrected.begin,
                                           [](core::TextRange hit, qsizetype at) { return hit.end < at; });
    for (auto hit = firstHit; hit != marks.searchHits.end() && hit->begin <= block.corrected.end; ++hit) {
        for (const QRectF &place : placesOf(*hit, visible, block))
            fill(place, searchColour(m_colours));
    }
    paintChanges(visible, marks.changes, true);
    if (marks.flash.isEmpty())
        return;
    for (const QRectF &place : placesOf(marks.flash, visible, block))
        fill(place.adjusted(-2, -2, 2, 2), flashColour(m_colours));
}

void MarkPainter::paintAbove(const VisibleBlock &visible, const ViewMarks &marks)
{
    const TurnBlock &block = m_map[visible.block.blockNumber()];
    for (const Mark &mark : marks.marks.in(block.corrected)) {
        const QList<QRectF> places = placesOf(mark.range, visible, block);
        if (mark.kind == Mark::Kind::Annotation && !places.isEmpty() && mark.range.begin >= block.corrected.begin)
            paintCorner(places.first(), annotationColour(mark));
        for (const QRectF &place : places) {
            if (mark.kind == Mark::Kind::Finding)
                paintFinding(place, mark.finding);
            else if (mark.kind == Mark::Kind::Correction && !marks.changes.isOneText)
                paintCorrection(place);
            if (mark.kind == Mark::Kind::Correction)
                paintChangeBar(place, visible.rect.left());
        }
    }
    paintChanges(visible, marks.changes, false);
}

void MarkPainter::paintChanges(const VisibleBlock &visible, const ChangeMarks &changes, bool isBehind)
{
    const TurnBlock &block = m_map[visible.block.blockNumber()];
    const auto paint = [&](const QList<core::TextRange> &ranges, const QColor &colour, auto lineOf) {
        const auto first = std::lower_bound(ranges.begin(), ranges.end(), block.corrected.begin,
                                            [](core::TextRange range, qsizetype at) { return range.end < at; });
        for (auto range = first; range != ranges.end() && range->begin <= block.corrected.end; ++range) {
            for (const QRectF &place : placesOf(*range, visible, block)) {
                if (isBehind)
                    fill(place, m_colours.tint(colour));
                else if (const qreal y = lineOf(place); y > 0)
                    m_painter.fillRect(QRectF(place.left(), y, place.width(), 1.5), colour);
            }
        }
    };
    paint(changes.removed, m_colours.removed(), [&](const QRectF &place) {
        return changes.isOneText ? std::round(place.center().y() + 1) : underline(place);
    });
    paint(changes.added, m_colours.added(), [](const QRectF &place) { return underline(place); });
}

void MarkPainter::paintSpelling(const VisibleBlock &visible, const QList<core::TextRange> &words,
                                const ViewMarks &marks)
{
    const TurnBlock &block = m_map[visible.block.blockNumber()];
    const QPixmap dots = dotPicture(m_colours.removed(), m_painter.device()->devicePixelRatioF());
    for (const core::TextRange word : words) {
        const QList<Mark> there = marks.marks.in(word);
        const bool isMarked = std::any_of(there.begin(), there.end(), [&](const Mark &mark) {
            return mark.kind == Mark::Kind::Finding && mark.range.intersects(word);
        });
        if (isMarked)
            continue;
        for (const QRectF &place : placesOf(word, visible, block))
            paintLine(place, underline(place) + 0.5, dots);
    }
}

void MarkPainter::paintBehind(const QRectF &place, const Mark &mark, bool isCurrent)
{
    if (mark.kind == Mark::Kind::Annotation) {
        fill(place, m_colours.tint(annotationColour(mark)));
    } else if (isCurrent) {
        const QColor colour = m_colours.finding(mark.finding);
        m_painter.setPen(linePen(colour, 1));
        m_painter.setBrush(m_colours.tint(colour));
        m_painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 3.5), 3, 3);
    } else if (mark.kind == Mark::Kind::Finding && mark.finding == core::FindingKind::Repeat) {
        fill(place, m_colours.tint(m_colours.finding(mark.finding)));
    }
}

void MarkPainter::paintFinding(const QRectF &place, core::FindingKind kind)
{
    const QColor colour = m_colours.finding(kind);
    const qreal y = underline(place);
    const QPointF left(place.left(), y);
    const QPointF right(place.right(), y);
    switch (kind) {
    case core::FindingKind::Garbled:
        paintLine(place, y + 1, wavePicture(colour, m_painter.device()->devicePixelRatioF()));
        break;
    case core::FindingKind::Repeat:
        m_painter.setPen(linePen(colour, 1.4, {4, 2.5}));
        m_painter.drawLine(left, right);
        break;
    case core::FindingKind::Figure:
        m_painter.setPen(linePen(colour, 2, {1, 1}));
        m_painter.drawLine(left, right);
        break;
    case core::FindingKind::Name:
        m_painter.setPen(linePen(colour, 1));
        m_painter.drawLine(left, right);
        m_painter.drawLine(left + QPointF(0, 2), right + QPointF(0, 2));
        break;
    case core::FindingKind::Turn:
        m_painter.setPen(linePen(colour, 1.4, {6, 2, 1, 2}));
        m_painter.drawLine(left, right);
        break;
    }
}

void MarkPainter::paintLine(const QRectF &place, qreal y, const QPixmap &picture)
{
    const int left = qRound(place.left());
    const int top = qFloor(y) - pictureTop;
    m_painter.drawTiledPixmap(left, top, qRound(place.right()) - left, pictureSize.height(), picture);
}

void MarkPainter::paintCorrection(const QRectF &place)
{
    const QColor colour = m_colours.added();
    const qreal y = underline(place);
    if (place.width() > 0) {
        m_painter.setPen(linePen(colour, 1));
        m_painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
        return;
    }
    // Words were removed here: a small wedge points at the place.
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.removed());
    const QPointF tip(place.left(), place.bottom() - 1);
    m_painter.drawPolygon(QPolygonF{tip, tip + QPointF(-3.5, 5), tip + QPointF(3.5, 5)});
}

void MarkPainter::paintChangeBar(const QRectF &place, qreal left)
{
    // Whole where words were written, short where they are only gone.
    const bool isGone = place.width() <= 0;
    const QRectF bar(left + barLeft, place.top(), barWidth, place.height());
    m_painter.fillRect(isGone ? bar.adjusted(0, bar.height() * 0.6, 0, 0) : bar,
                       isGone ? m_colours.removed() : m_colours.added());
}

void MarkPainter::paintCorner(const QRectF &place, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    const QPointF corner = place.topLeft() + QPointF(-1, -1);
    m_painter.drawPolygon(QPolygonF{corner, corner + QPointF(cornerSize, 0), corner + QPointF(0, cornerSize)});
}

void MarkPainter::fill(const QRectF &place, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 2, 2);
}

QColor MarkPainter::annotationColour(const Mark &mark) const
{
    return mark.colour.isValid() ? mark.colour : m_colours.series(4);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/speakermargin.h"

#include <algorithm>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/transcript/markpainter.h"
#include "ui/transcript/speakerlabel.h"
#include "ui/transcript/transcriptview.h"

namespace ui {

namespace {

constexpr int leftPadding = 12;
constexpr int numberGap = 8;
constexpr int barWidth = 3;
constexpr int barGap = 10; ///< Between names and the bar.

// In letters:
constexpr int narrowView = 64; ///< Below this, two views stand side by side on a small screen: initials must do.
constexpr int initialsWidth = 9;
constexpr qsizetype hanLetters = 3; ///< Each is twice as wide as a Latin one.
constexpr int leastNameWidth = 17;
constexpr int mostNameWidth = 28;

/// The first letters of the first and the last word of a name; Chinese names and roles are as short as they are.
QString initialsOf(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    if (parts.first().front().script() == QChar::Script_Han)
        return parts.first().left(hanLetters);
    return parts.size() == 1 ? parts.first().left(2) : parts.first().left(1) + parts.last().left(1);
}

} // namespace

SpeakerMargin::SpeakerMargin(TranscriptView &view)
    : QWidget(&view)
    , m_view(view)
{
    setMouseTracking(true);
    setAccessibleName(tr("Speakers"));
    setAccessibleDescription(tr("Who speaks beside each turn. Press a name to change the speaker."));
}

int SpeakerMargin::widthFor(int viewWidth) const
{
    const int letter = QFontMetrics(m_view.font()).averageCharWidth();
    if (viewWidth < narrowView * letter)
        return initialsWidth * letter;
    return std::clamp(viewWidth / 5, leastNameWidth * letter, mostNameWidth * letter);
}

bool SpeakerMargin::hasInitials() const
{
    return m_labelWidth < leastNameWidth * QFontMetrics(m_view.font()).averageCharWidth();
}

QFont SpeakerMargin::smallFont() const
{
    QFont font = m_view.font();
    font.setPointSizeF(font.pointSizeF() * 0.82);
    return font;
}

qreal SpeakerMargin::heightOf(qsizetype turn) const
{
    const SpeakerLabel label = speakerLabel(m_view.call(), turn);
    const qreal line = QFontMetricsF(smallFont()).lineSpacing();
    return m_view.lineHeight() + line * static_cast<qreal>(label.details.size());
}

void SpeakerMargin::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    bool isTopmost = true;
    for (const VisibleBlock &visible : m_view.visibleBlocks()) {
        paintTurn(painter, visible, isTopmost);
        isTopmost = false;
    }
}

void SpeakerMargin::paintTurn(QPainter &painter, const VisibleBlock &visible, bool isTopmost)
{
    const TurnBlock &block = m_view.map()[visible.block.blockNumber()];
    if (block.turn < 0)
        return;
    const core::Turn &turn = m_view.call().call.speech.turns[block.turn];
    const Colours colours(palette());
    const QRectF words(0, visible.rect.top() + visible.above, width(), visible.rect.height() - visible.above);
    if (block.turn == m_view.currentTurnIndex())
        painter.fillRect(m_view.emphasisRect(visible, width()), m_view.emphasisColour());
    if (block.startsTurn)
        m_view.paintBand(painter, visible, width(), false);

    const core::Speaker *speaker = m_view.call().speakerOf(turn);
    const QColor colour = speaker ? colours.speaker(*speaker) : colours.quiet();
    painter.fillRect(QRectF(width() - barWidth, words.top() + 2, barWidth, words.height() - (block.endsTurn ? 4 : 0)),
                     turn.isMachineTranslation ? QBrush(colour, Qt::Dense4Pattern) : QBrush(colour));

    // The name of a turn that began above stays in sight as long as the turn does.
    if (!block.startsTurn && !isTopmost)
        return;
    const qreal lowest = std::max(words.top(), words.bottom() - heightOf(block.turn));
    paintLabel(painter, block.turn, std::clamp<qreal>(isTopmost ? 0 : words.top(), words.top(), lowest));
}

void SpeakerMargin::paintLabel(QPainter &painter, qsizetype turn, qreal top)
{
    const SpeakerLabel label = speakerLabel(m_view.call(), turn);
    const core::Speaker *speaker = m_view.call().speakerOf(m_view.call().call.speech.turns[turn]);
    const Colours colours(palette());
    const QFontMetricsF small(smallFont());
    const QString widest(QString::number(m_view.call().call.speech.turns.size()).size(), u'8');
    const qreal numberWidth = small.horizontalAdvance(widest);
    const qreal edge = width() - m_labelWidth + leftPadding;
    const qreal left = edge + numberWidth + numberGap;
    const qreal room = width() - barWidth - barGap - left;
    qreal baseline = top + m_view.baseline();

    painter.setFont(smallFont());
    painter.setPen(colours.quiet());
    painter.drawText(QPointF(edge + numberWidth - small.horizontalAdvance(label.number), baseline), label.number);

    QFont bold = m_view.font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(speaker ? colours.speaker(*speaker) : colours.quiet());
    if (hasInitials()) {
        painter.drawText(QPointF(left, baseline), initialsOf(label.name));
        return;
    }
    painter.drawText(QPointF(left, baseline), QFontMetricsF(bold).elidedText(label.name, Qt::ElideRight, room));

    painter.setFont(smallFont());
    painter.setPen(colours.quiet());
    for (const QString &detail : label.details) {
        baseline += small.lineSpacing();
        painter.drawText(QPointF(left, baseline), small.elidedText(detail, Qt::ElideRight, room));
    }
}

qsizetype SpeakerMargin::turnAt(int y) const
{
    for (const VisibleBlock &visible : m_view.visibleBlocks()) {
        if (y >= visible.rect.top() + visible.above && y < visible.rect.bottom())
            return m_view.map()[visible.block.blockNumber()].turn;
    }
    return -1;
}

void SpeakerMargin::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype turn = turnAt(event->pos().y()); turn >= 0)
        Q_EMIT turnPressed(turn, event->button(), event->globalPosition().toPoint());
}

void SpeakerMargin::mouseReleaseEvent(QMouseEvent *event)
{
    // Otherwise the release would go on to the text, which never saw the press.
    event->accept();
}

void SpeakerMargin::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(turnAt(event->pos().y()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SpeakerMargin::wheelEvent(QWheelEvent *event)
{
    m_view.scrollByWheel(event);
}

bool SpeakerMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype turn = turnAt(help->pos().y());
    if (turn >= 0)
        QToolTip::showText(help->globalPos(), speakerCard(m_view.call(), turn), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace ui

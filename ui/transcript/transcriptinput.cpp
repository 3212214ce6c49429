// SPDX-License-Identifier: GPL-3.0-or-later
//
// What TranscriptView does with keys, the mouse and the screen.
#include <algorithm>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

#include "core/project/spellingwords.h"
#include "ui/transcript/hovercard.h"
#include "ui/transcript/keyedits.h"
#include "ui/transcript/overviewstrip.h"
#include "ui/transcript/speakermargin.h"
#include "ui/transcript/transcriptdocument.h"
#include "ui/transcript/transcriptlayout.h"
#include "ui/transcript/transcriptview.h"

namespace ui {

namespace {

/// A copy of a mouse event at another place.
QMouseEvent movedTo(const QMouseEvent &event, QPointF position)
{
    return QMouseEvent(event.type(), position, event.scenePosition(), event.globalPosition(), event.button(),
                       event.buttons(), event.modifiers(), event.pointingDevice());
}

/// A frame around the hit at the cursor, which is the one that the find bar counts.
void paintHitAt(QPainter &painter, qsizetype cursor, const VisibleBlock &visible, const TurnBlock &block,
                const ViewMarks &marks, const Colours &colours)
{
    const auto hit = std::lower_bound(marks.searchHits.begin(), marks.searchHits.end(), cursor,
                                      [](core::TextRange one, qsizetype at) { return one.begin < at; });
    if (hit == marks.searchHits.end() || hit->begin != cursor || !hit->intersects(block.corrected))
        return;
    painter.setPen(QPen(colours.series(4), 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &place : placesOf(*hit, visible, block))
        painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 1.5), 2, 2);
}

bool isHistoryKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

bool TranscriptView::event(QEvent *event)
{
    // The text editor would swallow these, but the history is the project's.
    if (event->type() == QEvent::ShortcutOverride && isHistoryKey(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showCard(help->pos(), help->globalPos());
    return true;
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    const QList<VisibleBlock> visible = visibleBlocks();
    const Colours colours(palette());
    {
        QPainter painter(viewport());
        MarkPainter marks(painter, map(), colours);
        for (const VisibleBlock &block : visible) {
            if (turnOfBlock(block.block.blockNumber()) == m_currentTurn)
                painter.fillRect(emphasisRect(block, viewport()->width()), emphasisColour());
            if (map()[block.block.blockNumber()].startsTurn)
                paintBand(painter, block, viewport()->width(), true);
            marks.paintBehind(block, m_marks);
        }
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    MarkPainter marks(painter, map(), colours);
    for (const VisibleBlock &block : visible) {
        marks.paintAbove(block, m_marks);
        paintHitAt(painter, cursorPosition(), block, map()[block.block.blockNumber()], m_marks, colours);
        if (m_spelling)
            paintSpelling(marks, block);
    }
}

void TranscriptView::paintSpelling(MarkPainter &painter, const VisibleBlock &visible) const
{
    const TurnBlock &block = map()[visible.block.blockNumber()];
    const QString language = block.turn < 0 ? QString() : core::writtenLanguage(call().call.speech.turns[block.turn]);
    QList<core::TextRange> words;
    for (const core::TextRange word : m_spelling(m_document->textOf(visible.block.blockNumber()), language))
        words.append(word.shifted(block.corrected.begin));
    painter.paintSpelling(visible, words, m_marks);
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    const QTextCursor top = cursorForPosition(QPoint(1, 1));
    QPlainTextEdit::resizeEvent(event);
    arrange();
    if (event->oldSize().width() != event->size().width())
        showAtTop(top);
}

void TranscriptView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyAppearance();
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (isHistoryKey(*event)) {
        event->ignore();
        return;
    }
    const auto edit = m_isEditable ? editForKey(*event, textCursor(), *m_document) : std::nullopt;
    if (!edit) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    const qsizetype turn = m_currentTurn;
    const bool isInForce = m_document->request(*edit);
    if (isInForce && edit->action == core::Edit::Action::SplitTurn) {
        // Into the new turn, so that the next key can give it to its speaker.
        QTextCursor cursor = textCursor();
        cursor.setPosition(static_cast<int>(map()[map().firstBlockOf(turn + 1)].document));
        setTextCursor(cursor);
    }
    ensureCursorVisible();
}

void TranscriptView::wheelEvent(QWheelEvent *event)
{
    constexpr int percentPerNotch = 10;
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    const int notches = event->angleDelta().y() / QWheelEvent::DefaultDeltasPerStep;
    setZoom(zoom() + notches * percentPerNotch);
    event->accept();
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QMouseEvent moved = movedTo(*event, snapped(event->position()));
    QPlainTextEdit::mousePressEvent(&moved);
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, snapped(event->position()));
    QPlainTextEdit::mouseMoveEvent(&moved);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, snapped(event->position()));
    QPlainTextEdit::mouseReleaseEvent(&moved);
    if (event->button() == Qt::LeftButton && event->pos() == m_pressedAt && !textCursor().hasSelection())
        activateAt(event->pos(), event->modifiers());
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, snapped(event->position()));
    QPlainTextEdit::mouseDoubleClickEvent(&moved);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_hasCall)
        return;
    if (event->reason() != QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(viewport()->mapToGlobal(cursorRect().bottomLeft()));
        return;
    }
    // The menu is about what was clicked on: the selection, or else the words there.
    const QTextCursor clicked = cursorForPosition(snapped(event->pos()).toPoint());
    const QTextCursor cursor = textCursor();
    if (clicked.position() < cursor.selectionStart() || clicked.position() > cursor.selectionEnd())
        setTextCursor(clicked);
    Q_EMIT menuRequested(event->globalPos());
}

bool TranscriptView::canInsertFromMimeData(const QMimeData *source) const
{
    // Files that are dropped are for the window to open.
    return source->hasText() && !source->hasUrls();
}

void TranscriptView::insertFromMimeData(const QMimeData *source)
{
    if (!m_isEditable || !canInsertFromMimeData(source))
        return;
    // A turn is one paragraph, so what is pasted into it is one, too.
    textCursor().insertText(source->text().simplified());
    ensureCursorVisible();
}

void TranscriptView::activateAt(const QPoint &position, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier) {
        Q_EMIT wordsActivated(call().map.toOriginal(cursorPosition()));
        return;
    }
    for (const Mark &mark : marksAt(position)) {
        if (mark.kind == Mark::Kind::Finding) {
            const core::Finding finding = call().analysis.findings[mark.index];
            Q_EMIT findingActivated(finding);
            return;
        }
        if (mark.kind == Mark::Kind::Annotation) {
            const core::AnnotationId annotation = call().call.annotations[mark.index].id;
            Q_EMIT annotationActivated(annotation);
            return;
        }
    }
}

void TranscriptView::showCard(const QPoint &position, const QPoint &onScreen)
{
    const QString card = hoverCard(marksAt(position), call(), Colours(palette()), m_keyHint);
    if (card.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(onScreen, card, viewport());
}

QPointF TranscriptView::snapped(const QPointF &position) const
{
    // Between lines there is room that belongs to none; the nearest one is meant.
    if (!QRectF(viewport()->rect()).contains(position))
        return position;
    for (const VisibleBlock &visible : visibleBlocks()) {
        const QTextLayout *layout = visible.block.layout();
        if (position.y() > visible.rect.bottom() || layout->lineCount() == 0)
            continue;
        const qreal inside = position.y() - visible.rect.top() - visible.above;
        const int number = std::clamp(static_cast<int>(inside / lineHeight()), 0, layout->lineCount() - 1);
        const QTextLine line = layout->lineAt(number);
        const qreal top = visible.rect.top() + line.y();
        return {position.x(), std::clamp(position.y(), top + 1, top + line.height() - 1)};
    }
    return position;
}

void TranscriptView::selectTurn(qsizetype turn, Qt::MouseButton button, const QPoint &position)
{
    const qsizetype block = map().firstBlockOf(turn);
    if (block < 0)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(map()[block].document));
    setTextCursor(cursor);
    setFocus(Qt::MouseFocusReason);
    if (button == Qt::LeftButton || button == Qt::RightButton)
        Q_EMIT speakerClicked(call().call.speech.turns[turn].id, position);
}

} // namespace ui

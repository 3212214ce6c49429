// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptview.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QFontInfo>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/settings/programstyle.h"
#include "ui/transcript/overviewstrip.h"
#include "ui/transcript/speakerlabel.h"
#include "ui/transcript/speakermargin.h"
#include "ui/transcript/spokenmarks.h"
#include "ui/transcript/transcriptdocument.h"
#include "ui/transcript/transcriptlayout.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int stripWidth = 18;
constexpr int rightPadding = 28;
constexpr int flashMilliseconds = 1400;
constexpr qsizetype longestLaidOutAhead =
    300'000; ///< In characters; longer calls are laid out where they are looked at.

/// The font at 100 %: what is not chosen is that of the desktop, a little larger than in menus.
QFont fontOf(const TextLook &look)
{
    QFont font = QApplication::font();
    if (!look.family.isEmpty())
        font.setFamily(look.family);
    font.setPointSizeF(look.size > 0 ? look.size : font.pointSizeF() + 1);
    return font;
}

/// The length of a line in pixels that is good to read.
qreal comfortableWidth(const TextLook &look, const QFont &font, int available)
{
    return look.readingWidth > 0 ? look.readingWidth * QFontMetricsF(font).averageCharWidth() : available;
}

/// The families of a font, and those that help out with Chinese: what the system picks by itself may be of another
/// weight.
QStringList withChinese(const QFont &font)
{
    // The family itself may be an alias such as “Sans Serif”, which in a list of families would be passed over.
    QStringList families{QFontInfo(font).family()};
    return families << u"Noto Sans CJK SC"_s << u"Noto Sans SC"_s << u"Microsoft YaHei"_s << u"PingFang SC"_s;
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_document(new TranscriptDocument(this))
    , m_layout(m_document->transcriptLayout())
    , m_margin(new SpeakerMargin(*this))
    , m_strip(new OverviewStrip(*this))
    , m_baseFont(fontOf({}))
{
    setDocument(m_document);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTabChangesFocus(true);
    setCursorWidth(2);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Transcript"));
    // The caret shows where keys go.
    setProperty(showsOwnFocus, true);
    m_margin->setObjectName(u"speakerMargin"_s);
    m_strip->setObjectName(u"overviewStrip"_s);
    setEditable(false);
    m_layout->setLineSpacing(m_look.lineSpacing / 100.0);
    m_flashTimer.setSingleShot(true);
    m_layoutTimer.setSingleShot(true);

    connect(m_document, &TranscriptDocument::editRequested, this, &TranscriptView::editRequested);
    connect(m_document, &TranscriptDocument::refused, this, &TranscriptView::refused);
    connect(m_margin, &SpeakerMargin::turnPressed, this, &TranscriptView::selectTurn);
    connect(m_strip, &OverviewStrip::positionPressed, this, [this](qsizetype corrected) {
        const qsizetype original = call().map.toOriginal(corrected);
        goTo({original, original});
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TranscriptView::noteCursor);
    connect(this, &QPlainTextEdit::updateRequest, this, [this] {
        m_margin->update();
        m_strip->update();
    });
    connect(&m_flashTimer, &QTimer::timeout, this, [this] {
        m_marks.flash = {};
        viewport()->update();
    });
    connect(&m_layoutTimer, &QTimer::timeout, this, &TranscriptView::layOutAhead);
    applyFont();
    applyAppearance();
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setCall(const core::ReviewedCall &call)
{
    m_hasCall = true;
    m_currentFinding.reset();
    m_evidence.clear();
    m_marks = {};
    m_currentTurn = -1;
    m_document->setCall(call);
    refreshMarks();
    refreshSpaces();
    moveCursor(QTextCursor::Start);
    noteCursor();
    m_layoutTimer.start(0);
}

void TranscriptView::updateCall(const core::ReviewedCall &call)
{
    const bool keepsSpaces = m_document->call().call.speech == call.call.speech;
    const qsizetype blocks = map().size();
    const int top = firstVisibleBlock().blockNumber();
    QTextCursor topLine = cursorForPosition(QPoint(leftPadding, 1));
    m_document->updateCall(call);
    refreshMarks();
    if (!keepsSpaces || blocks != map().size())
        refreshSpaces();
    if (topLine.block().blockNumber() != top)
        showAtTop(topLine);
    noteCursor();
    m_layoutTimer.start(0);
}

void TranscriptView::clearCall()
{
    setCall({});
    m_hasCall = false;
}

void TranscriptView::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    const Qt::TextInteractionFlags reading = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    setTextInteractionFlags(isEditable ? reading | Qt::TextEditable : reading);
}

void TranscriptView::goTo(core::TextRange original)
{
    const core::TextRange corrected = call().map.toCorrected(original);
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(map().documentPosition(corrected.begin)));
    setTextCursor(cursor);
    const int quarter = viewport()->height() / 4;
    const int y = cursorRect().center().y();
    if (y < quarter || y > viewport()->height() - quarter)
        centerCursor();
    // A whole turn is emphasised anyhow.
    const core::Turn *turn = currentTurn();
    const bool isWholeTurn = turn && original.contains(turn->range);
    m_marks.flash = isWholeTurn ? core::TextRange() : corrected;
    m_flashTimer.start(flashMilliseconds);
    viewport()->update();
}

void TranscriptView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, leastZoom, mostZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    applyFont();
    Q_EMIT zoomChanged(m_zoom);
}

void TranscriptView::setLook(const TextLook &look)
{
    const QTextCursor top = cursorForPosition(QPoint(leftPadding, 1));
    m_look = look;
    m_baseFont = fontOf(look);
    m_layout->setLineSpacing(look.lineSpacing / 100.0);
    applyFont();
    showAtTop(top);
}

const core::Turn *TranscriptView::currentTurn() const
{
    return m_currentTurn < 0 ? nullptr : &call().call.speech.turns[m_currentTurn];
}

core::TextRange TranscriptView::selectionInOriginal() const
{
    const core::TextRange corrected = selectionInCorrected();
    if (!corrected.isEmpty())
        return call().map.toOriginal(corrected);
    const qsizetype at = call().map.toOriginal(corrected.begin);
    return {at, at};
}

core::TextRange TranscriptView::selectionInCorrected() const
{
    const QTextCursor cursor = textCursor();
    return {map().correctedPosition(cursor.selectionStart()), map().correctedPosition(cursor.selectionEnd())};
}

qsizetype TranscriptView::cursorPosition() const
{
    return map().correctedPosition(textCursor().position());
}

const core::ReviewedCall &TranscriptView::call() const
{
    return m_document->call();
}

const BlockMap &TranscriptView::map() const
{
    return m_document->map();
}

qreal TranscriptView::lineHeight() const
{
    return m_layout->lineHeight();
}

qreal TranscriptView::baseline() const
{
    return m_layout->baseline();
}

QRectF TranscriptView::emphasisRect(const VisibleBlock &visible, qreal width) const
{
    const TurnBlock &block = map()[visible.block.blockNumber()];
    const qreal room = std::round(lineHeight() * 0.2);
    QRectF rect(0, visible.rect.top() + visible.above, width, visible.rect.height() - visible.above);
    return rect.adjusted(0, block.startsTurn ? -room : 0, 0, block.endsTurn ? room : 0);
}

QColor TranscriptView::emphasisColour() const
{
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlphaF(isDark(palette()) ? 0.09F : 0.055F);
    return colour;
}

void TranscriptView::paintBand(QPainter &painter, const VisibleBlock &visible, qreal width, bool withTitle) const
{
    const qsizetype turn = map()[visible.block.blockNumber()].turn;
    const QString title = turn < 0 ? QString() : sectionTitle(call(), turn);
    if (title.isEmpty())
        return;
    const Colours colours(palette());
    const qreal height = std::round(lineHeight() * 1.25);
    const qreal bottom = std::round(visible.rect.top() + visible.above - lineHeight() * 0.6);
    const QRectF band(0, bottom - height, width, height);
    painter.fillRect(band, palette().color(QPalette::AlternateBase));
    painter.fillRect(QRectF(band.left(), band.top(), width, 1), colours.hairline());
    painter.fillRect(QRectF(band.left(), band.bottom() - 1, width, 1), colours.hairline());
    if (!withTitle)
        return;
    QFont font = m_margin->smallFont();
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    painter.setFont(font);
    painter.setPen(colours.quiet());
    painter.drawText(band.adjusted(leftPadding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, title);
}

void TranscriptView::scrollByWheel(QWheelEvent *event)
{
    QApplication::sendEvent(verticalScrollBar(), event);
}

void TranscriptView::arrange()
{
    const QRect inside = contentsRect();
    const qreal comfortable = comfortableWidth(m_look, font(), inside.width());
    // On a wide screen, names and words stand away from the edge together.
    const int names = m_margin->widthFor(inside.width());
    const int spare = inside.width() - stripWidth - names - leftPadding - rightPadding - static_cast<int>(comfortable);
    const int marginWidth = names + std::max(0, spare / 3);
    m_margin->setLabelWidth(names);
    if (viewportMargins() != QMargins(marginWidth, 0, stripWidth, 0))
        setViewportMargins(marginWidth, 0, stripWidth, 0);
    const QRect text = viewport()->geometry();
    m_margin->setGeometry(text.left() - marginWidth, text.top(), marginWidth, text.height());
    m_strip->setGeometry(text.right() + 1, text.top(), stripWidth, text.height());
    m_layout->setLine(leftPadding, std::min<qreal>(comfortable, text.width() - leftPadding - rightPadding));
}

void TranscriptView::applyAppearance()
{
    m_tokens.setPalette(palette());
    if (m_tokens.isAvailable())
        m_layout->setColouring([this](const QString &text) { return m_tokens.formatsFor(text); });
    m_strip->refresh();
    viewport()->update();
}

void TranscriptView::applyFont()
{
    QFont font = m_baseFont;
    font.setFamilies(withChinese(m_baseFont));
    font.setPointSizeF(m_baseFont.pointSizeF() * m_zoom / 100.0);
    const QTextCursor top = cursorForPosition(QPoint(leftPadding, 1));
    setFont(font);
    arrange();
    refreshSpaces();
    showAtTop(top);
}

void TranscriptView::refreshSpaces()
{
    if (!m_hasCall)
        return;
    const qreal gap = std::round(lineHeight() * 0.6);
    const qreal band = std::round(lineHeight() * 1.25) + 2 * gap;
    QList<BlockSpace> spaces;
    spaces.reserve(map().size());
    for (const TurnBlock &block : map().blocks()) {
        BlockSpace space;
        if (block.startsTurn)
            space.above = block.turn >= 0 && !sectionTitle(call(), block.turn).isEmpty() ? band : gap;
        if (block.startsTurn && block.endsTurn && block.turn >= 0)
            space.leastHeight = m_margin->heightOf(block.turn);
        spaces.append(space);
    }
    m_layout->setSpaces(spaces);
}

void TranscriptView::showAtTop(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    m_layout->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(cursor.positionInBlock());
    m_layout->announceSize();
    verticalScrollBar()->setValue(block.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0));
}

void TranscriptView::noteCursor()
{
    const qsizetype turn = turnOfBlock(textCursor().blockNumber());
    if (turn != m_currentTurn) {
        m_currentTurn = turn;
        m_margin->update();
        viewport()->update();
    }
    m_strip->update();
    setAccessibleDescription(spokenMarks(m_marks.marks.in({cursorPosition(), cursorPosition()}), call(), turn));
    Q_EMIT cursorMoved(call().map.toOriginal(cursorPosition()));
}

void TranscriptView::layOutAhead()
{
    constexpr int sliceMilliseconds = 6;
    if (m_document->characterCount() <= longestLaidOutAhead && m_layout->layOutSlice(sliceMilliseconds))
        m_layoutTimer.start(0);
}

qsizetype TranscriptView::turnOfBlock(int block) const
{
    return block >= 0 && block < map().size() ? map()[block].turn : -1;
}

} // namespace ui

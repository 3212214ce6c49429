// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberedtext.h"

#include <algorithm>

#include <QEvent>
#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

#include "ui/settings/appearance.h"

namespace ui {

namespace {

constexpr int room = 10; ///< On either side of the numbers, in pixels.

} // namespace

/// The column with the numbers.
class NumberedText::Margin : public QWidget
{
public:
    explicit Margin(NumberedText &text)
        : QWidget(&text)
        , m_text(text)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_text.paintMargin(event); }

private:
    NumberedText &m_text;
};

NumberedText::NumberedText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(*this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::updateRequest, this, [this] { m_margin->update(); });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &NumberedText::arrange);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &NumberedText::markLine);
    arrange();
}

void NumberedText::goTo(qsizetype position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(position, 0, document()->characterCount() - 1)));
    setTextCursor(cursor);
    centerCursor();
}

int NumberedText::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

void NumberedText::markLine()
{
    QTextEdit::ExtraSelection line;
    line.cursor = textCursor();
    line.cursor.clearSelection();
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlphaF(0.12F);
    line.format.setBackground(colour);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({line});
}

int NumberedText::marginWidth() const
{
    const QString widest(QString::number(std::max(100, blockCount())).size(), u'8');
    return fontMetrics().horizontalAdvance(widest) + 2 * room;
}

void NumberedText::arrange()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void NumberedText::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    const Colours colours(palette());
    const int current = textCursor().blockNumber();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > event->rect().bottom())
            break;
        painter.setPen(block.blockNumber() == current ? palette().color(QPalette::Text) : colours.quiet());
        painter.drawText(QRectF(0, rect.top(), m_margin->width() - room, fontMetrics().height()), Qt::AlignRight,
                         QString::number(block.blockNumber() + 1));
    }
}

void NumberedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    arrange();
}

void NumberedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    else if (event->type() == QEvent::PaletteChange)
        markLine();
}

void NumberedText::mouseDoubleClickEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseDoubleClickEvent(event);
    Q_EMIT placeChosen(textCursor().selectionStart());
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QPlainTextDocumentLayout>
#include <QTextLayout>

namespace ui {

/// The empty room of one block, in pixels.
struct BlockSpace {
    qreal above = 0;
    qreal leastHeight = 0; ///< Of the block without the room above: what stands beside it in the margin needs this.

    friend bool operator==(const BlockSpace &, const BlockSpace &) = default;
};

/// Lays the transcript out for reading: even lines of a limited width, room above turns and sections, token colours.
///
/// Blocks are laid out and coloured when they are first looked at; until then their number of lines is estimated, so
/// that a long call opens at once and the scroll bar is still about right.
class TranscriptLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /// Colours for the words of one block.
    using Colouring = std::function<QList<QTextLayout::FormatRange>(const QString &)>;

    explicit TranscriptLayout(QTextDocument *document);

    void setColouring(Colouring colouring);

    /// Where lines begin and how long they may be, in pixels. Everything is laid out anew.
    void setLine(qreal left, qreal width);

    /// Line distance as a multiple of the font's own.
    void setLineSpacing(qreal factor);

    /// One entry for each block of the document. Blocks whose room changes are laid out anew.
    void setSpaces(const QList<BlockSpace> &spaces);

    qreal lineHeight() const { return m_lineHeight; }
    /// Of the first line, from its top.
    qreal baseline() const { return m_baseline; }
    qreal lineWidth() const { return m_width; }
    qreal spaceAbove(int block) const { return space(block).above; }
    qreal spaceBelow(const QTextBlock &block) const;

    /// Forgets all lines and estimates their number.
    void estimate();

    /// Tells the view how many lines there are, which it is otherwise told when it next has time.
    void announceSize();

    /// Has every block laid out, a slice at a time: returns false when nothing is left to do.
    bool layOutSlice(int milliseconds);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    BlockSpace space(int block) const { return m_spaces.value(block); }
    void measureFont();
    void layOut(QTextBlock block);
    void colour(const QTextBlock &block);
    void estimateLines(QTextBlock block) const;
    void announceSizeSoon();

    Colouring m_colouring;
    QList<BlockSpace> m_spaces;
    qreal m_left = 0;
    qreal m_width = 600;
    qreal m_spacing = 1.35;
    qreal m_lineHeight = 20;
    qreal m_baseline = 15;
    qreal m_charsPerLine = 80;
    int m_blockCount = 1;
    int m_nextSlice = 0;
    bool m_isColouring = false;
    bool m_isSizeAnnounced = false;
};

} // namespace ui

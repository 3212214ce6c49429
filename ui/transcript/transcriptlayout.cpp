// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptlayout.h"

#include <algorithm>
#include <cmath>

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>

namespace ui {

namespace {

const QRectF everything(0, 0, 1e9, 1e9);

} // namespace

TranscriptLayout::TranscriptLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
    measureFont();
}

void TranscriptLayout::setColouring(Colouring colouring)
{
    m_colouring = std::move(colouring);
    estimate();
}

void TranscriptLayout::setLine(qreal left, qreal width)
{
    m_left = left;
    m_width = std::max(width, 40.0);
    measureFont();
    estimate();
}

void TranscriptLayout::setLineSpacing(qreal factor)
{
    m_spacing = factor;
    measureFont();
    estimate();
}

void TranscriptLayout::setSpaces(const QList<BlockSpace> &spaces)
{
    m_spaces = spaces;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        if (layout->lineCount() == 0)
            continue;
        const QTextLine line = layout->lineAt(0);
        const qreal expected = space(block.blockNumber()).above + m_baseline - line.ascent();
        if (std::abs(line.y() - expected) > 0.5)
            layOut(block);
    }
    Q_EMIT update(everything);
    announceSizeSoon();
}

void TranscriptLayout::estimate()
{
    m_nextSlice = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        estimateLines(block);
    Q_EMIT update(everything);
    announceSizeSoon();
}

bool TranscriptLayout::layOutSlice(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    QTextBlock block = document()->findBlockByNumber(m_nextSlice);
    while (block.isValid() && timer.elapsed() < milliseconds) {
        if (block.layout()->lineCount() == 0)
            layOut(block);
        block = block.next();
    }
    m_nextSlice = block.isValid() ? block.blockNumber() : document()->blockCount();
    return block.isValid();
}

QRectF TranscriptLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    // The base class lays out at first sight too; QTextBlock is a handle, so nothing of this object changes but a
    // cache.
    if (block.layout()->lineCount() == 0)
        const_cast<TranscriptLayout *>(this)->layOut(block);
    const BlockSpace room = space(block.blockNumber());
    const qreal lines = block.layout()->lineCount() * m_lineHeight;
    const qreal height = room.above + std::max(lines, room.leastHeight) + spaceBelow(block);
    return {0, 0, m_left + m_width, height};
}

qreal TranscriptLayout::spaceBelow(const QTextBlock &block) const
{
    return block.next().isValid() ? 0 : 2 * m_lineHeight;
}

void TranscriptLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    if (m_isColouring)
        return;
    measureFont();
    QTextBlock first = document()->findBlock(from);
    const QTextBlock last = document()->findBlock(std::max(0, from + charsRemoved + charsAdded - 1));
    if (first.isValid() && first == last && document()->blockCount() == m_blockCount) {
        const int lines = first.lineCount();
        layOut(first);
        if (first.lineCount() == lines)
            Q_EMIT updateBlock(first);
        else
            Q_EMIT update(everything);
        return;
    }
    QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
    m_blockCount = document()->blockCount();
    m_nextSlice = std::min(m_nextSlice, std::max(0, first.blockNumber()));
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        estimateLines(block);
        if (block == last)
            break;
    }
    announceSizeSoon();
}

void TranscriptLayout::measureFont()
{
    const QFontMetricsF metrics(document()->defaultFont());
    m_lineHeight = std::round(metrics.height() * m_spacing);
    m_baseline = std::round((m_lineHeight - metrics.height()) / 2 + metrics.ascent());
    m_charsPerLine = std::max(1.0, m_width / std::max(1.0, metrics.averageCharWidth()));
}

void TranscriptLayout::layOut(QTextBlock block)
{
    colour(block);
    QTextLayout *layout = block.layout();
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    qreal y = space(block.blockNumber()).above + m_baseline;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width);
        // Lines stand on an even grid of baselines, also where a taller font helps out with other scripts.
        line.setPosition({m_left, y - line.ascent()});
        y += m_lineHeight;
    }
    layout->endLayout();
    if (block.lineCount() == layout->lineCount())
        return;
    block.setLineCount(layout->lineCount());
    announceSizeSoon();
}

void TranscriptLayout::colour(const QTextBlock &block)
{
    // While an input method composes, the formats of the block are the input method's.
    QTextLayout *layout = block.layout();
    if (!m_colouring || m_isColouring || !layout->preeditAreaText().isEmpty())
        return;
    m_isColouring = true;
    layout->setFormats(m_colouring(block.text()));
    // Setting formats leaves a mark in the document that would make its next edit seem larger; this takes it back.
    document()->markContentsDirty(block.position(), 0);
    m_isColouring = false;
}

void TranscriptLayout::estimateLines(QTextBlock block) const
{
    block.clearLayout();
    const qreal length = std::max(1, block.length() - 1);
    block.setLineCount(static_cast<int>(std::ceil(length / m_charsPerLine)));
}

void TranscriptLayout::announceSize()
{
    m_isSizeAnnounced = false;
    Q_EMIT documentSizeChanged(documentSize());
}

void TranscriptLayout::announceSizeSoon()
{
    if (m_isSizeAnnounced)
        return;
    m_isSizeAnnounced = true;
    QMetaObject::invokeMethod(this, &TranscriptLayout::announceSize, Qt::QueuedConnection);
}

} // namespace ui

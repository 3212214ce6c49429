// SPDX-License-Identifier: GPL-3.0-or-later
//
// What TranscriptView shows on the words, and which of them are in view.
#include <algorithm>

#include <QScrollBar>

#include "ui/transcript/overviewstrip.h"
#include "ui/transcript/speakermargin.h"
#include "ui/transcript/transcriptdocument.h"
#include "ui/transcript/transcriptlayout.h"
#include "ui/transcript/transcriptview.h"

namespace ui {

void TranscriptView::setCurrentFinding(const core::Finding *finding)
{
    m_currentFinding = finding ? std::optional(*finding) : std::nullopt;
    findCurrent();
    viewport()->update();
}

void TranscriptView::findCurrent()
{
    m_marks.currentFinding.reset();
    const qsizetype index = m_currentFinding ? call().analysis.findings.indexOf(*m_currentFinding) : -1;
    if (index >= 0)
        m_marks.currentFinding = index;
}

void TranscriptView::setSearchHits(const QList<core::TextRange> &corrected)
{
    m_marks.searchHits = corrected;
    m_strip->refresh();
    viewport()->update();
}

void TranscriptView::setSpelling(const Spelling &spelling)
{
    m_spelling = spelling;
    viewport()->update();
}

void TranscriptView::setEvidence(const QList<core::TextRange> &original)
{
    m_evidence = original;
    refreshMarks();
}

void TranscriptView::setChanges(const ChangeMarks &changes)
{
    m_marks.changes = changes;
    viewport()->update();
}

void TranscriptView::refreshMarks()
{
    const core::ReviewedCall &reviewed = call();
    if (m_marks.marks.update(reviewed)) {
        findCurrent();
        m_strip->refresh();
    } else {
        m_strip->refreshSoon();
    }
    m_marks.evidence.clear();
    for (const core::TextRange range : std::as_const(m_evidence))
        m_marks.evidence.append(reviewed.map.toCorrected(range));
    m_margin->update();
    viewport()->update();
}

QList<VisibleBlock> TranscriptView::visibleBlocks() const
{
    QList<VisibleBlock> visible;
    QTextBlock block = firstVisibleBlock();
    if (!m_hasCall || !block.isValid() || document()->blockCount() != map().size())
        return visible;
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= viewport()->height()) {
        QRectF rect = m_layout->blockBoundingRect(block);
        rect.moveTop(top);
        top = rect.bottom();
        rect.setHeight(rect.height() - m_layout->spaceBelow(block));
        visible.append({block, rect, m_layout->spaceAbove(block.blockNumber())});
        block = block.next();
    }
    return visible;
}

core::TextRange TranscriptView::rangeInView() const
{
    const QRect view = viewport()->rect();
    const int begin = cursorForPosition(QPoint(leftPadding, 1)).position();
    const int end = cursorForPosition(QPoint(view.width() - 1, view.height() - 2)).position();
    return {map().correctedPosition(begin), map().correctedPosition(std::max(begin, end))};
}

qsizetype TranscriptView::topInOriginal() const
{
    return call().map.toOriginal(rangeInView().begin);
}

void TranscriptView::scrollTo(qsizetype original)
{
    QTextCursor cursor(document());
    const qsizetype place = map().documentPosition(call().map.toCorrected(original));
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(place, 0, document()->characterCount() - 1)));
    showAtTop(cursor);
}

QList<Mark> TranscriptView::marksAt(const QPoint &position) const
{
    QList<Mark> found;
    for (const VisibleBlock &visible : visibleBlocks()) {
        if (!visible.rect.contains(position))
            continue;
        const TurnBlock &block = map()[visible.block.blockNumber()];
        for (const Mark &mark : m_marks.marks.in(block.corrected)) {
            const QList<QRectF> places = placesOf(mark.range, visible, block);
            if (std::any_of(places.begin(), places.end(),
                            [&](const QRectF &place) { return place.adjusted(-3, -2, 3, 5).contains(position); }))
                found.append(mark);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Mark &a, const Mark &b) { return a.range.length() < b.range.length(); });
    return found;
}

} // namespace ui

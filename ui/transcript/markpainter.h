// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QPainter>
#include <QTextBlock>

#include "core/base/textrange.h"
#include "ui/settings/appearance.h"
#include "ui/transcript/blockmap.h"
#include "ui/transcript/marks.h"

namespace ui {

/// A block that is at least partly in view.
struct VisibleBlock {
    QTextBlock block;
    QRectF rect;     ///< In the viewport, with the room above.
    qreal above = 0; ///< The room above the first line, where a section band may lie.
};

/// What was changed in words that show the old beside the new, in corrected ranges by begin.
struct ChangeMarks {
    QList<core::TextRange> removed;
    QList<core::TextRange> added;
    bool isOneText = false; ///< Whether both stand in this text, so that what was removed is struck.
};

/// Everything that lies on the words, in corrected ranges.
struct ViewMarks {
    MarkList marks;
    QList<core::TextRange> searchHits;       ///< By begin.
    QList<core::TextRange> evidence;         ///< Words of a figure that is looked at elsewhere.
    std::optional<qsizetype> currentFinding; ///< Index in the analysis's findings.
    ChangeMarks changes;                     ///< In the changes view.
    core::TextRange flash;                   ///< Shown for a moment after a jump.
};

/// The places of a corrected range in one block on the screen, one for each line it touches. An empty range gives one
/// place without width.
QList<QRectF> placesOf(core::TextRange corrected, const VisibleBlock &visible, const TurnBlock &block);

/// What lies behind words that were searched for, and behind those that were jumped to; words can be read on it.
QColor searchColour(const Colours &colours);
QColor flashColour(const Colours &colours);

/// Draws marks on the blocks in view: each kind has its own colour and its own shape.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const BlockMap &map, const Colours &colours);

    /// Tints, to be drawn before the text.
    void paintBehind(const VisibleBlock &visible, const ViewMarks &marks);

    /// Lines, to be drawn after the text.
    void paintAbove(const VisibleBlock &visible, const ViewMarks &marks);

    /// Round dots below misspelt words, in corrected ranges, but not below those that a finding marks already.
    void paintSpelling(const VisibleBlock &visible, const QList<core::TextRange> &words, const ViewMarks &marks);

private:
    void paintBehind(const QRectF &place, const Mark &mark, bool isCurrent);
    void paintFinding(const QRectF &place, core::FindingKind kind);
    void paintLine(const QRectF &place, qreal y, const QPixmap &picture);
    void paintCorrection(const QRectF &place);
    void paintChanges(const VisibleBlock &visible, const ChangeMarks &changes, bool isBehind);
    void paintChangeBar(const QRectF &place, qreal left);
    void paintCorner(const QRectF &place, const QColor &colour);
    void fill(const QRectF &place, const QColor &colour);
    QColor annotationColour(const Mark &mark) const;

    QPainter &m_painter;
    const BlockMap &m_map;
    const Colours &m_colours;
};

} // namespace ui

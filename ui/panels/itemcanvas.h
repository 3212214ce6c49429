// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include "ui/models/passage.h"
#include "ui/settings/appearance.h"

namespace ui {

/// What delegates of this program draw with: a row's ground, lines of text and passages, in colours that can be read on
/// that ground whether the row is selected or not.
class ItemCanvas
{
public:
    ItemCanvas(QPainter *painter, const QStyleOptionViewItem &option);

    /// Fills the ground, draws a hairline below and a strip of colour at the left edge.
    void drawGround(const QColor &strip) const;

    /// One line of text, elided at its end. Returns its width.
    int drawLine(const QRect &rect, const QString &text, const QColor &colour,
                 QFont::Weight weight = QFont::Normal) const;

    /// Wrapped text; the last line that fits ends in an ellipsis where words are left out.
    void drawText(const QRect &rect, const QString &text, const QColor &colour) const;

    /// A passage with struck and underlined words, wrapped like drawText().
    void drawPassage(const QRect &rect, const Passage &passage) const;

    /// Wrapped text with some ranges of it marked, as words that were looked for.
    void drawMarked(const QRect &rect, const QString &text, const QList<core::TextRange> &marks) const;

    QColor text() const;
    QColor quiet() const;

    /// colour, or the text colour of the selection on a selected row.
    QColor readable(const QColor &colour) const;

    int lineHeight() const;

private:
    void drawFormatted(const QRect &rect, const QString &text, const QColor &colour,
                       const QList<QTextLayout::FormatRange> &formats) const;

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    Colours m_colours;
    bool m_isSelected;
};

/// Space between the edge of a row and what is drawn in it, in device-independent pixels.
constexpr int rowPadding = 8;

} // namespace ui

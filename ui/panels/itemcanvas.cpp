// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/itemcanvas.h"

#include <algorithm>

namespace ui {

ItemCanvas::ItemCanvas(QPainter *painter, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_option(option)
    , m_colours(option.palette)
    , m_isSelected(option.state.testFlag(QStyle::State_Selected))
{
    m_painter->setFont(option.font);
}

void ItemCanvas::drawGround(const QColor &strip) const
{
    const QRect rect = m_option.rect;
    if (m_isSelected)
        m_painter->fillRect(rect, m_option.palette.color(QPalette::Active, QPalette::Highlight));
    else if (m_option.state.testFlag(QStyle::State_MouseOver))
        m_painter->fillRect(rect, m_option.palette.color(QPalette::AlternateBase));
    if (strip.isValid())
        m_painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), strip);
    if (!m_isSelected)
        m_painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_colours.hairline());
}

int ItemCanvas::drawLine(const QRect &rect, const QString &text, const QColor &colour, QFont::Weight weight) const
{
    QFont font = m_option.font;
    font.setWeight(weight);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    m_painter->setFont(font);
    m_painter->setPen(readable(colour));
    m_painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    m_painter->setFont(m_option.font);
    return std::min(metrics.horizontalAdvance(shown), rect.width());
}

void ItemCanvas::drawText(const QRect &rect, const QString &text, const QColor &colour) const
{
    drawFormatted(rect, text, colour, {});
}

void ItemCanvas::drawPassage(const QRect &rect, const Passage &passage) const
{
    const int lines = std::max(1, rect.height() / lineHeight());
    const int roughly = lines * rect.width() / std::max(1, m_option.fontMetrics.averageCharWidth());
    const Passage shown = fitted(passage, roughly);
    const QString gap = !shown.removed.isEmpty() && !shown.added.isEmpty() ? QStringLiteral(" ") : QString();
    const QString text = shown.before + shown.removed + gap + shown.added + shown.after;

    QTextCharFormat removed;
    removed.setForeground(readable(m_colours.removed()));
    removed.setFontStrikeOut(shown.hasProposal);
    removed.setFontWeight(shown.hasProposal ? QFont::Normal : QFont::DemiBold);
    QTextCharFormat added;
    added.setForeground(readable(m_colours.added()));
    added.setFontUnderline(true);
    const auto from = static_cast<int>(shown.before.size());
    const auto length = static_cast<int>(shown.removed.size());
    const auto then = static_cast<int>(shown.before.size() + shown.removed.size() + gap.size());
    drawFormatted(rect, text, this->text(),
                  {{from, length, removed}, {then, static_cast<int>(shown.added.size()), added}});
}

void ItemCanvas::drawMarked(const QRect &rect, const QString &text, const QList<core::TextRange> &marks) const
{
    QTextCharFormat marked;
    marked.setFontWeight(QFont::DemiBold);
    if (!m_isSelected)
        marked.setBackground(m_colours.tint(m_colours.finding(core::FindingKind::Figure)));
    QList<QTextLayout::FormatRange> formats;
    for (const core::TextRange mark : marks)
        formats.append({static_cast<int>(mark.begin), static_cast<int>(mark.length()), marked});
    drawFormatted(rect, text, this->text(), formats);
}

QColor ItemCanvas::text() const
{
    return m_option.palette.color(QPalette::Text);
}

QColor ItemCanvas::quiet() const
{
    return m_colours.quiet();
}

QColor ItemCanvas::readable(const QColor &colour) const
{
    return m_isSelected ? m_option.palette.color(QPalette::Active, QPalette::HighlightedText) : colour;
}

int ItemCanvas::lineHeight() const
{
    return m_option.fontMetrics.height();
}

void ItemCanvas::drawFormatted(const QRect &rect, const QString &text, const QColor &colour,
                               const QList<QTextLayout::FormatRange> &formats) const
{
    const int lines = std::max(1, rect.height() / lineHeight());
    const int ellipsisWidth = m_option.fontMetrics.horizontalAdvance(u'\u2026');
    QTextLayout layout(text, m_option.font);
    layout.setFormats(formats);
    layout.beginLayout();
    bool isCut = false;
    for (int n = 0; n < lines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition({0.0, static_cast<qreal>(n * lineHeight())});
        isCut = n == lines - 1 && line.textStart() + line.textLength() < text.size();
        if (isCut)
            line.setLineWidth(rect.width() - ellipsisWidth);
    }
    layout.endLayout();
    m_painter->setPen(readable(colour));
    layout.draw(m_painter, rect.topLeft());
    if (!isCut)
        return;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const QPointF end(rect.left() + last.naturalTextWidth(), rect.top() + last.y() + last.ascent());
    m_painter->drawText(end, QStringLiteral("\u2026"));
}

} // namespace ui

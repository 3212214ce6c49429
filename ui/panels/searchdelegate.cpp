// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/searchdelegate.h"

#include "ui/models/searchmodel.h"
#include "ui/panels/itemcanvas.h"

namespace ui {

namespace {

constexpr int excerptLines = 2;

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const ItemCanvas canvas(painter, option);
    const QString kind = index.data(SearchModel::KindRole).toString();
    const Colours colours(option.palette);
    canvas.drawGround(kind.isEmpty() ? colours.hairline() : colours.positive());
    const QRect inner = option.rect.adjusted(rowPadding + 4, rowPadding - 2, -rowPadding, -rowPadding);
    QRect line(inner.topLeft(), QSize(inner.width(), canvas.lineHeight()));
    if (!kind.isEmpty()) {
        const int width = canvas.drawLine(line, kind, colours.positive(), QFont::DemiBold);
        line.setLeft(line.left() + width + rowPadding);
    }
    canvas.drawLine(line, index.data(SearchModel::PlaceRole).toString(), canvas.quiet());
    const QRect words(inner.left(), line.bottom() + 3, inner.width(), excerptLines * canvas.lineHeight());
    const auto excerpt = index.data(SearchModel::ExcerptRole).value<core::MarkedText>();
    canvas.drawMarked(words, excerpt.text, excerpt.matches);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, (1 + excerptLines) * option.fontMetrics.height() + 2 * rowPadding};
}

} // namespace ui

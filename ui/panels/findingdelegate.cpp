// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findingdelegate.h"

#include "ui/models/findingmodel.h"
#include "ui/panels/itemcanvas.h"

namespace ui {

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const ItemCanvas canvas(painter, option);
    const auto kind = static_cast<core::FindingKind>(index.data(FindingModel::KindRole).toInt());
    const QColor colour = Colours(option.palette).finding(kind);
    canvas.drawGround(colour);

    const QRect inner = option.rect.adjusted(rowPadding + 4, rowPadding - 2, -rowPadding, -rowPadding);
    QRect line(inner.topLeft(), QSize(inner.width(), canvas.lineHeight()));
    const int used = canvas.drawLine(line, index.data(FindingModel::CategoryRole).toString(), colour, QFont::DemiBold);
    line.setLeft(line.left() + used + rowPadding);
    canvas.drawLine(line, index.data(FindingModel::ReasonRole).toString(), canvas.quiet());

    const QRect below(inner.left(), inner.top() + canvas.lineHeight() + 3, inner.width(), canvas.lineHeight());
    canvas.drawPassage(below, index.data(FindingModel::PassageRole).value<Passage>());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, 2 * option.fontMetrics.height() + 3 + 2 * rowPadding};
}

} // namespace ui

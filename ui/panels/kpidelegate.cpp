// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/kpidelegate.h"

#include <QPainter>

#include "ui/models/kpimodel.h"
#include "ui/panels/statussign.h"
#include "ui/settings/appearance.h"

namespace ui {

namespace {

constexpr int signSize = 12;
constexpr int padding = 5;

CheckStatus statusOf(const QModelIndex &index)
{
    return static_cast<CheckStatus>(index.data(KpiModel::StatusRole).toInt());
}

bool isStatusCell(const QModelIndex &index)
{
    return index.column() == KpiModel::StatusColumn && statusOf(index) != CheckStatus::Unchecked;
}

} // namespace

void KpiDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    const bool isGrowth =
        index.column() == KpiModel::YearOnYearColumn || index.column() == KpiModel::QuarterOnQuarterColumn;
    if (isGrowth && index.data(KpiModel::SortRole).toDouble() < 0)
        cell.palette.setColor(QPalette::Text, Colours(option.palette).negative());
    if (!isStatusCell(index)) {
        QStyledItemDelegate::paint(painter, cell, index);
        return;
    }
    painter->save();
    const bool holds = statusOf(index) == CheckStatus::Consistent;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Colours colours(option.palette);
    const QColor colour = isSelected ? option.palette.color(QPalette::HighlightedText)
                          : holds    ? colours.positive()
                                     : colours.negative();
    if (isSelected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const QRect sign(option.rect.left() + padding, option.rect.center().y() - signSize / 2 + 1, signSize, signSize);
    drawStatusSign(painter, sign, holds ? StatusSign::Tick : StatusSign::Cross, colour);
    painter->setPen(colour);
    painter->setFont(option.font);
    const QRect text = option.rect.adjusted(2 * padding + signSize, 0, -padding, 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize KpiDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index) + QSize(2 * padding, 0);
    return isStatusCell(index) ? size + QSize(signSize + 2 * padding, 0) : size;
}

} // namespace ui

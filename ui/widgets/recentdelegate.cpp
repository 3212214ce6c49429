// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recentdelegate.h"

#include <QPainter>

#include "ui/settings/appearance.h"

namespace ui {

namespace {

constexpr int padding = 8;
constexpr int lineGap = 2;
constexpr int barWidth = 72;
constexpr int barHeight = 4;

} // namespace

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    const bool isThere = index.data(IsThereRole).toBool();
    const Colours colours(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const QColor strong = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? strong : option.palette.color(QPalette::PlaceholderText);

    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    const int height = option.fontMetrics.height();
    QRect first(inner.left(), inner.top(), inner.width(), height);
    const double share = index.data(ShareRole).toDouble();
    if (share >= 0) {
        const QRectF bar(first.right() - barWidth, first.center().y() - barHeight / 2.0, barWidth, barHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? colours.tint(strong) : colours.hairline());
        painter->drawRoundedRect(bar, 2, 2);
        painter->setBrush(isSelected ? strong : option.palette.color(QPalette::Highlight));
        painter->drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), 2, 2);
        first.setRight(first.right() - barWidth - padding);
    }
    painter->setFont(option.font);
    painter->setPen(quiet);
    const QString state = index.data(StateRole).toString();
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, state);
    first.setRight(first.right() - option.fontMetrics.horizontalAdvance(state) - 2 * padding);

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(isThere ? strong : quiet);
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, first.width()));
    painter->setFont(option.font);
    painter->setPen(quiet);
    const QRect second(inner.left(), inner.top() + height + lineGap, inner.width(), height);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(WhereRole).toString(), Qt::ElideMiddle, second.width()));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, 2 * option.fontMetrics.height() + lineGap + 2 * padding};
}

} // namespace ui

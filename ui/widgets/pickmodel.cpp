// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickmodel.h"

#include <algorithm>

#include <QPainter>
#include <QTextLayout>

#include "core/base/written.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int padding = 10;
constexpr int gap = 10;
constexpr double mostForTitle = 0.62; ///< Of the room beside the keys, if there is a detail.

QColor colourOf(const QStyleOptionViewItem &option, QPalette::ColorRole role, bool isEnabled)
{
    if (!isEnabled)
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(QPalette::Active, QPalette::HighlightedText);
    return option.palette.color(QPalette::Active, role);
}

/// Draws a text on one line with some of its letters bold. Returns its width.
int drawMarked(QPainter &painter, const QRect &rect, const QString &text, const QList<qsizetype> &marked,
               const QFont &font)
{
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const qsizetype at : marked)
        formats.append(QTextLayout::FormatRange{static_cast<int>(at), 1, bold});
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    painter.save();
    painter.setClipRect(rect);
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    painter.restore();
    return std::min(rect.width(), static_cast<int>(line.naturalTextWidth()));
}

} // namespace

void PickModel::setItems(const QList<PickItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    const PickItem &shown = item(index);
    if (role == Qt::DisplayRole)
        return shown.title;
    if (role == Qt::AccessibleTextRole) {
        const QString state = shown.isEnabled ? QString() : tr("not available now");
        return core::inOneLine({shown.title, shown.detail, shown.keys, state});
    }
    return {};
}

Qt::ItemFlags PickModel::flags(const QModelIndex &) const
{
    // What cannot be picked can still be pointed at, so that Up and Down never jump.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PickItem &item = static_cast<const PickModel *>(index.model())->item(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Active,
                                                            item.isEnabled ? QPalette::Highlight : QPalette::Midlight));
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(option.font);
    if (!item.keys.isEmpty()) {
        painter->setPen(colourOf(option, QPalette::PlaceholderText, item.isEnabled));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, item.keys);
        rect.setRight(rect.right() - option.fontMetrics.horizontalAdvance(item.keys) - 2 * gap);
    }
    QRect titleRect = rect;
    if (!item.detail.isEmpty())
        titleRect.setWidth(static_cast<int>(rect.width() * mostForTitle));
    painter->setPen(colourOf(option, QPalette::Text, item.isEnabled));
    const QString title = option.fontMetrics.elidedText(item.title, Qt::ElideRight, titleRect.width());
    QList<qsizetype> marked = item.marked;
    marked.removeIf([&](qsizetype at) { return at >= title.size(); });
    const int used = drawMarked(*painter, titleRect, title, marked, option.font);
    rect.setLeft(rect.left() + used + gap);
    painter->setPen(colourOf(option, QPalette::PlaceholderText, item.isEnabled));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(item.detail, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + padding};
}

} // namespace ui

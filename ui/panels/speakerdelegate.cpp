// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/speakerdelegate.h"

#include <QLineEdit>
#include <QPainter>

#include "ui/models/speakermodel.h"
#include "ui/settings/appearance.h"

namespace ui {

namespace {

constexpr int padding = 6;
constexpr int barHeight = 8;
constexpr int dotSize = 10;

int keyWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u'0') + 10;
}

/// How far the name stands from the left: behind key and colour.
int nameIndent(const QFontMetrics &metrics)
{
    return padding + keyWidth(metrics) + padding + dotSize + padding;
}

int percentWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("100.0\u202f%"));
}

QColor colourOf(const QModelIndex &index, const QPalette &palette)
{
    return Colours(palette).speaker(index.data(SpeakerModel::SpeakerRole).value<core::Speaker>());
}

/// What every cell has, without its text.
void drawGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
}

QColor textColour(const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
}

/// The number of the speaker's key, in a small frame like that of a key.
void drawKey(QPainter *painter, const QRect &rect, int key, const QColor &colour)
{
    if (key == 0)
        return;
    QColor frame = colour;
    frame.setAlphaF(0.45F);
    painter->setPen(frame);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(colour);
    painter->drawText(rect, Qt::AlignCenter, QString::number(key));
}

void drawName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics &metrics = option.fontMetrics;
    const QRect &rect = option.rect;
    const QRect key(rect.left() + padding, rect.center().y() - metrics.height() / 2, keyWidth(metrics),
                    metrics.height());
    drawKey(painter, key, index.data(SpeakerModel::KeyRole).toInt(), textColour(option));
    const QRectF dot(key.right() + padding, rect.center().y() - dotSize / 2.0 + 0.5, dotSize, dotSize);
    painter->setPen(option.state.testFlag(QStyle::State_Selected) ? QPen(textColour(option), 1) : QPen(Qt::NoPen));
    painter->setBrush(colourOf(index, option.palette));
    painter->drawEllipse(dot);
    painter->setPen(textColour(option));
    const QRect name = rect.adjusted(nameIndent(metrics), 0, -padding, 0);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
}

void drawShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int text = percentWidth(option.fontMetrics);
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setPen(textColour(option));
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    const QRectF room(rect.left(), rect.center().y() - barHeight / 2.0 + 0.5, rect.width() - text - padding, barHeight);
    if (room.width() < barHeight)
        return;
    QColor ground = textColour(option);
    ground.setAlphaF(0.12F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(room, barHeight / 2.0, barHeight / 2.0);
    QRectF bar = room;
    const double fraction = index.data(SpeakerModel::FractionRole).toDouble();
    bar.setWidth(fraction * room.width());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setBrush(isSelected ? textColour(option) : colourOf(index, option.palette));
    painter->setClipRect(bar);
    painter->drawRoundedRect(room, barHeight / 2.0, barHeight / 2.0);
}

} // namespace

void SpeakerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isName = index.column() == SpeakerModel::NameColumn;
    if (!isName && index.column() != SpeakerModel::ShareColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(cell.font);
    drawGround(painter, cell);
    isName ? drawName(painter, cell, index) : drawShare(painter, cell, index);
    painter->restore();
}

QSize SpeakerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index) + QSize(2 * padding, 0);
    if (index.column() == SpeakerModel::NameColumn)
        return size + QSize(nameIndent(option.fontMetrics), 0);
    return index.column() == SpeakerModel::ShareColumn ? size + QSize(80, 0) : size;
}

void SpeakerDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const int indent = index.column() == SpeakerModel::NameColumn ? nameIndent(option.fontMetrics) - padding : 0;
    editor->setGeometry(option.rect.adjusted(indent, 0, 0, 0));
}

} // namespace ui

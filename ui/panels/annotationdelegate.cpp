// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/annotationdelegate.h"

#include "ui/models/annotationmodel.h"
#include "ui/panels/itemcanvas.h"

namespace ui {

namespace {

constexpr int dotSize = 9;

/// Draws a dot for each tag with its name behind it, as many as there is room for. Returns where they end.
int drawTags(QPainter *painter, const ItemCanvas &canvas, QRect line, const QModelIndex &index)
{
    const QStringList names = index.data(AnnotationModel::TagNamesRole).toStringList();
    const QStringList colours = index.data(AnnotationModel::TagColoursRole).toStringList();
    for (qsizetype n = 0; n < names.size() && line.width() > 4 * dotSize; ++n) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(colours.at(n)));
        painter->drawEllipse(QRectF(line.left(), line.center().y() - dotSize / 2.0 + 1, dotSize, dotSize));
        line.setLeft(line.left() + dotSize + 4);
        line.setLeft(line.left() + canvas.drawLine(line, names.at(n), canvas.text()) + rowPadding);
    }
    return line.left();
}

} // namespace

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const ItemCanvas canvas(painter, option);
    const QStringList colours = index.data(AnnotationModel::TagColoursRole).toStringList();
    canvas.drawGround(colours.isEmpty() ? Colours(option.palette).hairline() : QColor(colours.first()));
    const QRect inner = option.rect.adjusted(rowPadding + 4, rowPadding - 2, -rowPadding, -rowPadding);
    QRect line(inner.topLeft(), QSize(inner.width(), canvas.lineHeight()));

    const QString note = index.data(AnnotationModel::NoteRole).toString();
    const QString about = index.data(AnnotationModel::AboutRole).toString();
    QString quote = QStringLiteral("\u201c%1\u201d").arg(index.data(AnnotationModel::QuoteRole).toString());
    if (!about.isEmpty())
        quote = about + QStringLiteral(" \u00b7 ") + quote;
    const QString place = index.data(AnnotationModel::PlaceRole).toString();
    const QString origin = index.data(AnnotationModel::OriginRole).toString();
    canvas.drawLine(line, note.isEmpty() ? quote : note, canvas.text(), QFont::DemiBold);
    line.translate(0, canvas.lineHeight() + 2);
    canvas.drawLine(line, note.isEmpty() ? place : quote, canvas.quiet());
    line.translate(0, canvas.lineHeight() + 2);
    const int end = drawTags(painter, canvas, line, index);
    line.setLeft(end);
    if (line.width() > 40)
        canvas.drawLine(line, origin, canvas.quiet());
    painter->restore();
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, 3 * option.fontMetrics.height() + 4 + 2 * rowPadding - 2};
}

} // namespace ui

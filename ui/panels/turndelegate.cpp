// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/turndelegate.h"

#include "ui/models/turnmodel.h"
#include "ui/panels/itemcanvas.h"

namespace ui {

namespace {

/// The name of the section if the turn is the first of it in the list; otherwise empty.
QString headingOf(const QModelIndex &index)
{
    const QString section = index.data(TurnModel::SectionRole).toString();
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    return above.isValid() && above.data(TurnModel::SectionRole).toString() == section ? QString() : section;
}

int headingHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 10;
}

void drawHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &heading)
{
    const Colours colours(option.palette);
    painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.hairline());
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colours.quiet());
    painter->drawText(option.rect.adjusted(rowPadding, 0, -rowPadding, 0), Qt::AlignLeft | Qt::AlignVCenter, heading);
}

} // namespace

void TurnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem row = option;
    if (const QString heading = headingOf(index); !heading.isEmpty()) {
        QStyleOptionViewItem above = option;
        above.rect.setHeight(headingHeight(option.fontMetrics));
        drawHeading(painter, above, heading);
        row.rect.setTop(above.rect.bottom() + 1);
    }
    const ItemCanvas canvas(painter, row);
    const QColor colour = index.data(TurnModel::ColourRole).value<QColor>().isValid()
                              ? index.data(TurnModel::ColourRole).value<QColor>()
                              : Colours(option.palette).role(index.data(TurnModel::RoleRole).value<core::Role>());
    const bool isCurrent = index.data(TurnModel::IsCurrentRole).toBool();
    canvas.drawGround(isCurrent ? option.palette.color(QPalette::Highlight) : QColor());

    const QString number = QString::number(index.data(TurnModel::NumberRole).toInt());
    const int numberWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("0000"));
    QRect line = row.rect.adjusted(rowPadding, rowPadding - 2, -rowPadding, 0);
    line.setHeight(canvas.lineHeight());
    canvas.drawLine(QRect(line.left(), line.top(), numberWidth, line.height()), number, canvas.quiet());
    line.setLeft(line.left() + numberWidth);
    const int used = canvas.drawLine(line, index.data(TurnModel::SpeakerRole).toString(), colour, QFont::DemiBold);
    const QRect words = line.translated(0, canvas.lineHeight() + 2);
    line.setLeft(line.left() + used + rowPadding);
    canvas.drawLine(line, index.data(TurnModel::DetailRole).toString(), canvas.quiet());
    canvas.drawLine(words, index.data(TurnModel::WordsRole).toString(), canvas.text());
    painter->restore();
}

QSize TurnDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int heading = headingOf(index).isEmpty() ? 0 : headingHeight(option.fontMetrics);
    return {240, heading + 2 * option.fontMetrics.height() + 2 + 2 * rowPadding - 2};
}

} // namespace ui

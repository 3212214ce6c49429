// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/checkdelegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QPainter>

#include "ui/models/checkmodel.h"
#include "ui/panels/itemcanvas.h"
#include "ui/panels/statussign.h"

namespace ui {

namespace {

constexpr int signSize = 14;
constexpr int left = rowPadding + signSize + 8;
constexpr int mostLines = 6;

int messageHeight(const QStyleOptionViewItem &option, int width, const QString &message)
{
    const QRect box = option.fontMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, message);
    const int lines = (box.height() + option.fontMetrics.height() - 1) / option.fontMetrics.height();
    return std::clamp(lines, 1, mostLines) * option.fontMetrics.height();
}

} // namespace

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const ItemCanvas canvas(painter, option);
    const Colours colours(option.palette);
    const bool holds = static_cast<core::Check::Outcome>(index.data(CheckModel::OutcomeRole).toInt())
                       == core::Check::Outcome::Consistent;
    const QColor colour = holds ? colours.positive() : colours.negative();
    canvas.drawGround({});
    const QRect inner = option.rect.adjusted(left, rowPadding, -rowPadding, -rowPadding);
    const QRect sign(option.rect.left() + rowPadding, inner.top() + (canvas.lineHeight() - signSize) / 2, signSize,
                     signSize);
    drawStatusSign(painter, sign, holds ? StatusSign::Tick : StatusSign::Cross, canvas.readable(colour));
    QRect line(inner.topLeft(), QSize(inner.width(), canvas.lineHeight()));
    const int used = canvas.drawLine(line, index.data(CheckModel::KindNameRole).toString(), colour, QFont::DemiBold);
    line.setLeft(line.left() + used + rowPadding);
    canvas.drawLine(line, index.data(CheckModel::PlaceRole).toString(), canvas.quiet());
    const QRect message = inner.adjusted(0, canvas.lineHeight() + 3, 0, 0);
    canvas.drawText(message, index.data(CheckModel::MessageRole).toString(), canvas.text());
    painter->restore();
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : 320) - left - rowPadding;
    const int message = messageHeight(option, width, index.data(CheckModel::MessageRole).toString());
    return {240, 2 * rowPadding + option.fontMetrics.height() + 3 + message};
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statussign.h"

#include <QPainter>

namespace ui {

void drawStatusSign(QPainter *painter, const QRectF &square, StatusSign sign, const QColor &colour)
{
    const auto at = [&](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, square.width() / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (sign == StatusSign::Tick) {
        painter->drawPolyline(QPolygonF({at(0.12, 0.55), at(0.40, 0.82), at(0.90, 0.20)}));
    } else {
        painter->drawLine(at(0.18, 0.18), at(0.82, 0.82));
        painter->drawLine(at(0.82, 0.18), at(0.18, 0.82));
    }
    painter->restore();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chip.h"

#include <QPainter>

#include "ui/settings/appearance.h"

namespace ui {

namespace {

constexpr int dotSize = 8;
constexpr int padding = 8;
constexpr int gap = 5;

} // namespace

Chip::Chip(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + dotSize + gap + 2 * padding, fontMetrics().height() + 8};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor border = isChecked() ? colour() : colours.hairline();
    if (hasFocus())
        border = palette().color(QPalette::Highlight);
    QColor ground = palette().color(underMouse() ? QPalette::Midlight : QPalette::Base);
    if (isChecked())
        ground = colours.tint(colour());
    painter.setPen(border);
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour());
    painter.drawEllipse(QRectF(padding, (height() - dotSize) / 2.0, dotSize, dotSize));
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(rect().adjusted(padding + dotSize + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace ui

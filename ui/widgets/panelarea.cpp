// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panelarea.h"

#include <algorithm>

namespace ui {

namespace {

constexpr QSize leastSize(150, 90); ///< In pixels, whatever the font: screens do not grow with it.

} // namespace

PanelArea::PanelArea(QWidget *panel, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(panel);
}

QSize PanelArea::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize PanelArea::minimumSizeHint() const
{
    return widget() ? widget()->minimumSizeHint().boundedTo(leastSize) : leastSize;
}

} // namespace ui

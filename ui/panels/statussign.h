// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui {

enum class StatusSign { Tick, Cross }; ///< A decision at a glance.

/// Draws a tick or a cross that fills a square, so that a status is told by its shape as well as its colour.
void drawStatusSign(QPainter *painter, const QRectF &square, StatusSign sign, const QColor &colour);

} // namespace ui

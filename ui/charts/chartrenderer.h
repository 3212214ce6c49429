// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include "ui/charts/chart.h"

namespace ui {

/// The ground that a chart is drawn for.
enum class ChartGround { Light, Dark };

/// A chart as a file in memory.
struct ChartFile {
    QString name; ///< With its ending, such as "income-2025q2.png".
    QByteArray bytes;
};

/// The size at which a chart looks best in a document, in device-independent pixels.
QSize chartSize(const Chart &chart);

/// All of these need a QApplication, if only on the platform "offscreen".
///
/// The image has two pixels for each of size, for sharp print.
QImage renderChartImage(const Chart &chart, QSize size, ChartGround ground = ChartGround::Light);
QByteArray renderChartPng(const Chart &chart, QSize size, ChartGround ground = ChartGround::Light);
QByteArray renderChartSvg(const Chart &chart, QSize size, ChartGround ground = ChartGround::Light);

/// A page of exactly this size, with the texts as text.
QByteArray renderChartPdf(const Chart &chart, QSize size, ChartGround ground = ChartGround::Light);

/// All charts of a call as PNG, SVG and PDF on a light ground.
QList<ChartFile> renderCharts(const core::ReviewedCall &call);

} // namespace ui

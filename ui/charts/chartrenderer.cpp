// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartrenderer.h"

#include <algorithm>

#include <QBuffer>
#include <QGraphicsScene>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "ui/charts/chartitem.h"
#include "ui/settings/appearance.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int pixelRatio = 2;
constexpr int documentWidth = 760;

void paintChart(QPainter *painter, const Chart &chart, QSize size, ChartGround ground)
{
    QGraphicsScene scene;
    auto *item = ChartItem::create(chart, ground == ChartGround::Dark ? darkPalette() : lightPalette());
    scene.addItem(item);
    item->resize(size);
    scene.setSceneRect({QPointF(), QSizeF(size)});
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(painter, {QPointF(), QSizeF(size)}, scene.sceneRect());
}

} // namespace

QSize chartSize(const Chart &chart)
{
    return {documentWidth, std::max(260, ChartItem::comfortableHeight(chart))};
}

QImage renderChartImage(const Chart &chart, QSize size, ChartGround ground)
{
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintChart(&painter, chart, size, ground);
    return image;
}

QByteArray renderChartPng(const Chart &chart, QSize size, ChartGround ground)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    renderChartImage(chart, size, ground).save(&buffer, "PNG");
    return bytes;
}

QByteArray renderChartSvg(const Chart &chart, QSize size, ChartGround ground)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(chart.title);
    generator.setDescription(chart.note);
    QPainter painter(&generator);
    paintChart(&painter, chart, size, ground);
    painter.end();
    return bytes;
}

QByteArray renderChartPdf(const Chart &chart, QSize size, ChartGround ground)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // One device-independent pixel is 1/96 inch, as on the screen and in the SVG.
    writer.setResolution(96);
    writer.setTitle(chart.title);
    writer.setCreator(u"Emend"_s);
    writer.setPageSize(QPageSize(QSizeF(size) / 96.0, QPageSize::Inch, chart.key, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    paintChart(&painter, chart, size, ground);
    painter.end();
    return bytes;
}

QList<ChartFile> renderCharts(const core::ReviewedCall &call)
{
    QList<ChartFile> files;
    for (const Chart &chart : charts(call)) {
        files.append(ChartFile{chart.key + u".png"_s, renderChartPng(chart, chartSize(chart))});
        files.append(ChartFile{chart.key + u".svg"_s, renderChartSvg(chart, chartSize(chart))});
        files.append(ChartFile{chart.key + u".pdf"_s, renderChartPdf(chart, chartSize(chart))});
    }
    return files;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/notecharts.h"

#include "ui/charts/chartrenderer.h"

namespace ui {

namespace {

constexpr double textWidth = 160; ///< In millimetres; of an A4 page with usual margins.
constexpr qsizetype usualCharts = 3;

} // namespace

QList<core::NoteChart> noteCharts(const QList<Chart> &charts)
{
    QList<core::NoteChart> pictures;
    for (const Chart &chart : charts) {
        const QSize size = chartSize(chart);
        core::NoteChart picture;
        picture.picture.png = renderChartPng(chart, size);
        picture.picture.size = QSizeF(size) * (textWidth / size.width());
        picture.picture.description = chart.title;
        pictures.append(picture);
    }
    return pictures;
}

QStringList usualNoteCharts(const QList<Chart> &charts)
{
    QStringList keys;
    for (const Chart &chart : charts.mid(0, usualCharts))
        keys.append(chart.key);
    return keys;
}

} // namespace ui

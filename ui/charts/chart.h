// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "core/project/kpiseries.h"
#include "core/project/reviewedcall.h"

namespace ui {

/// One row of a bar chart, with its texts ready to be drawn.
struct ChartBar {
    QString label;
    double value = 0;
    std::optional<double> prior;
    QString valueText; ///< In the unit of the axis.
    QString priorText;
    QString fullText;                     ///< Value with unit and period, for a tip: “RMB 2,349.2 m in Q2 2025”.
    QString sentence;                     ///< The words around the figure.
    core::TextRange words;                ///< Where it was said in the original text.
    QString kpi;                          ///< Kpi::id; empty for speakers.
    std::optional<core::Speaker> speaker; ///< Whose speech it is and whose colour the bar wears.
    QList<double> parts; ///< What value is made of, one for each of Chart::parts; empty if it is not divided.
};

/// A chart ready to be drawn: horizontal bars over one axis.
struct Chart {
    QString key;              ///< Stem for file names, such as "income-2025q2"; unique in one call.
    QString title;            ///< “Income, Q2 2025”
    QString axisTitle;        ///< “RMB million”
    QString current;          ///< What the bars are, for the legend.
    QStringList parts;        ///< What every bar is divided into, for the legend; empty for whole bars.
    QString prior;            ///< What the lighter bars are; empty if there are none.
    QString note;             ///< Where the figures come from and what was left out.
    bool isDiverging = false; ///< Whether bars of both directions get a colour each.
    QList<ChartBar> bars;     ///< From top to bottom.
};

/// Everything that can be drawn of a call: its figures in the order of core::kpiSeries(), then who speaks how much.
QList<Chart> charts(const core::ReviewedCall &call);

/// Where the figures of a chart come from: “Source: Acme, second quarter call, 3 May 2025”.
QString sourceOf(const core::ReviewedCall &call);

} // namespace ui

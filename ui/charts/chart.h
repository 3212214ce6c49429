// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "core/project/kpiseries.h"
#include "core/project/reviewedcall.h"

namespace ui {

/// One figure of a chart: a row of bars or a point of a line, with its texts ready to be drawn.
struct ChartBar {
    QString label;
    double value = 0;
    std::optional<double> prior;
    std::optional<double> from; ///< Where the bar begins if not at zero: of a step of a bridge, of a range.
    bool isTotal = false;       ///< A bar of a bridge that stands on the ground.
    bool isReviewed = true;     ///< Otherwise it is drawn hollow.
    qsizetype line = 0;         ///< Index of Chart::lines.
    qsizetype category = 0;     ///< Index of Chart::categories.
    QString valueText;          ///< In the unit of the axis.
    QString priorText;
    QString fullText;                     ///< Value with unit and period, for a tip: “RMB 2,349.2 m in Q2 2025”.
    QString sentence;                     ///< The words around the figure.
    core::TextRange words;                ///< Where it was said in the original text.
    QString kpi;                          ///< Kpi::id; empty for speakers and for what was computed.
    core::DocumentId document;            ///< The call that says it; null for the one on the screen.
    std::optional<core::Speaker> speaker; ///< Whose speech it is and whose colour the bar wears.
    QList<double> parts; ///< What value is made of, one for each of Chart::parts; empty if it is not divided.
};

/// A chart ready to be drawn, with one axis of values.
struct Chart {
    enum class Form {
        Bars,   ///< From zero, one a row.
        Bridge, ///< Steps from one total to the next, one a row.
        Ranges, ///< From a lower to an upper end, one a row; single values are marks.
        Lines,  ///< Points over periods.
    };

    Form form = Form::Bars;
    QString key;              ///< Stem for file names, such as "income-2025q2"; unique in one call.
    QString title;            ///< “Income, Q2 2025”
    QString axisTitle;        ///< “RMB million”
    QString current;          ///< What the bars are, for the legend.
    QStringList parts;        ///< What every bar is divided into, for the legend; empty for whole bars.
    QString prior;            ///< What the lighter bars are; empty if there are none.
    QString note;             ///< Where the figures come from and what was left out.
    bool isDiverging = false; ///< Whether bars of both directions get a colour each.
    QList<ChartBar> bars;     ///< From top to bottom; of lines by line, then by category.
    QStringList lines;        ///< Names of the lines.
    QStringList categories;   ///< Names of the periods, first to last.
    double scale = 1;         ///< What values are divided by where they are written along the axis.
};

/// Everything that can be drawn of a call: its figures in the order of core::kpiSeries(), bridges between them, how
/// they went over the periods that all calls tell of, then who speaks how much. others are the further calls of the
/// project.
QList<Chart> charts(const core::ReviewedCall &call, const QList<core::ReviewedCall> &others = {});

/// Where the figures of a chart come from: “Source: Acme, second quarter call, 3 May 2025”.
QString sourceOf(const core::ReviewedCall &call);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "core/analysis/quantity.h"
#include "core/base/textrange.h"
#include "core/project/figures.h"

namespace core {

/// One KPI in a series.
struct KpiPoint {
    QString kpi; ///< Kpi::id
    QString metric;
    QString segment; ///< Empty for the whole company.
    QString basis;   ///< See Kpi::basis.
    double value = 0;
    std::optional<double> high; ///< Upper end of a range.
    std::optional<double> prior;
    TextRange words; ///< Where the value was said.
    bool isReviewed = false;

    friend bool operator==(const KpiPoint &, const KpiPoint &) = default;
};

/// KPIs that can stand on one axis: one unit, one period, one kind of figure.
struct KpiSeries {
    enum class Kind { Level, YearOnYear, QuarterOnQuarter }; ///< What is drawn.

    Kind kind = Kind::Level;
    QString group;                           ///< Kpi::group; empty for growth, which is shown for all groups at once.
    QString period;                          ///< Kpi::period; empty if not known.
    QString priorPeriod;                     ///< Of all prior values; empty if there are none or they differ.
    QuantityType type = QuantityType::Money; ///< Percent for growth.
    QString unit;                            ///< See Quantity::unit.
    bool isGuidance = false;
    QList<KpiPoint> points; ///< Levels: largest first. Growth: from the strongest rise to the deepest fall.
    qsizetype omitted = 0;  ///< How many smaller ones were left out.

    friend bool operator==(const KpiSeries &, const KpiSeries &) = default;
};

/// The key under which a kind is written to file names: "level", "yoy" or "qoq".
QString kpiSeriesKindKey(KpiSeries::Kind kind);

/// A figure with its value as a point.
KpiPoint pointOf(const ReviewedFigure &figure);

/// What can be drawn of a call: levels first, those of the period it speaks of most before others, in the order of a
/// report of results, then growth. Each series compares at least two figures and holds at most maxPoints points.
QList<KpiSeries> kpiSeries(const ReviewedCall &call, qsizetype maxPoints = 10);

} // namespace core

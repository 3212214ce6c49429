// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>
#include <QList>
#include <QString>

#include "core/analysis/kpi.h"

namespace core {

/// What was read in one call, for comparing the calls of a company.
struct CallKpis {
    QString call;    ///< The caller's key of the call, such as the id of its document.
    QString company; ///< The caller's key of the company: equal for calls of one company.
    QDate date;      ///< Of the call; may be invalid.
    QString text;    ///< The text that the ranges of the KPIs lie in.
    QList<Kpi> kpis;
};

/// One period of a history.
struct KpiHistoryPoint {
    QString period;                   ///< "2025Q2", "2025H1" or "FY2025"
    QString call;                     ///< Where the value was said.
    QString kpi;                      ///< Kpi::id in that call.
    TextRange words;                  ///< Of the value, in the text of that call.
    double value = 0;                 ///< See Kpi::value.
    std::optional<double> high;       ///< Upper end of a range.
    std::optional<double> yearOnYear; ///< As said with the value, in percent.
    bool isComparison = false;        ///< Only told in a later call, as what its figure is compared with.

    friend bool operator==(const KpiHistoryPoint &, const KpiHistoryPoint &) = default;
};

/// One KPI of one company over its calls. All values are of one unit and of periods of one length.
struct KpiHistory {
    enum class Span { Quarters, HalfYears, Years }; ///< How long the periods are.

    QString company;  ///< See CallKpis::company.
    QString metric;   ///< See Kpi::metric; as the newest call names it.
    QString metricId; ///< See Kpi::metricId.
    QString group;    ///< See Kpi::group.
    QString segment;  ///< Empty for the whole company.
    QString basis;    ///< See Kpi::basis.
    QuantityType type = QuantityType::Money;
    QString unit; ///< See Quantity::unit.
    Span span = Span::Quarters;
    QList<KpiHistoryPoint> points;   ///< What was reported: one point for each period, oldest first.
    QList<KpiHistoryPoint> guidance; ///< What was expected, oldest period first; the newest word on each.

    friend bool operator==(const KpiHistory &, const KpiHistory &) = default;
};

/// The histories of all KPIs with values in two periods or more, whole companies before segments, longest first. A
/// balance on a day counts for the quarter that its call reports on.
QList<KpiHistory> kpiHistories(const QList<CallKpis> &calls);

/// Calls as they followed each other: by date where both have one, otherwise by the quarters that they report on.
QList<const CallKpis *> inOrder(const QList<CallKpis> &calls);

/// What makes two KPIs the same measure in different calls: metric, segment, basis and unit; not period nor guidance.
QString measureOf(const Kpi &kpi);

/// What a call reports on, told from its KPIs.
struct ReportedPeriods {
    QString quarter; ///< The quarter that most figures are about, such as "2025Q2"; empty if none is.
    QDate day;       ///< The last day that a balance is of; may be invalid.

    static ReportedPeriods of(const QList<Kpi> &kpis);

    /// The period of a KPI of this call: a balance on the last day is of the quarter, whatever month that ends in.
    QString periodOf(const Kpi &kpi) const;
};

} // namespace core

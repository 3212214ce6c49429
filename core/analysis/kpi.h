// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "core/analysis/quantity.h"
#include "core/base/textrange.h"

namespace core {

/// One place where a KPI's value was said.
struct KpiMention {
    TextRange range; ///< The words of the value.
    double value = 0;
    bool agrees = true; ///< Whether the value is that of the KPI.

    friend bool operator==(const KpiMention &, const KpiMention &) = default;
};

/// A named measure for a period with its value and the words it was read from.
struct Kpi {
    QString id;       ///< Stable for equal metric, segment, basis, period and guidance in one call.
    QString metric;   ///< Display name: the lexicon's, or the call's own words for a metric that it does not know.
    QString metricId; ///< The lexicon's key such as "revenue"; empty if the lexicon does not know it.
    QString group;    ///< Chart group such as "revenue", "costs", "margins", "cash"; from the lexicon.
    QString segment;  ///< "Public cloud"; empty for the whole company.
    QString basis;    ///< "adjusted", "gaap" or "reported"; empty if not said.
    QString period;   ///< "2025Q2", "2025H1", "FY2025" or "2025-06-30"; empty if not known.
    std::optional<double> value; ///< In the base unit of type; see Quantity::value.
    std::optional<double> high;  ///< Upper end of a range.
    QuantityType type = QuantityType::Money;
    QString unit;                           ///< See Quantity::unit.
    std::optional<double> yearOnYear;       ///< Growth on the same period a year ago, in percent.
    std::optional<double> quarterOnQuarter; ///< Growth on the quarter before, in percent.
    std::optional<double> prior;            ///< The value of priorPeriod, as said in this call.
    QString priorPeriod;
    std::optional<double> priorQuarter; ///< The value of the quarter before, where prior is that of a year ago.
    bool isGuidance = false;            ///< Said about the future.
    TextRange metricRange;              ///< The words that name the metric; may be empty.
    QList<KpiMention> mentions;         ///< At least one; the first is the primary one.
    TextRange yearOnYearRange;          ///< Words of each figure beside the value; empty if not said.
    TextRange quarterOnQuarterRange;
    TextRange priorRange;
    TextRange priorQuarterRange;
    double confidence = 0; ///< 0..1

    friend bool operator==(const Kpi &, const Kpi &) = default;
};

} // namespace core

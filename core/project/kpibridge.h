// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/kpiseries.h"

namespace core {

/// One step of a bridge.
struct BridgeStep {
    enum class Kind {
        Total, ///< Stands on the ground.
        Part,  ///< Leads from the step before it to the next, and was said.
        Rest,  ///< Leads to the next total, and is what nobody said.
    };

    Kind kind = Kind::Part;
    KpiPoint point;  ///< Of a rest, the value alone. A part's value is signed.
    double from = 0; ///< Where the step begins and ends, in the unit of the bridge.
    double to = 0;
    bool isComputed = false; ///< A change between two values of which one follows from the growth that was said.

    friend bool operator==(const BridgeStep &, const BridgeStep &) = default;
};

/// How one total comes of others, step by step.
struct KpiBridge {
    enum class Kind {
        Segments, ///< From the segments to the whole company.
        Change,   ///< From the year before to now, by segment.
        Costs,    ///< From revenue over costs to profit.
    };

    Kind kind = Kind::Segments;
    QString metric;      ///< What the last total is.
    QString basis;       ///< See Kpi::basis.
    QString period;      ///< See Kpi::period.
    QString priorPeriod; ///< Of the first total of a change.
    QuantityType type = QuantityType::Money;
    QString unit;
    QList<BridgeStep> steps;

    friend bool operator==(const KpiBridge &, const KpiBridge &) = default;
};

/// The bridges that the figures of a call allow. Segments must make up at least half of the total and not more than
/// all of it; costs must lead from revenue down to a profit that was said. All steps are of one unit and period.
QList<KpiBridge> kpiBridges(const ReviewedCall &call);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/check.h"
#include "core/analysis/kpis/kpihistory.h"

namespace core {

/// A figure of a later call that an earlier call of the company told itself.
struct CallComparison {
    enum class Kind {
        PriorValue, ///< The value that the later call compares with, against the one said at the time.
        Growth,     ///< The growth said in the later call, against the values of both.
    };

    Kind kind = Kind::PriorValue;
    Check::Outcome outcome = Check::Outcome::Consistent;
    QString metric;      ///< Display name with its segment.
    QString period;      ///< Of the earlier value.
    QString laterCall;   ///< CallKpis::call
    QString earlierCall; ///< CallKpis::call
    TextRange later;     ///< The words of the prior value or the growth, in the text of the later call.
    TextRange earlier;   ///< The words of the value, in the text of the earlier call.
    double stated = 0;   ///< What the later call says.
    double computed = 0; ///< What the earlier call said, or what follows from it.
    QString message;     ///< Translated, with the sum shown.

    friend bool operator==(const CallComparison &, const CallComparison &) = default;
};

/// Every prior value and every growth that an earlier call of the same company allows to check, in the order of the
/// calls. Values are compared within the rounding of their words.
QList<CallComparison> compareCalls(const QList<CallKpis> &calls);

} // namespace core

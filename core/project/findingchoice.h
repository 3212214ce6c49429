// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include "core/analysis/finding.h"

namespace core {

/// Which findings an analyst wants to see. The others stay open: nothing is decided about them, they are written to
/// files as before, and they are back as soon as the choice is another one.
struct FindingChoice {
    QSet<FindingKind> hiddenKinds;
    QHash<FindingKind, double> leastScores; ///< 0..1; kinds without an entry are shown however sure they are.

    bool shows(FindingKind kind, double score) const
    {
        return !hiddenKinds.contains(kind) && score >= leastScores.value(kind, 0);
    }

    friend bool operator==(const FindingChoice &, const FindingChoice &) = default;
};

} // namespace core

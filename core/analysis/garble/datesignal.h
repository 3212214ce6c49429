// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/garble/callwords.h"
#include "core/analysis/garble/suspicion.h"

namespace core {

/// Suspects days that no calendar has: "31st of June", "February 30".
class DateSignal
{
public:
    /// Suspicions in no particular order. They may overlap.
    Suspicions find(const CallWords &words) const;
};

} // namespace core

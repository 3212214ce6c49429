// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/garble/callwords.h"
#include "core/analysis/garble/suspicion.h"

namespace core {

/// Suspects what recognisers are known to write for terms of finance. The pairs are the program's own data.
class ConfusionSignal
{
public:
    /// Suspicions in no particular order. They may overlap.
    Suspicions find(const CallWords &words) const;
};

} // namespace core

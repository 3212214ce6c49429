// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/garble/callwords.h"
#include "core/analysis/garble/suspicion.h"

namespace core {

/// Suspects amounts whose currency contradicts itself ("RMB $629 million") or the rest of the call (a lone "$" where
/// amounts are said in another currency throughout).
class CurrencySignal
{
public:
    /// Suspicions in no particular order. They may overlap.
    Suspicions find(const CallWords &words) const;
};

} // namespace core

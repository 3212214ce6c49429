// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/garble/callwords.h"
#include "core/analysis/garble/suspicion.h"

namespace core {

/// Suspects statutes with a wrong year or a misheard name: "Security Exchange Act of 1936". The statutes are the
/// program's own data.
class LawSignal
{
public:
    /// Suspicions in no particular order. They may overlap.
    Suspicions find(const CallWords &words) const;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/garble/callwords.h"
#include "core/analysis/garble/suspicion.h"

namespace core {

/// Suspects words in another script inside a turn that is written in Latin letters.
class ScriptSignal
{
public:
    /// Suspicions in no particular order. They may overlap.
    Suspicions find(const CallWords &words) const;
};

} // namespace core

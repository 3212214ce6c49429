// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/garble/callwords.h"
#include "core/analysis/garble/suspicion.h"

namespace core {

/// Suspects fixed expressions of finance with one word replaced by another that sounds like it: "hearing ratio",
/// "differ maturely". The expressions are the program's own data.
class PhraseSignal
{
public:
    /// Suspicions in no particular order. They may overlap.
    Suspicions find(const CallWords &words) const;
};

} // namespace core

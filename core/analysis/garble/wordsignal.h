// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/garble/callwords.h"
#include "core/analysis/garble/suspicion.h"

namespace core {

/// Judges single words by the trees of ErrorModel and says why.
class WordSignal
{
public:
    /// Adds a suspicion for each word that is in doubt; what the rules suspect counts as evidence.
    void judge(const CallWords &words, Suspicions &suspicions) const;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/garble/callwords.h"
#include "core/analysis/garble/suspicion.h"

namespace core {

/// Suspects words that call English does not expect where they stand, above all if another word that sounds alike
/// would fit.
class WordSignal
{
public:
    /// Suspicions in order, one for each word; their scores are probabilities.
    Suspicions find(const CallWords &words) const;
};

} // namespace core

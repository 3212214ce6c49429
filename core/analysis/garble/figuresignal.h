// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/garble/callwords.h"
#include "core/analysis/garble/suspicion.h"

namespace core {

/// Suspects figures that nobody says: numbers that were written down in two pieces ("600 57.2 million", "10% and 1%",
/// "14.3%. nine percent"), and those that the quantity finder found broken.
class FigureSignal
{
public:
    /// Suspicions in no particular order. They may overlap.
    Suspicions find(const CallWords &words) const;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/turns/boundaryinputs.h"

namespace core {

/// The mean of the small networks that have the last word on a candidate gap: the logarithm of the odds of a change.
float boundaryOdds(const BoundaryInputs::Values &inputs);

} // namespace core

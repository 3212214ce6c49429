// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "core/analysis/repeats/repeat.h"
#include "core/analysis/repeats/spokenwords.h"

namespace core {

/// The two parts of a loop of at most four words that a turn boundary cuts: at the end of the first stretch and at the
/// beginning of the second. Neither part needs as many copies as a loop does alone. Empty if there is none.
std::pair<Repeats, Repeats> loopAcross(const SpokenWords &before, const SpokenWords &behind);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/garble/callwords.h"
#include "core/analysis/garble/suspicion.h"

namespace core {

/// What the rules suspect: expressions, confusions, names, laws, dates, currencies, figures, checks, scripts,
/// sentences.
Suspicions suspectedByRules(const CallWords &words);

} // namespace core

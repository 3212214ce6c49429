// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis.h"
#include "core/text/textmap.h"

namespace core {

/// The analysis of a corrected text with all ranges brought back to the original. Its speech is left as it is.
///
/// What touches a replacement grows to the whole of it, what lies in inserted words to the words beside them, so that
/// the corrected words of every range contain what was found. Proposals grow with their findings.
Analysis inOriginal(const Analysis &corrected, const TextMap &map);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/repeats/repeat.h"
#include "core/analysis/repeats/spokenwords.h"

namespace core {

/// Finds words said again at once and sentences begun again: "this this data", "a few A few scenarios".
///
/// People speak like this, so the results are candidates; where a recogniser translated, they are noise. Emphasis
/// ("very, very good"), comparison ("richer and richer"), formulas ("Thank you. Thank you.") and figures read out are
/// left alone.
class StutterFinder
{
public:
    /// The repeats between the words of taken, which must be in order. In order, not overlapping.
    Repeats find(const SpokenWords &words, const Repeats &taken) const;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/textrange.h"

namespace core {

/// A word, or a longer stretch of speech, with what a recogniser says of it. Times are seconds from the beginning of
/// the recording.
struct TimedWord {
    TextRange range;
    std::optional<double> start;
    std::optional<double> end;
    std::optional<double> confidence; ///< How sure the recogniser was, 0..1.

    friend bool operator==(const TimedWord &, const TimedWord &) = default;
};

} // namespace core

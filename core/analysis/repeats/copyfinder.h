// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/repeats/repeat.h"
#include "core/analysis/repeats/spokenwords.h"

namespace core {

/// Finds passages that stand in the text a second time, far from the first: recognisers that work in overlapping
/// chunks write the overlap twice.
///
/// The passage must be long and equal word for word; shorter ones are figures of speech and formulas. Linear in the
/// number of words.
class CopyFinder
{
public:
    /// Finds copies of at least this many words.
    explicit CopyFinder(int shortest = 30)
        : m_shortest(shortest)
    {
    }

    /// The later copies, in order, not overlapping each other.
    Repeats find(const SpokenWords &words) const;

private:
    int m_shortest;
};

} // namespace core

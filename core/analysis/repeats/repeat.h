// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QtGlobal>

namespace core {

/// Words that were said, or written down, more than once. Positions count the words of a SpokenWords.
struct Repeat {
    enum class Kind {
        Loop,      ///< The same words again and again: a recogniser that got stuck.
        NearLoop,  ///< A loop in which a word changes from copy to copy.
        Duplicate, ///< A passage written down a second time at once, perhaps with small changes.
        Copy,      ///< A passage that stands in the text a second time, far from the first.
        Stutter,   ///< A word or two said again, once or twice.
        Restart    ///< A sentence begun again.
    };

    Kind kind = Kind::Loop;
    qsizetype first = 0;     ///< The first word of the passage.
    qsizetype last = 0;      ///< The last word of the passage, included.
    qsizetype keptFirst = 0; ///< The copy that is worth keeping; for a Copy, the earlier passage.
    qsizetype keptLast = 0;
    int unitWords = 1;
    int copies = 2;     ///< Whole copies.
    bool isCut = false; ///< The last copy breaks off.
    double score = 0;   ///< 0..1

    friend bool operator==(const Repeat &, const Repeat &) = default;
};

using Repeats = std::vector<Repeat>;

} // namespace core

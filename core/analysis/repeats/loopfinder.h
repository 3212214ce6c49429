// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/repeats/repeat.h"
#include "core/analysis/repeats/spokenwords.h"

namespace core {

/// Finds words that a recogniser wrote down again and again, and passages written twice in a row.
///
/// A loop may be cut off at its end, and a word of it may change from copy to copy. How many copies it takes depends
/// on the length of the unit: people do say "the, the, the" and "I think I think", but nobody says five words twice
/// without a breath. Linear in the number of words, whatever they are.
class LoopFinder
{
public:
    struct Options {
        int longestUnit = 150;     ///< In words.
        int copiesOfOneWord = 5;   ///< How often a single word must be there.
        int copiesOfTwoWords = 4;  ///< Three where the two words make a whole statement ("I'm fine").
        int copiesOfFewWords = 3;  ///< For three and four words.
        int copiesOfMoreWords = 2; ///< For five and more.
        int changedCopies = 4;     ///< How often a unit with a changing word must be there.
    };

    LoopFinder() = default;
    explicit LoopFinder(const Options &options)
        : m_options(options)
    {
    }

    /// The repeats of a stretch of speech, in order, not overlapping.
    Repeats find(const SpokenWords &words) const;

private:
    Options m_options;
};

} // namespace core

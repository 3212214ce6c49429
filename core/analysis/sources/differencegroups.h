// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/analysis/sources/comparison.h"
#include "core/transcript/turn.h"

namespace core {

/// A difference with what the model says of it.
struct JudgedDifference {
    Difference difference;
    double wrong = 0; ///< How likely ours is wrong, or lacks words; 0 where the two cannot be compared.
    double right = 0; ///< How likely the other's words are right if ours are wrong.
};

/// Neighbouring differences that make one finding, in whole written words.
struct DifferenceGroup {
    size_t begin = 0; ///< The aligned pairs [begin, end).
    size_t end = 0;
    AlignedPair pair; ///< The units of both sides; ours is never empty.
    qint32 first = 0; ///< Our tokens, both included.
    qint32 last = 0;
    double wrong = 0;
    double right = 0;       ///< The lowest of its parts.
    bool isMissing = false; ///< Nothing but words that ours lacks; the next word of ours stands for the place.
};

/// Asks the model about all differences.
std::vector<JudgedDifference> judge(const Comparison &comparison);

/// Joins neighbouring differences from a score on. Groups do not cross turns and do not overlap.
std::vector<DifferenceGroup> groupsOf(const Comparison &comparison, const std::vector<JudgedDifference> &judged,
                                      const SpeakerTurns &speech, double least);

/// What stands at the place of the tokens from first to last in the other text, in whole written words of both; none if
/// the tokens are no speech.
std::optional<DifferenceGroup> groupAround(const Comparison &comparison, qsizetype first, qsizetype last);

/// The other's words for a group in the manner of ours: their capitals where ours begins a sentence, no punctuation at
/// the edges or between words.
QString wordsFor(const Comparison &comparison, const DifferenceGroup &group);

/// The other's words for a group as written, with a few words on either side.
QString quoteFor(const Comparison &comparison, const DifferenceGroup &group);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/garble/wordjudge.h"

namespace core {

/// A word that may have been said where another is written, or where two others are.
struct Proposal {
    qsizetype first = 0; ///< Token indices, both included.
    qsizetype last = 0;
    Alternative word;
    std::vector<float> features; ///< What speaks for and against it, for ErrorModel::proposals.
};

/// What could be proposed for a word in doubt, whatever it is worth.
std::vector<Proposal> proposalsFor(const CallWords &words, const WordJudge::Doubt &doubt);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/analysis/garble/boostedtrees.h"
#include "core/analysis/garble/errorhabits.h"

namespace core {

/// How likely words are wrong: trees and habits that were estimated on recognised calls with their reference texts.
struct ErrorModel {
    BoostedTrees first;     ///< Over the numbers of WordFeatures; rules most words out.
    BoostedTrees second;    ///< Over WordJudge::Doubt::features.
    BoostedTrees proposals; ///< Over Proposal::features: how likely a proposal is right.
    ErrorHabits habits;     ///< Part of what the second round looks at.

    /// What is added to the log-odds of all words of a call, since a call with many words that recognisers get wrong
    /// more often than right has more errors than a call with few.
    double shiftOf(qsizetype notoriousWords, qsizetype words) const;

    float usualNotoriety = 0;  ///< See shiftOf(): the mean of the logarithm,
    float notorietyWeight = 0; ///< and what it counts for.

    /// The one model of the program, loaded at the first use and then shared by all threads.
    static const ErrorModel &instance();

    /// Reads a model; none if data is not of that form.
    static std::optional<ErrorModel> read(QByteArrayView data);
};

} // namespace core

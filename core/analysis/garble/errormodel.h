// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/analysis/garble/boostedtrees.h"

namespace core {

/// How likely words are wrong: trees that were estimated on recognised calls with their reference texts.
struct ErrorModel {
    BoostedTrees first;     ///< Over the numbers of WordFeatures; rules most words out.
    BoostedTrees second;    ///< Over WordJudge::Doubt::features.
    BoostedTrees proposals; ///< Over Proposal::features: how likely a proposal is right.

    /// The one model of the program, loaded at the first use and then shared by all threads.
    static const ErrorModel &instance();

    /// Reads a model; none if data is not of that form.
    static std::optional<ErrorModel> read(QByteArrayView data);
};

} // namespace core

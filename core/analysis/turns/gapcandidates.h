// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/turns/boundarytext.h"
#include "core/analysis/turns/boundaryweights.h"

namespace core {

/// A gap at which the speaker may change, with what the classifiers say of it alone.
struct GapCandidate {
    using TypeLogs = BoundaryWeights::TypeTable::Row; ///< By TurnType, logarithms of chances.

    qsizetype word = 0; ///< The first word behind the gap.
    float score = 0.0F; ///< Logarithm of the odds of a change.
    TypeLogs left{};    ///< What the words before the gap are, if a turn ends there.
    TypeLogs right{};   ///< What the words behind it are, if a turn begins there.
};

/// The gaps of a text that are not hopeless, in order.
///
/// Logistic regressions over words, phrases, punctuation, the lengths of sentences and pronouns on both sides.
QList<GapCandidate> gapCandidatesOf(const BoundaryText &text);

} // namespace core

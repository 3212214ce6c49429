// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/quantity.h"
#include "core/text/tokens.h"
#include "core/transcript/turn.h"

namespace core {

/// Finds all figures: money, percent, points, multiples, counts, years and dates; in digits, in words, or both.
///
/// Refuses rather than guesses: a number whose value cannot be told is marked broken. Sorted, not overlapping. Linear
/// in the text.
QList<Quantity> findQuantities(const TokenList &tokens, const SpeakerTurns &speech);

} // namespace core

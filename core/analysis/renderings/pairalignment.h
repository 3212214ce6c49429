// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/quantity.h"
#include "core/analysis/renderings/figurematching.h"
#include "core/base/textrange.h"
#include "core/text/tokens.h"
#include "core/transcript/turn.h"

namespace core {

/// Sentences of a speech and those of its rendering that say the same; one side may be empty.
struct AlignedSentences {
    TextRange original;
    TextRange rendered;

    friend bool operator==(const AlignedSentences &, const AlignedSentences &) = default;
};

/// A figure on both sides.
struct AlignedFigure {
    TextRange original;
    TextRange rendered;
    FigureMatch::Relation relation = FigureMatch::Relation::Same;

    friend bool operator==(const AlignedFigure &, const AlignedFigure &) = default;
};

/// A speech beside its rendering.
struct PairAlignment {
    QList<AlignedSentences> rows; ///< In order; every sentence of either side is in exactly one.
    QList<AlignedFigure> figures; ///< In order.
};

/// A turn and those that render it, as indices of turns.
struct InterpretedPair {
    qsizetype original = 0;
    QList<qsizetype> renderings; ///< At least one, in order.

    friend bool operator==(const InterpretedPair &, const InterpretedPair &) = default;
};

/// All turns that are rendered, in order.
QList<InterpretedPair> interpretedPairs(const SpeakerTurns &speech);

/// Puts a speech beside what renders it, which may be several turns. Sentences are brought together by the figures and
/// rare words that they share and by their length, in their order. All ranges refer to the text of tokens.
PairAlignment alignPair(const TokenList &tokens, TextRange original, const QList<TextRange> &renderings,
                        const QList<Quantity> &quantities);

} // namespace core

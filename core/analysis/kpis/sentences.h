// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/quantity.h"
#include "core/base/textrange.h"
#include "core/text/tokens.h"
#include "core/transcript/turn.h"

namespace core {

/// A sentence of one turn as token indices [begin, end), and the figures in it.
struct Sentence {
    TextRange tokens;
    qsizetype firstQuantity = 0; ///< Index into the list of quantities.
    qsizetype quantityCount = 0;
    qsizetype turn = 0;        ///< Index of its turn, or -1.
    bool isTranslated = false; ///< The turn is a machine's translation.
};

/// Cuts the turns into sentences. A full stop inside a figure ends none, and none is longer than 160 tokens, so that
/// unpunctuated speech costs no more than other speech.
QList<Sentence> splitSentences(const TokenList &tokens, const SpeakerTurns &speech, const QList<Quantity> &quantities);

} // namespace core

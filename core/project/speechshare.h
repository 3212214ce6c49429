// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QList>

#include "core/project/reviewedcall.h"

namespace core {

/// How much one speaker says in a call.
struct SpeechShare {
    SpeakerId speaker; ///< Null for turns whose speaker is not known.
    qsizetype words = 0;
    double share = 0; ///< Of all words of the call, 0..1.
    std::map<Section, qsizetype> wordsBySection;
    QList<TextRange> turns; ///< In the original text, in order.

    friend bool operator==(const SpeechShare &, const SpeechShare &) = default;
};

/// The shares of all speakers in the order of SpeakerTurns::speakers, those without a turn included; turns of nobody
/// known come last, if there are any. Words are those of the corrected text.
QList<SpeechShare> speechShares(const ReviewedCall &call);

} // namespace core

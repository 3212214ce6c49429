// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/checks/checker.h"
#include "core/analysis/kpis/kpifinder.h"
#include "core/analysis/quantities/quantityfinder.h"
#include "core/analysis/turns/turnfinder.h"
#include "tests/support/transcripts.h"

/// The first line of an invented call; it tells the quarter.
inline const QString opening =
    QStringLiteral("Welcome to the Fernhill second quarter 2025 earnings conference call.\n");

/// The checks of a call. If isRendered, its third turn says the second again in English.
inline QList<core::Check> checksOf(const QString &text, bool isRendered = false)
{
    const core::Transcript transcript = support::transcript(text);
    const core::TokenList tokens(transcript.text());
    core::SpeakerTurns speech = core::findTurns(transcript, tokens);
    if (isRendered) {
        speech.turns[1].isMachineTranslation = true;
        speech.turns[2].renders = speech.turns[1].id;
    }
    const QList<core::Quantity> quantities = core::findQuantities(tokens, speech);
    return core::runChecks(tokens, speech, quantities, core::findKpis(tokens, speech, quantities, {}));
}

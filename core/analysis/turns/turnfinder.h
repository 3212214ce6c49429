// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/tokens.h"
#include "core/transcript/transcript.h"
#include "core/transcript/turn.h"

namespace core {

/// Finds who speaks when: cuts the text into turns, also inside lines, and gives each a speaker, a role, a section,
/// the language spoken and, for interpreters, the turn that it renders.
///
/// Labels of the file are believed; the rest comes from the words alone. Nobody is named on a guess. Ids depend only on
/// the transcript, so that two imports of one file agree. Linear in the text.
SpeakerTurns findTurns(const Transcript &transcript, const TokenList &tokens);

} // namespace core

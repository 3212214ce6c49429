// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/names/namegroup.h"
#include "core/text/tokens.h"
#include "core/transcript/turn.h"

namespace core {

/// The names that a call writes in several ways, gathered by spelling and sound: "Zhou Tao", "Zou Tao" and "Mr. Zou";
/// "DeepSeek" and "deep seek".
///
/// A group is offered only if its spellings are surely one name: people are those who speak, other names are words that
/// no dictionary has. Groups share no words. In the order of the first place of each group; linear in the text.
QList<NameGroup> nameVariants(const TokenList &tokens, const SpeakerTurns &speech);

} // namespace core

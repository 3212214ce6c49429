// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/project/callstate.h"
#include "core/review/edit.h"
#include "core/text/textsearch.h"

namespace core {

/// Which words of a call are looked at; what is left open allows everything.
struct WordsScope {
    std::optional<SpeakerId> speaker; ///< A null id: turns whose speaker is not known.
    std::optional<Section> section;
    std::optional<TextRange> selection; ///< In the corrected text.

    friend bool operator==(const WordsScope &, const WordsScope &) = default;
};

/// The parts of the corrected text of map, which is that of call, that a scope allows: in order, one for each turn. A
/// call without turns is one part.
QList<TextRange> partsInScope(const CallState &call, const TextMap &map, const WordsScope &scope);

/// Writes other words for ranges of the corrected text, in one step. The ranges must be in order and apart, none empty,
/// none reaching across turns. Every other character stays as it is, and so does every correction that touches no
/// range: a correction that does goes on with the new words, as when they are typed. Linear in text and ranges.
Edit replaceWords(const CallState &call, const QList<TextMatch> &replacements);

} // namespace core

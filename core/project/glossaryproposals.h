// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/callstate.h"
#include "core/text/glossary.h"

namespace core {

/// The terms that the corrections of a call teach: whole words of the original and what was written for them.
///
/// Left out is what holds for its own place only: figures, removed or inserted words, passages of more than five words,
/// a change of letter case at the begin of a sentence, and forms of less than four letters.
Glossary glossaryFromCorrections(const CallState &call);

} // namespace core

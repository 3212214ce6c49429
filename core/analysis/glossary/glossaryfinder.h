// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/analysis/finding.h"
#include "core/text/glossary.h"
#include "core/text/tokens.h"
#include "core/transcript/turn.h"

namespace core {

/// Finding::detector of what findGlossaryTerms() finds.
QString glossaryDetector();

/// Finds the wrong forms of a glossary in what is spoken and proposes the right ones. Letter case does not count,
/// unless right and wrong differ in nothing else; the longest form wins; a possessive "'s" stays. Linear in the text.
///
/// The findings are sorted by range and do not overlap.
QList<Finding> findGlossaryTerms(const TokenList &tokens, const SpeakerTurns &speech, const Glossary &glossary);

} // namespace core

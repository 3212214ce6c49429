// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis.h"
#include "core/project/callstate.h"
#include "core/review/edit.h"
#include "core/store/passagetable.h"

namespace core {

/// What can be searched in a call but its figures: the corrected words of its turns, and its annotations.
QList<CallPassage> passagesOf(const CallState &call);

/// The figures of an analysis in original positions, with the words that name them.
QList<CallPassage> figurePassages(const CallState &call, const QList<Kpi> &kpis);

/// What has to be written to the passages of before to make them those of after, which is before with edit applied.
PassageChanges passageChanges(const CallState &before, const CallState &after, const Edit &edit);

/// The words of the original text to jump to for a hit in this call: the first place that matches. Empty if the passage
/// has gone meanwhile.
TextRange wordsOf(const SearchHit &hit, const CallState &call);

} // namespace core

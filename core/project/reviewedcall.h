// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/analysis.h"
#include "core/base/progress.h"
#include "core/project/callstate.h"
#include "core/project/findingchoice.h"
#include "core/review/annotation.h"

namespace core {

/// A call as it stands on the screen: what was imported, what was changed, and what the analysis says of the result.
///
/// Everything that is written to files is made from this. All ranges refer to the original text; words come from
/// correctedText().
struct ReviewedCall {
    CallState call;
    TextMap map;       ///< Of call; original on the one side, corrected on the other.
    Analysis analysis; ///< Of the corrected text, mapped back to the original. Its speech is that of call.
    QList<Tag> tags;   ///< The codebook that annotations refer to.

    /// What the analyst wants to see of the findings. Files and results that are kept do not depend on it.
    FindingChoice choice = {};

    /// Whether analysis is there at all; a long call is shown before.
    bool isAnalysed = true;

    /// The words that stand in the corrected text for an original range.
    QString correctedText(TextRange original) const;

    /// The verdict on a finding, or null if it is still open.
    const Verdict *verdictOn(const Finding &finding) const;

    /// Whether a finding waits for the analyst: it is meant to be shown and has no verdict. Those that choice hides
    /// wait, too.
    bool isOpen(const Finding &finding) const { return finding.isShown && !verdictOn(finding); }

    /// Whether a finding is open and to be seen.
    bool isOffered(const Finding &finding) const
    {
        return finding.isShown && choice.shows(finding.kind, finding.score) && !verdictOn(finding);
    }

    /// How many open findings choice hides.
    int hiddenCount() const;

    /// The speaker of the turn, or null.
    const Speaker *speakerOf(const Turn &turn) const { return call.speech.speaker(turn.speaker); }
};

/// The verdict among verdicts that answers a finding: same detector and category (reasons to doubt words count as one,
/// since they change with the words around), and the same passage (more than half in common) or, for verdicts on a
/// wording everywhere, the same words. Null if there is none.
const Verdict *verdictOn(const QList<Verdict> &verdicts, const Finding &finding, QStringView originalText);

/// Analyses the corrected text of a call, whose turns are taken as they are whatever options say, and maps the results
/// back to the original. A pure function for any thread. Fails only with Cancelled.
Result<Analysis> analyzeCorrected(const CallState &call, const AnalysisOptions &options, Progress &progress);

/// The turns as they stand in the corrected text of map, which is that of call; those whose words were all removed are
/// left out.
SpeakerTurns correctedTurns(const CallState &call, const TextMap &map);

/// What stands beside a call, in the order in which it was added.
QList<SecondSource> secondSources(const CallState &call);

/// Puts a call together with its analysis, which must be that of analyzeCorrected().
ReviewedCall reviewedCall(const CallState &call, const QList<Tag> &tags, const Analysis &analysis);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/analysis/finding.h"
#include "core/project/callstate.h"
#include "core/review/edit.h"

namespace core {

/// What an analyst can do to a call, each as an Edit for Project::apply(). Nothing is changed here. An Edit without
/// changes means that there is nothing to do.

/// Replaces a range of the *corrected* text, as typing does. Corrections that it touches are taken up into one; what
/// comes to equal the original again is no longer a correction.
Edit typeText(const CallState &call, TextRange corrected, const QString &text);

/// Writes replacement in place of a finding and decides it: Accepted if that is the proposal, otherwise Edited.
Edit acceptFinding(const CallState &call, const Finding &finding, const QString &replacement);

/// Decides that the words of a finding were really said.
Edit dismissFinding(const CallState &call, const Finding &finding, Verdict::Scope scope);

/// Decides many findings at once with their proposals; those without one or touching an earlier one stay open.
Edit acceptFindings(const CallState &call, const QList<Finding> &findings);

/// Takes a correction back, and the verdict that came with it.
Edit revertCorrection(const CallState &call, const CorrectionId &correction);

/// Puts a note, tags or both on a passage of the original text.
Edit annotate(const CallState &call, TextRange original, const QString &note, const QList<TagId> &tags);

Edit changeAnnotation(const CallState &call, const Annotation &changed);
Edit removeAnnotation(const CallState &call, const AnnotationId &annotation);

/// Changes of the codebook. Removing a tag also takes it off the annotations of calls, and moves its children up.
Edit addTag(const Tag &tag);
Edit changeTag(const Tag &before, const Tag &after);
Edit removeTag(const Tag &tag, const QList<Tag> &codebook, const QList<CallState> &calls);

/// Cuts a turn in two at a position of the original text; white space at the cut belongs to neither. The second keeps
/// the speaker. No changes if one half would be empty.
Edit splitTurn(const CallState &call, const TurnId &turn, qsizetype at);

/// Joins a turn to the one before it, whose speaker and section win. No changes for the first turn.
Edit joinWithPrevious(const CallState &call, const TurnId &turn);

/// Gives turns to a speaker; a null id means unknown.
Edit assignSpeaker(const CallState &call, const QList<TurnId> &turns, const SpeakerId &speaker);

/// Gives turns to a new speaker.
Edit assignNewSpeaker(const CallState &call, const QList<TurnId> &turns, const Speaker &speaker);

/// Changes name, role, title, firm or colour of a speaker, for all turns at once.
Edit changeSpeaker(const CallState &call, const Speaker &changed);

/// Gives all turns of one speaker to another and removes the first.
Edit mergeSpeakers(const CallState &call, const SpeakerId &from, const SpeakerId &into);

/// Changes title, company, event, period or date.
Edit changeDocument(const CallState &call, const DocumentInfo &changed);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
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

/// Those of findings whose proposals can be written in one step, by range: they have one and touch no earlier one.
QList<Finding> acceptableTogether(const QList<Finding> &findings);

/// Decides those of many findings that are acceptableTogether() with their proposals; the others stay open.
Edit acceptFindings(const CallState &call, const QList<Finding> &findings);

/// Takes a correction back, and the verdict that came with it.
Edit revertCorrection(const CallState &call, const CorrectionId &correction);

/// Puts a note, tags or both on a passage of the original text, or on what stands there; see Annotation::about.
Edit annotate(const CallState &call, TextRange original, const QString &note, const QList<TagId> &tags,
              Annotation::Subject subject = Annotation::Subject::Passage, const QString &about = {});

Edit changeAnnotation(const CallState &call, const Annotation &changed);
Edit removeAnnotation(const CallState &call, const AnnotationId &annotation);

/// Changes of the codebook. Removing a tag also takes it off the annotations of calls, and moves its children up.
Edit addTag(const Tag &tag);
Edit changeTag(const Tag &before, const Tag &after);
Edit removeTag(const Tag &tag, const QList<Tag> &codebook, const QList<CallState> &calls);

/// Cuts a turn in two at the word edge nearest to a position of the original text; white space at the cut belongs to
/// neither. The second keeps the speaker. No changes at an end of the turn.
Edit splitTurn(const CallState &call, const TurnId &turn, qsizetype at);

/// Joins a turn to the one before it, whose speaker and section win. No changes for the first turn.
Edit joinWithPrevious(const CallState &call, const TurnId &turn);

/// Gives turns to a speaker; a null id means unknown.
Edit assignSpeaker(const CallState &call, const QList<TurnId> &turns, const SpeakerId &speaker);

/// Gives turns to a new speaker.
Edit assignNewSpeaker(const CallState &call, const QList<TurnId> &turns, const Speaker &speaker);

/// Gives turns to the speaker with a name, letter case aside, or to a new one: what a wrong name on a single turn
/// needs. A new one takes over the role of the first turn's speaker. No changes for an empty name.
Edit assignByName(const CallState &call, const QList<TurnId> &turns, const QString &name);

/// Changes name, role, title, firm or colour of a speaker, for all turns at once.
Edit changeSpeaker(const CallState &call, const Speaker &changed);

/// Gives all turns of one speaker to another and removes the first.
Edit mergeSpeakers(const CallState &call, const SpeakerId &from, const SpeakerId &into);

/// Gives a speaker another name, for all turns at once. If another speaker has that name already, letter case aside,
/// the two become one. A null id stands for all turns whose speaker is not known. No changes for an empty name.
Edit renameSpeaker(const CallState &call, const SpeakerId &speaker, const QString &name);

/// How a name that was written in several ways is to be written from now on.
struct NameChoice {
    QString form;
    QList<TextRange> passages; ///< Where other forms stand in the original text.
    QStringList spellings;     ///< The other forms; speakers and firms that are called so are renamed, too.
};

/// Writes names as chosen in all their passages, and for speakers who are called so, in one step. Words that stand in a
/// passage beside the other form stay; what is corrected to the form already stays as it is.
Edit unifyNames(const CallState &call, const QList<NameChoice> &choices);

/// Lets a section begin with a turn: this turn and those behind it, up to where the next section begins now.
Edit beginSection(const CallState &call, const TurnId &turn, Section section);

/// Says that a turn renders an earlier one in English. The earlier one is then taken for a machine's translation unless
/// it is written in its own script, and spoken in the language that is interpreted elsewhere in the call. No changes if
/// original does not come first.
Edit tieTurns(const CallState &call, const TurnId &rendering, const TurnId &original);

/// Says that a turn renders no other. A turn that nobody renders any more was spoken in English after all, unless it is
/// written in another script.
Edit untieTurn(const CallState &call, const TurnId &rendering);

/// Says that no turn renders this one; see untieTurn().
Edit untieTurns(const CallState &call, const TurnId &original);

/// Makes the glossary of a project what after says; terms that stay the same keep their rows.
Edit changeGlossary(const QList<GlossaryEntry> &before, const Glossary &after);

/// The terms without their ids.
Glossary glossaryOf(const QList<GlossaryEntry> &entries);

/// Says that a word is spelt right, in one call or, for a null id, in the whole project. No changes if that is said.
Edit allowWord(const QList<SpellingWord> &spelling, const QString &word, const DocumentId &call);

/// Takes back that words are spelt right.
Edit forbidWords(const QList<SpellingWord> &words);

/// Takes a second source away from beside the call. Its text stays in the file, so that this can be undone.
Edit removeSource(const CallState &call, const SourceId &source);

/// Takes a call out of the project; all its rows stay.
Edit removeCall(const DocumentInfo &call);

/// Puts a removed call back.
Edit restoreCall(const DocumentInfo &call);

/// Changes title, company, event, period or date.
Edit changeDocument(const CallState &call, const DocumentInfo &changed);

/// Something to do to a call, decided when its turn comes.
using EditMaker = std::function<Edit(const CallState &)>;

/// Several things done one after the other, as a single edit. What does not fit after those before it is left out.
Edit inOneStep(const CallState &call, Edit::Action action, const QList<EditMaker> &makers);

} // namespace core

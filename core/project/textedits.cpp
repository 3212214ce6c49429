// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/project/applied.h"
#include "core/project/edits.h"
#include "core/project/reviewedcall.h"
#include "core/project/textreplacement.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keystrokeLength = 2; ///< In UTF-16 units: one character, maybe a surrogate pair.

Edit editOf(const CallState &call, Edit::Action action, TextRange focus)
{
    Edit edit;
    edit.action = action;
    edit.document = call.info.id;
    edit.focus = focus;
    return edit;
}

Anchor anchorOf(const CallState &call, TextRange range)
{
    return {range, call.transcript.textOf(range).toString()};
}

/// The parts of a corrected range that lie in turns, first to last; the range itself if it touches one turn at most.
QList<TextRange> partsByTurn(const CallState &call, TextRange corrected)
{
    const TextMap map = call.textMap();
    QList<TextRange> parts;
    for (const Turn &turn : call.speech.turns) {
        const TextRange there = map.toCorrected(turn.range);
        if (there.intersects(corrected))
            parts.append(there.intersected(corrected));
    }
    return parts.size() > 1 ? parts : QList<TextRange>{corrected};
}

/// Takes the next edit up into edit, and its changes into call. False if it does not fit.
bool doAlso(Edit &edit, CallState &call, const Edit &next)
{
    const auto after = applied(call, next);
    if (!after)
        return false;
    call = *after;
    edit = edit.changes.isEmpty() ? next : composed(edit, next);
    return true;
}

Edit typePart(const CallState &call, TextRange corrected, const QString &text)
{
    const TextReplacement replacement = replaceText(call, corrected, text, {});
    Edit edit = editOf(call, Edit::Action::TypeText, replacement.original);
    edit.changes = replacement.changes;
    return edit;
}

/// A verdict on a finding, in place of an earlier one.
RowChange decide(const CallState &call, const Finding &finding, Verdict::Decision decision, Verdict::Scope scope,
                 const CorrectionId &correction)
{
    Verdict verdict;
    verdict.document = call.info.id;
    verdict.detector = finding.detector;
    verdict.category = finding.category;
    verdict.anchor = anchorOf(call, finding.range);
    verdict.decision = decision;
    verdict.scope = scope;
    verdict.correction = correction;
    const Verdict *earlier = verdictOn(call.verdicts, finding, call.transcript.text());
    const bool replaces = earlier && earlier->scope == scope;
    verdict.id = replaces ? earlier->id : newId<VerdictId>();
    return {replaces ? std::optional<Row>(*earlier) : std::nullopt, verdict};
}

} // namespace

Edit typeText(const CallState &call, TextRange corrected, const QString &text)
{
    const QList<TextRange> parts = partsByTurn(call, corrected);
    if (parts.size() == 1) {
        Edit edit = typePart(call, corrected, text);
        const bool isKeystroke = text.size() <= keystrokeLength && corrected.length() <= keystrokeLength;
        const auto correction = std::find_if(edit.changes.begin(), edit.changes.end(), [](const RowChange &change) {
            return std::holds_alternative<Correction>(change.before ? *change.before : *change.after);
        });
        if (isKeystroke && correction != edit.changes.end()) {
            const Row &row = correction->after ? *correction->after : *correction->before;
            edit.mergeKey = u"type-text/"_s + std::get<Correction>(row).id.value;
        }
        return edit;
    }
    // From the last turn to the first, so that the positions of what is still to be replaced stay true.
    CallState state = call;
    Edit edit = editOf(call, Edit::Action::TypeText, {});
    for (qsizetype i = parts.size() - 1; i >= 0; --i)
        doAlso(edit, state, typePart(state, parts[i], i == 0 ? text : QString()));
    return edit;
}

Edit acceptFinding(const CallState &call, const Finding &finding, const QString &replacement)
{
    const bool isProposal = finding.suggestion == replacement;
    Edit edit = editOf(call, isProposal ? Edit::Action::AcceptFinding : Edit::Action::EditFinding, finding.range);
    const TextRange corrected = call.textMap().toCorrected(finding.range);
    const TextReplacement written = replaceText(call, corrected, replacement, finding.detector);
    const auto decision = isProposal ? Verdict::Decision::Accepted : Verdict::Decision::Edited;
    Edit writing = edit;
    writing.changes = written.changes;
    // An earlier verdict may have followed its correction just now.
    const auto after = applied(call, writing);
    Edit verdict = edit;
    verdict.changes = {decide(after ? *after : call, finding, decision, Verdict::Scope::Here, written.correction)};
    return composed(writing, verdict);
}

Edit dismissFinding(const CallState &call, const Finding &finding, Verdict::Scope scope)
{
    Edit edit = editOf(call, Edit::Action::DismissFinding, finding.range);
    edit.changes = {decide(call, finding, Verdict::Decision::Dismissed, scope, {})};
    return edit;
}

QList<Finding> acceptableTogether(const QList<Finding> &findings)
{
    QList<Finding> sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding &a, const Finding &b) { return a.range < b.range; });
    QList<Finding> result;
    for (const Finding &finding : sorted) {
        if (finding.suggestion && (result.isEmpty() || finding.range.begin > result.last().range.end))
            result.append(finding);
    }
    return result;
}

Edit acceptFindings(const CallState &call, const QList<Finding> &findings)
{
    CallState state = call;
    Edit edit = editOf(call, Edit::Action::AcceptFinding, {});
    for (const Finding &finding : acceptableTogether(findings))
        doAlso(edit, state, acceptFinding(state, finding, *finding.suggestion));
    return edit;
}

Edit revertCorrection(const CallState &call, const CorrectionId &correction)
{
    const auto found = std::find_if(call.corrections.begin(), call.corrections.end(),
                                    [&](const Correction &row) { return row.id == correction; });
    if (found == call.corrections.end())
        return editOf(call, Edit::Action::RevertCorrection, {});
    Edit edit = editOf(call, Edit::Action::RevertCorrection, found->range);
    edit.changes.append(RowChange{*found, std::nullopt});
    for (const Verdict &verdict : call.verdicts) {
        if (verdict.correction == correction)
            edit.changes.append(RowChange{verdict, std::nullopt});
    }
    return edit;
}

namespace {

/// The speakers whose names or firms are one of the spellings, changed to the form.
Edit renameSpeakers(const CallState &call, const NameChoice &choice)
{
    Edit edit = editOf(call, Edit::Action::UnifyNames, {});
    for (const Speaker &before : call.speech.speakers) {
        Speaker after = before;
        for (QString *name : {&after.name, &after.firm}) {
            if (choice.spellings.contains(*name))
                *name = choice.form;
        }
        if (!(after == before))
            edit.changes.append(RowChange{SpeakerRow{call.info.id, before}, SpeakerRow{call.info.id, after}});
    }
    return edit;
}

/// The part of a corrected passage that is one of the other forms; the whole passage if none is in it.
TextRange otherForm(TextRange passage, const NameChoice &choice, QStringView corrected)
{
    for (const QString &spelling : choice.spellings) {
        const qsizetype at = passage.of(corrected).indexOf(spelling);
        if (at >= 0 && !spelling.isEmpty())
            return {passage.begin + at, passage.begin + at + spelling.size()};
    }
    return passage;
}

Edit writePassage(const CallState &call, TextRange passage, const NameChoice &choice)
{
    Edit edit = editOf(call, Edit::Action::UnifyNames, passage);
    const TextMap map = call.textMap();
    const TextRange shown = map.toCorrected(passage);
    if (shown.of(map.corrected()).contains(choice.form))
        return edit;
    edit.changes = replaceText(call, otherForm(shown, choice, map.corrected()), choice.form, {}).changes;
    return edit;
}

} // namespace

Edit inOneStep(const CallState &call, Edit::Action action, const QList<EditMaker> &makers)
{
    CallState state = call;
    Edit edit = editOf(call, action, {});
    for (const EditMaker &make : makers)
        doAlso(edit, state, make(state));
    edit.action = action;
    return edit;
}

Edit unifyNames(const CallState &call, const QList<NameChoice> &choices)
{
    CallState state = call;
    Edit edit = editOf(call, Edit::Action::UnifyNames, {});
    for (const NameChoice &choice : choices) {
        if (choice.form.isEmpty())
            continue;
        for (const TextRange passage : choice.passages)
            doAlso(edit, state, writePassage(state, passage, choice));
        doAlso(edit, state, renameSpeakers(state, choice));
    }
    return edit;
}

} // namespace core

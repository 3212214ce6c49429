// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/project/edits.h"
#include "core/project/textreplacement.h"
#include "core/text/wordcut.h"

namespace core {

namespace {

Edit editOf(const CallState &call, Edit::Action action, TextRange focus)
{
    Edit edit;
    edit.action = action;
    edit.document = call.info.id;
    edit.focus = focus;
    return edit;
}

qsizetype indexOf(const CallState &call, const TurnId &turn)
{
    const QList<Turn> &turns = call.speech.turns;
    const auto found = std::find_if(turns.begin(), turns.end(), [&](const Turn &row) { return row.id == turn; });
    return found == turns.end() ? -1 : found - turns.begin();
}

RowChange turnChange(const CallState &call, const Turn &before, const Turn &after)
{
    return {TurnRow{call.info.id, before}, TurnRow{call.info.id, after}};
}

/// Takes white space off the ends.
TextRange trimmed(TextRange range, QStringView text)
{
    while (!range.isEmpty() && text[range.begin].isSpace())
        ++range.begin;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

/// A copy of a turn for a speaker whom the analyst named.
Turn spokenBy(Turn turn, const SpeakerId &speaker)
{
    turn.speaker = speaker;
    turn.confidence = 1.0;
    turn.reason.clear();
    return turn;
}

QList<RowChange> assignments(const CallState &call, const QList<TurnId> &turns, const SpeakerId &speaker)
{
    QList<RowChange> changes;
    for (const Turn &turn : call.speech.turns) {
        const Turn after = spokenBy(turn, speaker);
        if (turns.contains(turn.id) && !(after == turn))
            changes.append(turnChange(call, turn, after));
    }
    return changes;
}

/// The speaker with a name, letter case aside, or null.
const Speaker *speakerNamed(const CallState &call, const QString &name)
{
    for (const Speaker &speaker : call.speech.speakers) {
        if (speaker.name.compare(name, Qt::CaseInsensitive) == 0)
            return &speaker;
    }
    return nullptr;
}

TextRange focusOf(const CallState &call, const QList<TurnId> &turns)
{
    const qsizetype index = turns.isEmpty() ? -1 : indexOf(call, turns.first());
    return index < 0 ? TextRange() : call.speech.turns[index].range;
}

/// A position outside every correction, near one inside range.
qsizetype outsideCorrections(const CallState &call, qsizetype at, TextRange range)
{
    for (const Correction &correction : call.corrections) {
        if (correction.range.begin < at && at < correction.range.end)
            return correction.range.begin > range.begin ? correction.range.begin : correction.range.end;
    }
    return at;
}

/// The place to cut a turn at: no word and no correction is torn.
qsizetype cutNear(const CallState &call, qsizetype at, TextRange range)
{
    const QStringView text = call.transcript.text();
    const qsizetype outside = outsideCorrections(call, at, range);
    return outsideCorrections(call, outside == at ? wordEdgeNear(text, at, range) : outside, range);
}

/// Whether words remain on both sides of a place in a turn.
bool isInside(const CallState &call, qsizetype at, TextRange range)
{
    const QStringView text = call.transcript.text();
    const TextRange first{range.begin, at};
    const TextRange second{at, range.end};
    return !first.of(text).trimmed().isEmpty() && !second.of(text).trimmed().isEmpty();
}

/// Where corrections put words into a gap between turns, its edges included; none if they do not.
std::optional<TextRange> wordsBetween(const CallState &call, TextRange gap)
{
    std::optional<TextRange> words;
    for (const Correction &correction : call.corrections) {
        if (gap.contains(correction.range) && !correction.text.trimmed().isEmpty())
            words = words ? words->united(correction.range) : correction.range;
    }
    return words;
}

/// A range that takes words in a gap over to the turn that begins behind the gap.
TextRange homeOf(TextRange words, qsizetype turnBegin, QStringView text)
{
    const bool isPair = text[turnBegin].isHighSurrogate() && turnBegin + 1 < text.size();
    return words.united({turnBegin, turnBegin + (isPair ? 2 : 1)});
}

} // namespace

Edit splitTurn(const CallState &call, const TurnId &turn, qsizetype at)
{
    Edit edit = editOf(call, Edit::Action::SplitTurn, {at, at});
    const qsizetype index = indexOf(call, turn);
    if (index < 0 || !call.speech.turns[index].range.contains(at))
        return edit;
    const Turn &before = call.speech.turns[index];
    if (!isInside(call, at, before.range))
        return edit;
    const QStringView text = call.transcript.text();
    const qsizetype cut = cutNear(call, at, before.range);
    if (cut >= before.range.end)
        return edit;
    Turn first = before;
    Turn second = before;
    first.range = trimmed({before.range.begin, cut}, text);
    second.range = trimmed({cut, before.range.end}, text);
    if (first.range.isEmpty() || second.range.isEmpty())
        return edit;
    second.id = newId<TurnId>();
    edit.changes = {turnChange(call, before, first), RowChange{std::nullopt, TurnRow{call.info.id, second}}};
    if (const auto homeless = wordsBetween(call, {first.range.end, second.range.begin}))
        edit.changes += uniteCorrections(call, homeOf(*homeless, second.range.begin, text)).changes;
    return edit;
}

Edit joinWithPrevious(const CallState &call, const TurnId &turn)
{
    const qsizetype index = indexOf(call, turn);
    if (index < 1)
        return editOf(call, Edit::Action::JoinTurns, {});
    const Turn &first = call.speech.turns[index - 1];
    const Turn &second = call.speech.turns[index];
    Edit edit = editOf(call, Edit::Action::JoinTurns, second.range);
    Turn joined = first;
    joined.range = first.range.united(second.range);
    edit.changes.append(turnChange(call, first, joined));
    // A label between the two was not spoken, so it does not come into the joined words.
    const TextRange gap{first.range.end, second.range.begin};
    if (!gap.of(call.transcript.text()).trimmed().isEmpty()) {
        const TextMap map = call.textMap();
        const TextRange shown{map.toCorrected(first.range).end, map.toCorrected(second.range).begin};
        edit.changes += replaceText(call, shown, QStringLiteral(" "), {}).changes;
    }
    // What rendered the second turn now renders the joined one.
    for (const Turn &other : call.speech.turns) {
        if (other.renders != second.id || other.id == first.id)
            continue;
        Turn after = other;
        after.renders = first.id;
        edit.changes.append(turnChange(call, other, after));
    }
    edit.changes.append(RowChange{TurnRow{call.info.id, second}, std::nullopt});
    return edit;
}

Edit assignSpeaker(const CallState &call, const QList<TurnId> &turns, const SpeakerId &speaker)
{
    Edit edit = editOf(call, Edit::Action::AssignSpeaker, focusOf(call, turns));
    if (speaker.isNull() || call.speech.speaker(speaker))
        edit.changes = assignments(call, turns, speaker);
    return edit;
}

Edit assignNewSpeaker(const CallState &call, const QList<TurnId> &turns, const Speaker &speaker)
{
    Speaker added = speaker;
    if (added.id.isNull())
        added.id = newId<SpeakerId>();
    if (added.name.isEmpty() && added.number == 0) {
        for (const Speaker &other : call.speech.speakers) {
            if (other.role == added.role)
                added.number = std::max(added.number, other.number);
        }
        ++added.number;
    }
    Edit edit = editOf(call, Edit::Action::AssignSpeaker, focusOf(call, turns));
    edit.changes = {RowChange{std::nullopt, SpeakerRow{call.info.id, added}}};
    edit.changes += assignments(call, turns, added.id);
    return edit;
}

Edit assignByName(const CallState &call, const QList<TurnId> &turns, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return editOf(call, Edit::Action::AssignSpeaker, {});
    if (const Speaker *known = speakerNamed(call, wanted))
        return assignSpeaker(call, turns, known->id);
    const qsizetype first = turns.isEmpty() ? -1 : indexOf(call, turns.first());
    const Speaker *before = first < 0 ? nullptr : call.speech.speaker(call.speech.turns[first].speaker);
    Speaker added;
    added.name = wanted;
    added.role = before ? before->role : Role::Unknown;
    return assignNewSpeaker(call, turns, added);
}

Edit changeSpeaker(const CallState &call, const Speaker &changed)
{
    Edit edit = editOf(call, Edit::Action::ChangeSpeaker, {});
    const Speaker *before = call.speech.speaker(changed.id);
    if (before && !(*before == changed))
        edit.changes = {RowChange{SpeakerRow{call.info.id, *before}, SpeakerRow{call.info.id, changed}}};
    return edit;
}

Edit renameSpeaker(const CallState &call, const SpeakerId &speaker, const QString &name)
{
    const QString wanted = name.simplified();
    if (speaker.isNull()) {
        QList<TurnId> nobodys;
        for (const Turn &turn : call.speech.turns) {
            if (turn.speaker.isNull())
                nobodys.append(turn.id);
        }
        return assignByName(call, nobodys, wanted);
    }
    const Speaker *before = call.speech.speaker(speaker);
    if (!before || wanted.isEmpty())
        return editOf(call, Edit::Action::ChangeSpeaker, {});
    const Speaker *known = speakerNamed(call, wanted);
    if (known && known->id != speaker)
        return mergeSpeakers(call, speaker, known->id);
    Speaker after = *before;
    after.name = wanted;
    return changeSpeaker(call, after);
}

Edit mergeSpeakers(const CallState &call, const SpeakerId &from, const SpeakerId &into)
{
    Edit edit = editOf(call, Edit::Action::MergeSpeakers, {});
    const Speaker *removed = call.speech.speaker(from);
    if (!removed || !call.speech.speaker(into) || from == into)
        return edit;
    for (const Turn &turn : call.speech.turns) {
        if (turn.speaker != from)
            continue;
        if (edit.changes.isEmpty())
            edit.focus = turn.range;
        edit.changes.append(turnChange(call, turn, spokenBy(turn, into)));
    }
    edit.changes.append(RowChange{SpeakerRow{call.info.id, *removed}, std::nullopt});
    return edit;
}

Edit removeSource(const CallState &call, const SourceId &source)
{
    Edit edit = editOf(call, Edit::Action::RemoveSource, {});
    for (const SourceRow &row : call.sources) {
        if (row.id == source)
            edit.changes = {RowChange{row, std::nullopt}};
    }
    return edit;
}

} // namespace core

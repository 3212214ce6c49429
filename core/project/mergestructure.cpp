// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include "core/project/applied.h"
#include "core/project/mergecall.h"
#include "core/project/mergewords.h"

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::Merge)
};

RowChange changeOf(const RowDifference &difference)
{
    return {difference.here, difference.there};
}

bool isTurn(const RowDifference &difference)
{
    return std::holds_alternative<TurnRow>(difference.here ? *difference.here : *difference.there);
}

bool isOtherPlace(const RowDifference &difference)
{
    return !difference.here || !difference.there || placeOfRow(*difference.here) != placeOfRow(*difference.there);
}

bool fit(const CallState &call, const QList<RowDifference> &differences)
{
    Edit edit;
    for (const RowDifference &difference : differences)
        edit.changes.append(changeOf(difference));
    const auto result = applied(call, edit);
    if (!result)
        return false;
    QSet<TurnId> turns;
    for (const Turn &turn : result->speech.turns)
        turns.insert(turn.id);
    return std::all_of(result->speech.turns.begin(), result->speech.turns.end(), [&](const Turn &turn) {
        return (turn.speaker.isNull() || result->speech.speaker(turn.speaker))
               && (turn.renders.isNull() || turns.contains(turn.renders));
    });
}

template<typename T, typename Make>
void addChanges(QList<RowChange> &changes, const QList<T> &here, const QList<T> &there, Make rowOf)
{
    QHash<QString, T> ours;
    for (const T &value : here)
        ours.insert(value.id.value, value);
    for (const T &value : there) {
        const auto same = ours.constFind(value.id.value);
        if (same == ours.constEnd())
            changes.append(RowChange{std::nullopt, rowOf(value)});
        else if (!(*same == value))
            changes.append(RowChange{rowOf(*same), rowOf(value)});
        ours.remove(value.id.value);
    }
    for (const T &value : ours)
        changes.append(RowChange{rowOf(value), std::nullopt});
}

/// All speakers and turns as they are there, or none of them.
MergeItem wholeStructure(const CallPair &calls)
{
    MergeItem item;
    item.kind = MergeItem::Kind::Conflict;
    item.isTaken = false;
    item.document = calls.here.info.id;
    item.what = Words::tr("Turns and speakers");
    item.words = Words::tr("who speaks in the whole call");
    //: How many turns and speakers one copy of a call has.
    const QString counted = Words::tr("%1 turns, %2 speakers");
    item.mine = counted.arg(calls.here.speech.turns.size()).arg(calls.here.speech.speakers.size());
    item.theirs = counted.arg(calls.there.speech.turns.size()).arg(calls.there.speech.speakers.size());
    const DocumentId id = calls.here.info.id;
    addChanges(item.changes, calls.here.speech.speakers, calls.there.speech.speakers, [&](const Speaker &speaker) {
        return Row(SpeakerRow{id, speaker});
    });
    addChanges(item.changes, calls.here.speech.turns, calls.there.speech.turns, [&](const Turn &turn) {
        return Row(TurnRow{id, turn});
    });
    return item;
}

/// Everything that can be done without a question, as one item: cutting one turn changes several rows.
MergeItem quietItem(const CallPair &calls, const QList<RowDifference> &differences)
{
    MergeItem item = itemOf(differences.first(), &calls, calls.tags);
    item.changes.clear();
    for (const RowDifference &difference : differences)
        item.changes.append(changeOf(difference));
    if (differences.size() == 1)
        return item;
    item.kind = MergeItem::Kind::Changed;
    item.what = Words::tr("Turns and speakers");
    item.words =
        subjectOfRow(differences.first().there ? *differences.first().there : *differences.first().here, &calls.there);
    item.mine = Words::tr("as before");
    item.theirs = Words::tr("%1 turns or speakers changed").arg(differences.size());
    return item;
}

} // namespace

QList<MergeItem> structureItems(const CallPair &calls, const QList<RowDifference> &differences)
{
    if (differences.isEmpty())
        return {};
    QList<RowDifference> quiet;
    QList<RowDifference> asked;
    for (const RowDifference &difference : differences)
        (difference.isConflict ? asked : quiet).append(difference);
    const bool isCutInBoth = std::any_of(asked.begin(), asked.end(), [](const RowDifference &difference) {
        return isTurn(difference) ? isOtherPlace(difference) : !difference.here || !difference.there;
    });
    if (isCutInBoth || !fit(calls.here, quiet) || !fit(calls.here, differences))
        return {wholeStructure(calls)};
    QList<MergeItem> items;
    for (const RowDifference &difference : asked)
        items.append(itemOf(difference, &calls, calls.tags));
    if (!quiet.isEmpty())
        items.append(quietItem(calls, quiet));
    return items;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/passages.h"

#include <algorithm>

#include <QHash>

#include "core/base/codepoints.h"
#include "core/project/reviewedcall.h"
#include "core/review/rowkey.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Says where in the call a passage stands.
void setPlace(CallPassage &passage, const CallState &call, const Turn &turn)
{
    passage.section = sectionKey(turn.section);
    const Speaker *speaker = call.speech.speaker(turn.speaker);
    passage.speaker = speaker ? speaker->name : QString();
    passage.role = roleKey(speaker ? speaker->role : Role::Unknown);
}

/// Says where in the call a passage stands, from the turn in which it begins.
void setPlaceByRange(CallPassage &passage, const CallState &call)
{
    const QList<Turn> &turns = call.speech.turns;
    const auto behind =
        std::upper_bound(turns.begin(), turns.end(), passage.range.begin,
                         [](qsizetype position, const Turn &turn) { return position < turn.range.begin; });
    if (behind != turns.begin() && passage.range.begin < std::prev(behind)->range.end)
        setPlace(passage, call, *std::prev(behind));
}

CallPassage passageOf(const CallState &call, const Annotation &annotation)
{
    CallPassage passage;
    passage.kind = CallPassage::Kind::Noted;
    passage.key = annotation.id.value;
    passage.range = annotation.anchor.range;
    passage.words = annotation.note.isEmpty() ? annotation.anchor.quote
                                              : annotation.note + u" — “"_s + annotation.anchor.quote + u'”';
    setPlaceByRange(passage, call);
    return passage;
}

/// The words that an edit changes, with their places, if it changes no other rows that can be searched.
std::optional<TextRange> correctedWords(const Edit &edit, const DocumentId &document)
{
    std::optional<TextRange> words;
    for (const RowChange &change : edit.changes) {
        for (const std::optional<Row> &side : {change.before, change.after}) {
            if (!side || std::holds_alternative<Verdict>(*side) || documentOf(*side) != document)
                continue;
            const auto *correction = std::get_if<Correction>(&*side);
            if (!correction)
                return std::nullopt;
            words = words ? words->united(correction->range) : correction->range;
        }
    }
    return words;
}

/// The call with those turns alone that touch the words, and with one more on either side, whose edges may move.
CallState around(const CallState &call, TextRange words)
{
    const QList<Turn> &turns = call.speech.turns;
    const auto first = std::lower_bound(turns.begin(), turns.end(), words.begin,
                                        [](const Turn &turn, qsizetype at) { return turn.range.end < at; });
    const auto last = std::upper_bound(first, turns.end(), words.end,
                                       [](qsizetype at, const Turn &turn) { return at < turn.range.begin; });
    const qsizetype begin = std::max<qsizetype>(0, std::distance(turns.begin(), first) - 1);
    const qsizetype end = std::min<qsizetype>(turns.size(), std::distance(turns.begin(), last) + 1);
    CallState part = call;
    part.speech.turns = turns.mid(begin, end - begin);
    part.annotations.clear();
    return part;
}

} // namespace

QList<CallPassage> passagesOf(const CallState &call)
{
    QList<CallPassage> passages;
    const TextMap map = call.textMap();
    QHash<TurnId, TextRange> originals;
    for (const Turn &turn : call.speech.turns)
        originals.insert(turn.id, turn.range);
    for (const Turn &turn : correctedTurns(call, map).turns) {
        CallPassage passage;
        passage.key = turn.id.value;
        passage.range = originals.value(turn.id);
        passage.words = turn.range.of(map.corrected()).toString();
        setPlace(passage, call, turn);
        passages.append(passage);
    }
    for (const Annotation &annotation : call.annotations)
        passages.append(passageOf(call, annotation));
    return passages;
}

QList<CallPassage> figurePassages(const CallState &call, const QList<Kpi> &kpis)
{
    QList<CallPassage> passages;
    const QString &text = call.transcript.text();
    for (const Kpi &kpi : kpis) {
        CallPassage passage;
        passage.kind = CallPassage::Kind::Figure;
        passage.key = QString::number(passages.size()) + u'/' + kpi.id;
        passage.range = kpi.mentions.constFirst().range;
        QStringList words{kpi.metric, kpi.segment, kpi.period, passage.range.of(text).toString()};
        words.removeAll(QString());
        passage.words = words.join(u" · "_s);
        setPlaceByRange(passage, call);
        passages.append(passage);
    }
    return passages;
}

namespace {

PassageChanges changesBetween(const CallState &before, const CallState &after)
{
    PassageChanges changes{after.info.id, {}, {}};
    QHash<QString, CallPassage> known;
    for (const CallPassage &passage : passagesOf(before))
        known.insert(passage.key, passage);
    for (const CallPassage &passage : passagesOf(after)) {
        const auto found = known.constFind(passage.key);
        if (found == known.constEnd() || !(*found == passage))
            changes.written.append(passage);
        known.remove(passage.key);
    }
    changes.gone = known.values();
    return changes;
}

} // namespace

PassageChanges passageChanges(const CallState &before, const CallState &after, const Edit &edit)
{
    if (const auto words = correctedWords(edit, after.info.id))
        return changesBetween(around(before, *words), around(after, *words));
    return changesBetween(before, after);
}

TextRange wordsOf(const SearchHit &hit, const CallState &call)
{
    if (hit.passage.kind != CallPassage::Kind::Said)
        return CodePoints(call.transcript.text()).toUtf16(hit.passage.range);
    const TextMap map = call.textMap();
    const SpeakerTurns speech = correctedTurns(call, map);
    const auto turn = std::find_if(speech.turns.begin(), speech.turns.end(),
                                   [&](const Turn &candidate) { return candidate.id.value == hit.passage.key; });
    if (turn == speech.turns.end())
        return {};
    TextRange words{turn->range.begin, turn->range.begin};
    if (!hit.text.matches.isEmpty()) {
        const TextRange match = hit.text.matches.constFirst();
        words = {turn->range.begin + match.begin, turn->range.begin + match.end};
    }
    words.end = std::min(words.end, turn->range.end);
    words.begin = std::min(words.begin, words.end);
    return map.toOriginal(words);
}

} // namespace core

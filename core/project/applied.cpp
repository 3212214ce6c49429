// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/applied.h"

#include <algorithm>
#include <tuple>

#include <QHash>
#include <QSet>

#include "core/review/rowkey.h"

namespace core {

namespace {

constexpr qsizetype manyChanges = 64; ///< From so many on, finding rows by their ids is quicker than looking.

Error conflict(const QString &detail)
{
    return {Error::Kind::Conflict,
            QCoreApplication::translate("core::Project",
                                        "The passage has changed in the meantime, so nothing was done. "
                                        "Look at it again and repeat what you wanted."),
            detail};
}

/// Makes one change in a list of rows whose key is rowOf(row).id. False if the list is not as the change expects.
template<typename T, typename Wrapped, typename Unwrap>
bool changeList(QList<T> &list, const RowChange &change, Unwrap unwrap)
{
    const auto valueOf = [&](const std::optional<Row> &row) -> const T & { return unwrap(std::get<Wrapped>(*row)); };
    const auto &id = valueOf(change.before ? change.before : change.after).id;
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &row) { return row.id == id; });
    const bool isThere = found != list.end();
    if (isThere != change.before.has_value() || (isThere && !(*found == valueOf(change.before))))
        return false;
    if (!change.after)
        list.erase(found);
    else if (isThere)
        *found = valueOf(change.after);
    else
        list.append(valueOf(change.after));
    return true;
}

template<typename T>
bool changeRows(QList<T> &list, const RowChange &change)
{
    return changeList<T, T>(list, change, [](const T &row) -> const T & { return row; });
}

/// Those changes of an edit made that are about rows of type T, which belong to no call.
template<typename T>
Result<QList<T>> changedRows(const QList<T> &rows, const Edit &edit)
{
    QList<T> result = rows;
    for (const RowChange &change : edit.changes) {
        if (!std::holds_alternative<T>(change.before ? *change.before : *change.after))
            continue;
        if (!changeRows(result, change))
            return failure(conflict(rowKey(change)));
    }
    return result;
}

/// Rows that are changed by the thousand: they are found by their ids, and the removed ones go at the end together.
template<typename T>
class RowsById
{
public:
    explicit RowsById(QList<T> &rows)
        : m_rows(rows)
    {
        for (qsizetype place = 0; place < rows.size(); ++place)
            m_places.insert(rows[place].id, place);
    }

    /// False if the rows are not as the change expects, or the change is not one of such a row.
    bool change(const RowChange &change)
    {
        const T *before = change.before ? std::get_if<T>(&*change.before) : nullptr;
        const T *after = change.after ? std::get_if<T>(&*change.after) : nullptr;
        if ((before != nullptr) != change.before.has_value() || (after != nullptr) != change.after.has_value())
            return false;
        const T *row = before ? before : after;
        if (!row)
            return false;
        const qsizetype place = m_places.value(row->id, -1);
        if ((place >= 0) != (before != nullptr) || (before && !(m_rows[place] == *before)))
            return false;
        if (before && after)
            m_rows[place] = *after;
        else if (before)
            m_removed.insert(m_places.take(before->id));
        else
            append(*after);
        return true;
    }

    void removeRemoved()
    {
        qsizetype place = 0;
        m_rows.removeIf([&](const T &) { return m_removed.contains(place++); });
    }

private:
    void append(const T &row)
    {
        m_places.insert(row.id, m_rows.size());
        m_rows.append(row);
    }

    QList<T> &m_rows;
    QHash<decltype(T::id), qsizetype> m_places;
    QSet<qsizetype> m_removed;
};

bool makeChange(CallState &call, const RowChange &change)
{
    const Row &row = change.before ? *change.before : *change.after;
    if (change.after && change.after->index() != row.index())
        return false;
    if (std::holds_alternative<SpeakerRow>(row)) {
        return changeList<Speaker, SpeakerRow>(call.speech.speakers, change,
                                               [](const SpeakerRow &r) -> const Speaker & { return r.speaker; });
    }
    if (std::holds_alternative<TurnRow>(row)) {
        return changeList<Turn, TurnRow>(call.speech.turns, change,
                                         [](const TurnRow &r) -> const Turn & { return r.turn; });
    }
    if (std::holds_alternative<Correction>(row))
        return changeRows(call.corrections, change);
    if (std::holds_alternative<Annotation>(row))
        return changeRows(call.annotations, change);
    if (std::holds_alternative<Verdict>(row))
        return changeRows(call.verdicts, change);
    if (std::holds_alternative<FigureReview>(row))
        return changeRows(call.figures, change);
    if (std::holds_alternative<SourceRow>(row)) {
        const bool isKept = !change.after || call.sourceText(std::get<SourceRow>(*change.after).sha256);
        return isKept && changeRows(call.sources, change);
    }
    if (!change.before || !change.after || !(call.info == std::get<DocumentInfo>(*change.before)))
        return false;
    call.info = std::get<DocumentInfo>(*change.after);
    return true;
}

/// A speaker's place is that of his first turn; those without one come last.
void sortSpeakers(SpeakerTurns &speech)
{
    QHash<SpeakerId, qsizetype> firstTurns;
    for (qsizetype i = speech.turns.size() - 1; i >= 0; --i)
        firstTurns.insert(speech.turns[i].speaker, i);
    const auto place = [&](const Speaker &speaker) {
        return std::pair(firstTurns.value(speaker.id, speech.turns.size()), speaker.id);
    };
    std::sort(speech.speakers.begin(), speech.speakers.end(),
              [&](const Speaker &a, const Speaker &b) { return place(a) < place(b); });
}

void sortTurns(SpeakerTurns &speech)
{
    std::sort(speech.turns.begin(), speech.turns.end(), [](const Turn &a, const Turn &b) { return a.range < b.range; });
    sortSpeakers(speech);
}

void sortCorrections(CallState &call)
{
    std::sort(call.corrections.begin(), call.corrections.end(),
              [](const Correction &a, const Correction &b) { return a.range < b.range; });
}

void sortAnnotations(CallState &call)
{
    std::sort(call.annotations.begin(), call.annotations.end(), [](const Annotation &a, const Annotation &b) {
        return std::tie(a.anchor.range, a.at, a.id) < std::tie(b.anchor.range, b.at, b.id);
    });
}

void sortFigures(CallState &call)
{
    std::sort(call.figures.begin(), call.figures.end(), [](const FigureReview &a, const FigureReview &b) {
        return std::tie(a.anchor.range, a.at, a.id) < std::tie(b.anchor.range, b.at, b.id);
    });
}

void sortVerdicts(CallState &call)
{
    std::sort(call.verdicts.begin(), call.verdicts.end(), [](const Verdict &a, const Verdict &b) {
        return std::tie(a.at, a.anchor.range, a.id) < std::tie(b.at, b.anchor.range, b.id);
    });
}

void sortSources(CallState &call)
{
    std::sort(call.sources.begin(), call.sources.end(),
              [](const SourceRow &a, const SourceRow &b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
}

bool areCorrectionsApart(const CallState &call)
{
    qsizetype firstFree = 0;
    qsizetype lastBegin = -1;
    for (const Correction &correction : call.corrections) {
        const TextRange range = correction.range;
        if (range.begin < firstFree || range.begin == lastBegin || range.end < range.begin)
            return false;
        firstFree = range.end;
        lastBegin = range.begin;
    }
    return firstFree <= call.transcript.text().size();
}

bool areTurnsApart(const CallState &call)
{
    QSet<SpeakerId> speakers{SpeakerId()};
    for (const Speaker &speaker : call.speech.speakers)
        speakers.insert(speaker.id);
    qsizetype firstFree = 0;
    for (const Turn &turn : call.speech.turns) {
        if (turn.range.begin < firstFree || turn.range.end <= turn.range.begin || !speakers.contains(turn.speaker))
            return false;
        firstFree = turn.range.end;
    }
    return firstFree <= call.transcript.text().size();
}

template<typename Anchored>
bool areInside(const QList<Anchored> &rows, const CallState &call)
{
    const TextRange whole{0, call.transcript.text().size()};
    return std::all_of(rows.begin(), rows.end(), [&](const Anchored &row) { return whole.contains(row.anchor.range); });
}

template<typename T>
bool touches(const Edit &edit)
{
    return std::any_of(edit.changes.begin(), edit.changes.end(), [](const RowChange &change) {
        return std::holds_alternative<T>(change.before ? *change.before : *change.after);
    });
}

/// Brings the kinds of rows that an edit changed into order. False if their ranges do not fit together.
bool settle(CallState &call, const Edit &edit)
{
    if (touches<Verdict>(edit))
        sortVerdicts(call);
    if (touches<FigureReview>(edit))
        sortFigures(call);
    if (touches<SourceRow>(edit))
        sortSources(call);
    if (touches<Annotation>(edit))
        sortAnnotations(call);
    if (touches<Correction>(edit))
        sortCorrections(call);
    if (touches<TurnRow>(edit) || touches<SpeakerRow>(edit))
        sortTurns(call.speech);
    return (!touches<Correction>(edit) || areCorrectionsApart(call)) && (!touches<TurnRow>(edit) || areTurnsApart(call))
           && (!touches<Annotation>(edit) || areInside(call.annotations, call))
           && (!touches<FigureReview>(edit) || areInside(call.figures, call));
}

} // namespace

void sortRows(CallState &call)
{
    sortTurns(call.speech);
    sortCorrections(call);
    sortAnnotations(call);
    sortFigures(call);
    sortVerdicts(call);
    sortSources(call);
}

Result<CallState> applied(const CallState &call, const Edit &edit)
{
    CallState result = call;
    std::optional<RowsById<Correction>> corrections;
    if (edit.changes.size() >= manyChanges)
        corrections.emplace(result.corrections);
    for (const RowChange &change : edit.changes) {
        const Row &row = change.before ? *change.before : *change.after;
        if (documentOf(row).isNull() || documentOf(row) != call.info.id)
            continue;
        const bool isMade = corrections && std::holds_alternative<Correction>(row) ? corrections->change(change)
                                                                                   : makeChange(result, change);
        if (!isMade)
            return failure(conflict(rowKey(change)));
    }
    if (corrections)
        corrections->removeRemoved();
    if (!settle(result, edit))
        return failure(conflict(QStringLiteral("ranges overlap or leave the text")));
    return result;
}

Result<QList<Tag>> applied(const QList<Tag> &codebook, const Edit &edit)
{
    const auto changed = changedRows(codebook, edit);
    return changed ? inTreeOrder(*changed) : changed;
}

Result<QList<RosterPerson>> applied(const QList<RosterPerson> &roster, const Edit &edit)
{
    const auto changed = changedRows(roster, edit);
    return changed ? inRosterOrder(*changed) : changed;
}

Result<QList<GlossaryEntry>> applied(const QList<GlossaryEntry> &glossary, const Edit &edit)
{
    const auto changed = changedRows(glossary, edit);
    return changed ? inGlossaryOrder(*changed) : changed;
}

Result<QList<SpellingWord>> applied(const QList<SpellingWord> &spelling, const Edit &edit)
{
    const auto changed = changedRows(spelling, edit);
    return changed ? inSpellingOrder(*changed) : changed;
}

QList<SpellingWord> inSpellingOrder(const QList<SpellingWord> &spelling)
{
    QList<SpellingWord> result = spelling;
    std::sort(result.begin(), result.end(), [](const SpellingWord &a, const SpellingWord &b) {
        return std::tie(a.word, a.id) < std::tie(b.word, b.id);
    });
    return result;
}

QList<GlossaryEntry> inGlossaryOrder(const QList<GlossaryEntry> &glossary)
{
    QList<GlossaryEntry> result = glossary;
    std::sort(result.begin(), result.end(), [](const GlossaryEntry &a, const GlossaryEntry &b) {
        return std::tie(a.term.right, a.id) < std::tie(b.term.right, b.id);
    });
    return result;
}

QList<RosterPerson> inRosterOrder(const QList<RosterPerson> &roster)
{
    QList<RosterPerson> result = roster;
    std::sort(result.begin(), result.end(), [](const RosterPerson &a, const RosterPerson &b) {
        return std::tie(a.company, a.name, a.id) < std::tie(b.company, b.name, b.id);
    });
    return result;
}

QList<Tag> inTreeOrder(const QList<Tag> &tags)
{
    QSet<TagId> known;
    for (const Tag &tag : tags)
        known.insert(tag.id);
    QHash<TagId, QList<Tag>> children;
    for (const Tag &tag : tags)
        children[known.contains(tag.parent) ? tag.parent : TagId()].append(tag);
    for (QList<Tag> &siblings : children) {
        std::sort(siblings.begin(), siblings.end(), [](const Tag &a, const Tag &b) {
            return std::tie(a.position, a.name, a.id) > std::tie(b.position, b.name, b.id);
        });
    }
    QList<Tag> result;
    QList<Tag> waiting = children.take(TagId());
    while (!waiting.isEmpty()) {
        result.append(waiting.takeLast());
        waiting += children.take(result.last().id);
    }
    return result;
}

} // namespace core

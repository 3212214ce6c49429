// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/mergeplan.h"

#include <algorithm>
#include <tuple>

#include <QCoreApplication>
#include <QSet>

#include "core/project/mergecall.h"
#include "core/project/mergenames.h"
#include "core/project/mergewords.h"
#include "core/project/rowversions.h"
#include "core/review/rowkey.h"

namespace core {

namespace {

void put(Rows &rows, const Row &row)
{
    rows.insert(rowKey(row), row);
}

Rows rowsOf(const CallState &call)
{
    Rows rows;
    put(rows, call.info);
    for (const Speaker &speaker : call.speech.speakers)
        put(rows, SpeakerRow{call.info.id, speaker});
    for (const Turn &turn : call.speech.turns)
        put(rows, TurnRow{call.info.id, turn});
    for (const Correction &row : call.corrections)
        put(rows, row);
    for (const Annotation &row : call.annotations)
        put(rows, row);
    for (const Verdict &row : call.verdicts)
        put(rows, row);
    for (const FigureReview &row : call.figures)
        put(rows, row);
    for (const SourceRow &row : call.sources)
        put(rows, row);
    return rows;
}

Rows commonRows(const Project &project)
{
    Rows rows;
    for (const Tag &tag : project.tags())
        put(rows, tag);
    for (const RosterPerson &person : project.roster())
        put(rows, person);
    for (const GlossaryEntry &entry : project.glossary())
        put(rows, entry);
    for (const SpellingWord &word : project.spelling())
        put(rows, word);
    return rows;
}

std::optional<Row> rowIn(const Rows &rows, const QString &key)
{
    const auto found = rows.constFind(key);
    return found == rows.constEnd() ? std::nullopt : std::optional<Row>(*found);
}

bool isStructure(const Row &row)
{
    return std::holds_alternative<SpeakerRow>(row) || std::holds_alternative<TurnRow>(row);
}

bool isText(const Row &row)
{
    return std::holds_alternative<Correction>(row) || std::holds_alternative<Verdict>(row);
}

/// What one copy of a row says that the other one does not; a dash if the other only says more.
QString toldApart(const QStringList &parts, const QStringList &others)
{
    QStringList own = parts;
    own.removeIf([&](const QString &part) { return others.contains(part); });
    if (own.isEmpty() && !parts.isEmpty() && parts != others)
        return QStringLiteral("–");
    return (own.isEmpty() ? parts : own).join(QStringLiteral(" · "));
}

/// Whether a row that only the other copy has says what one of ours says already.
bool isTold(const Row &row, const Rows &ours)
{
    return std::any_of(ours.begin(), ours.end(), [&](const Row &known) {
        if (known.index() != row.index())
            return false;
        if (const auto *verdict = std::get_if<Verdict>(&row)) {
            const auto &other = std::get<Verdict>(known);
            return verdict->detector == other.detector && verdict->category == other.category
                   && verdict->anchor == other.anchor && verdict->decision == other.decision
                   && verdict->scope == other.scope && verdict->correction == other.correction;
        }
        if (const auto *person = std::get_if<RosterPerson>(&row)) {
            const auto &other = std::get<RosterPerson>(known);
            return person->company == other.company && person->name == other.name;
        }
        if (const auto *word = std::get_if<SpellingWord>(&row)) {
            const auto &other = std::get<SpellingWord>(known);
            return word->word == other.word && word->call == other.call;
        }
        if (const auto *source = std::get_if<SourceRow>(&row))
            return source->sha256 == std::get<SourceRow>(known).sha256;
        return false;
    });
}

/// The tags that a project has or had.
QSet<TagId> tagsEverIn(const Project &project, const QHash<QString, RowVersions> &versions)
{
    QSet<TagId> ids;
    for (const Tag &tag : project.tags())
        ids.insert(tag.id);
    for (const RowVersions &states : versions) {
        for (const std::optional<Row> &state : states) {
            if (state && std::holds_alternative<Tag>(*state))
                ids.insert(std::get<Tag>(*state).id);
        }
    }
    return ids;
}

/// Compares two projects and collects the items.
class Planner
{
public:
    Planner(Project &ours, Project &theirs)
        : Planner(ours, theirs, versionsIn(theirs.history()))
    {
    }

    Result<MergePlan> plan()
    {
        QSet<DocumentId> known;
        for (const DocumentInfo &info : m_ours.allDocuments()) {
            // A call that came with a merge that was taken back lies in the file, but nobody here ever removed it.
            if (!info.isRemoved || m_versionsHere.contains(rowKey(info)))
                known.insert(info.id);
        }
        for (const DocumentInfo &info : m_theirs.allDocuments()) {
            const DocumentId id = m_names.document(info.id);
            const auto planned = known.contains(id) ? compareCall(id, info.id) : takeCall(info);
            if (!planned)
                return failure(planned.error());
        }
        compareCommon();
        std::stable_sort(m_plan.items.begin(), m_plan.items.end(), [](const MergeItem &a, const MergeItem &b) {
            const auto order = [](const MergeItem &item) {
                return std::tuple(item.kind != MergeItem::Kind::Conflict, item.document, item.place);
            };
            return order(a) < order(b);
        });
        return m_plan;
    }

private:
    Planner(Project &ours, Project &theirs, const QHash<QString, RowVersions> &versions)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_names(ours.allDocuments(), theirs.allDocuments(), ours.tags(), theirs.tags(), tagsEverIn(theirs, versions))
        , m_versionsHere(versionsIn(ours.history()))
    {
        for (const RowVersions &states : versions) {
            const auto isRow = [](const std::optional<Row> &state) { return state.has_value(); };
            const auto row = std::find_if(states.begin(), states.end(), isRow);
            const auto named = row == states.end() ? std::nullopt : m_names.translated(**row);
            if (named)
                m_versionsThere.insert(rowKey(*named), states);
        }
        m_tags = ours.tags();
        for (const Tag &tag : theirs.tags()) {
            const auto isSame = [&](const Tag &known) { return known.id == tag.id; };
            if (m_names.translated(tag) && std::none_of(m_tags.begin(), m_tags.end(), isSame))
                m_tags.append(tag);
        }
    }

    /// The states of a row, the last one being how it is now.
    static RowVersions statesOf(const QHash<QString, RowVersions> &versions, const QString &key,
                                const std::optional<Row> &now)
    {
        RowVersions states = versions.value(key);
        if (states.isEmpty() || !(states.last() == now))
            states.append(now);
        return states;
    }

    /// Differences that are to be merged; the others are counted.
    QList<RowDifference> differences(const Rows &here, const Rows &there)
    {
        QList<RowDifference> result;
        QSet<QString> keys(here.keyBegin(), here.keyEnd());
        keys.unite(QSet<QString>(there.keyBegin(), there.keyEnd()));
        QStringList sorted = keys.values();
        sorted.sort();
        for (const QString &key : std::as_const(sorted)) {
            const RowDifference difference{rowIn(here, key), rowIn(there, key), false};
            const RowVersions statesThere = m_names.translated(m_versionsThere.value(key));
            const Standing standing = standingOf(statesOf(m_versionsHere, key, difference.here),
                                                 statesOf({{key, statesThere}}, key, difference.there));
            const bool isTwin = !difference.here && isTold(*difference.there, here);
            if (standing == Standing::Equal || isTwin)
                ++m_plan.equalRows;
            else if (standing == Standing::NewerHere)
                ++m_plan.newerHere;
            else
                result.append({difference.here, difference.there, standing == Standing::Conflict});
        }
        return result;
    }

    /// Whether the logs name rows of a call that do not stand alike in both copies.
    bool mayDiffer(const DocumentId &document) const
    {
        const auto isOfCall = [&](const RowVersions &states) {
            return std::any_of(states.begin(), states.end(), [&](const std::optional<Row> &state) {
                return state && documentOf(*state) == document;
            });
        };
        for (auto row = m_versionsHere.begin(); row != m_versionsHere.end(); ++row) {
            if (isOfCall(*row) && m_names.translated(m_versionsThere.value(row.key())) != *row)
                return true;
        }
        for (auto row = m_versionsThere.begin(); row != m_versionsThere.end(); ++row) {
            const RowVersions states = m_names.translated(*row);
            if (isOfCall(states) && m_versionsHere.value(row.key()) != states)
                return true;
        }
        return false;
    }

    Result<void> compareCall(const DocumentId &here, const DocumentId &there)
    {
        if (here == there && !mayDiffer(here)) {
            ++m_plan.sameCalls;
            return {};
        }
        for (const auto &loaded : {m_ours.load(here), m_theirs.load(there)}) {
            if (!loaded)
                return loaded;
        }
        const CallState ours = m_ours.call(here);
        CallState theirs = m_theirs.call(there);
        m_theirs.letGo(there);
        m_names.pairCorrections(ours, theirs);
        m_names.pairFigures(ours, theirs);
        Rows rowsThere;
        for (const Row &row : rowsOf(theirs)) {
            if (const auto named = m_names.translated(row))
                put(rowsThere, *named);
        }
        Rows rowsHere = rowsOf(ours);
        if (here != there)
            rowsHere.remove(rowKey(ours.info));
        sortIntoItems({ours, theirs, rowsThere, m_tags}, differences(rowsHere, rowsThere));
        return {};
    }

    void sortIntoItems(const CallPair &calls, const QList<RowDifference> &differences)
    {
        QList<RowDifference> structure;
        QList<RowDifference> text;
        for (const RowDifference &difference : differences) {
            const Row &row = difference.here ? *difference.here : *difference.there;
            if (isStructure(row))
                structure.append(difference);
            else if (isText(row))
                text.append(difference);
            else
                m_plan.items.append(itemOf(difference, &calls, calls.tags));
        }
        m_plan.items += structureItems(calls, structure);
        m_plan.items += textItems(calls, text);
    }

    Result<void> takeCall(const DocumentInfo &info)
    {
        if (info.isRemoved)
            return {};
        if (const auto loaded = m_theirs.load(info.id); !loaded)
            return loaded;
        const CallState call = m_theirs.call(info.id);
        m_theirs.letGo(info.id);
        MergeItem item = itemOf({std::nullopt, info, false}, nullptr, m_tags);
        item.what = QCoreApplication::translate("core::Merge", "Call");
        item.document = info.id;
        DocumentInfo kept = info;
        kept.isRemoved = true;
        item.changes = {RowChange{kept, info}};
        for (const Row &row : rowsOf(call)) {
            if (!isStructure(row) && !std::holds_alternative<DocumentInfo>(row))
                item.changes.append(RowChange{std::nullopt, m_names.translated(row)});
        }
        m_plan.items.append(item);
        return {};
    }

    void compareCommon()
    {
        Rows there;
        for (const Row &row : commonRows(m_theirs)) {
            if (const auto named = m_names.translated(row))
                put(there, *named);
        }
        for (const RowDifference &difference : differences(commonRows(m_ours), there)) {
            if (!difference.here && joinTerm(std::get_if<GlossaryEntry>(&*difference.there)))
                continue;
            m_plan.items.append(itemOf(difference, nullptr, m_tags));
        }
    }

    /// Takes the wrong forms of a new term into the one that we have with the same right form. False if there is none.
    bool joinTerm(const GlossaryEntry *entry)
    {
        if (!entry)
            return false;
        for (const GlossaryEntry &ours : m_ours.glossary()) {
            if (ours.term.right != entry->term.right)
                continue;
            const GlossaryEntry joinedEntry{ours.id, joined({ours.term}, {entry->term}).constFirst()};
            if (!(joinedEntry == ours))
                m_plan.items.append(itemOf({ours, joinedEntry, false}, nullptr, m_tags));
            return true;
        }
        return false;
    }

    Project &m_ours;
    Project &m_theirs;
    MergeNames m_names;
    QHash<QString, RowVersions> m_versionsHere;
    QHash<QString, RowVersions> m_versionsThere; ///< By our keys, with their ids.
    QList<Tag> m_tags;
    MergePlan m_plan;
};

} // namespace

qsizetype MergePlan::count(MergeItem::Kind kind) const
{
    return std::count_if(items.begin(), items.end(), [&](const MergeItem &item) { return item.kind == kind; });
}

MergeItem itemOf(const RowDifference &difference, const CallPair *calls, const QList<Tag> &tags)
{
    const Row &shown = difference.there ? *difference.there : *difference.here;
    const CallState *here = calls ? &calls->here : nullptr;
    const CallState *there = calls ? &calls->there : nullptr;
    MergeItem item;
    item.kind = difference.isConflict ? MergeItem::Kind::Conflict
                : !difference.here    ? MergeItem::Kind::Added
                : !difference.there   ? MergeItem::Kind::Removed
                                      : MergeItem::Kind::Changed;
    item.isTaken = !difference.isConflict;
    item.what = kindOfRow(shown);
    item.document = documentOf(shown);
    item.place = placeOfRow(shown);
    item.words = subjectOfRow(shown, here);
    const QStringList mine = difference.here ? contentOfRow(*difference.here, here, tags) : QStringList();
    const QStringList theirs = difference.there ? contentOfRow(*difference.there, there, tags) : QStringList();
    item.mine = toldApart(mine, theirs);
    item.theirs = toldApart(theirs, mine);
    item.changes = {RowChange{difference.here, difference.there}};
    return item;
}

Result<MergePlan> planMerge(Project &ours, Project &theirs)
{
    return Planner(ours, theirs).plan();
}

} // namespace core

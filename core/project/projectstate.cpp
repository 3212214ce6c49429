// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/projectstate.h"

#include <algorithm>
#include <set>
#include <type_traits>

#include <QCoreApplication>

#include "core/project/applied.h"
#include "core/project/passages.h"
#include "core/project/storedcall.h"
#include "core/review/rowkey.h"
#include "core/store/callindex.h"

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::Project)
};

const Row &rowOf(const RowChange &change)
{
    return change.before ? *change.before : *change.after;
}

/// Signs a row that does not say who wrote it, and when.
void sign(Row &row, const Edit &edit)
{
    std::visit(
        [&](auto &value) {
            if constexpr (requires {
                              value.author;
                              value.at;
                          }) {
                if (value.author.isEmpty())
                    value.author = edit.author;
                if (!value.at.isValid())
                    value.at = edit.at;
            }
        },
        row);
}

/// Whether an edit changes what can be searched in a call.
bool touchesPassages(const Edit &edit)
{
    return std::any_of(edit.changes.begin(), edit.changes.end(), [](const RowChange &change) {
        const Row &row = rowOf(change);
        return std::holds_alternative<Correction>(row) || std::holds_alternative<TurnRow>(row)
               || std::holds_alternative<SpeakerRow>(row) || std::holds_alternative<Annotation>(row);
    });
}

/// Whether an edit changes nothing of a document but what is known of it besides its words.
bool isOfInfoAlone(const Edit &edit, const DocumentId &document)
{
    return std::all_of(edit.changes.begin(), edit.changes.end(), [&](const RowChange &change) {
        return documentOf(rowOf(change)) != document || std::holds_alternative<DocumentInfo>(rowOf(change));
    });
}

tl::unexpected<Error> goneCall()
{
    return failure(Error::Kind::Conflict, Words::tr("The call is no longer in this project, so nothing was done."));
}

} // namespace

Project::State::State(std::unique_ptr<ProjectStore> opened, std::shared_ptr<const Clock> usedClock,
                      const StoredProject &stored)
    : store(std::move(opened))
    , clock(usedClock ? std::move(usedClock) : std::make_shared<SystemClock>())
    , infos(stored.documents)
    , tags(inTreeOrder(stored.tags))
    , roster(inRosterOrder(stored.roster))
    , glossary(inGlossaryOrder(stored.glossary))
    , spelling(inSpellingOrder(stored.spelling))
    , log(*store, stored.log)
{
    for (qsizetype place = 0; place < infos.size(); ++place)
        places.insert(infos[place].id, place);
}

Result<CallState *> Project::State::loaded(const DocumentId &document)
{
    const auto known = calls.find(document);
    if (known != calls.end())
        return &known->second;
    const auto place = places.constFind(document);
    if (place == places.constEnd())
        return goneCall();
    const auto stored = store->loadDocument(infos[*place]);
    if (!stored)
        return failure(stored.error());
    return &calls.emplace(document, callOf(*stored)).first->second;
}

void Project::State::add(const StoredDocument &document)
{
    places.insert(document.info.id, infos.size());
    infos.append(document.info);
    calls.emplace(document.info.id, callOf(document));
    log.interrupt();
}

Result<void> Project::State::completeIndex()
{
    const auto missing = unsearchableCalls(*store);
    if (!missing)
        return failure(missing.error());
    for (const DocumentId &document : *missing) {
        const auto call = loaded(document);
        if (!call)
            return failure(call.error());
        const auto written = makeSearchable(*store, {document, {}, passagesOf(**call)});
        calls.erase(document);
        if (!written)
            return written;
    }
    return {};
}

void Project::State::complete(Edit &edit) const
{
    if (edit.id.isEmpty())
        edit.id = createGuid();
    if (!edit.at.isValid())
        edit.at = clock->now().toUTC();
    if (edit.author.isEmpty())
        edit.author = author;
    for (RowChange &change : edit.changes) {
        if (change.after)
            sign(*change.after, edit);
    }
}

Result<void> Project::State::changeCommon(const Edit &edit, Changed &changed) const
{
    const auto changedTags = applied(tags, edit);
    if (!changedTags)
        return failure(changedTags.error());
    const auto changedRoster = applied(roster, edit);
    if (!changedRoster)
        return failure(changedRoster.error());
    const auto changedGlossary = applied(glossary, edit);
    if (!changedGlossary)
        return failure(changedGlossary.error());
    const auto changedSpelling = applied(spelling, edit);
    if (!changedSpelling)
        return failure(changedSpelling.error());
    changed.tags = *changedTags;
    changed.roster = *changedRoster;
    changed.glossary = *changedGlossary;
    changed.spelling = *changedSpelling;
    return {};
}

Result<void> Project::State::changeInfo(const DocumentId &document, const Edit &edit, Changed &changed) const
{
    const auto place = places.constFind(document);
    if (place == places.constEnd())
        return goneCall();
    CallState call;
    call.info = infos[*place];
    const auto changedCall = applied(call, edit);
    if (!changedCall)
        return failure(changedCall.error());
    changed.infos.append(changedCall->info);
    return {};
}

Result<void> Project::State::changeCall(const DocumentId &document, const Edit &edit, Changed &changed)
{
    if (!calls.contains(document))
        changed.readFor.insert(document);
    const auto call = loaded(document);
    if (!call)
        return failure(call.error());
    const auto changedCall = applied(**call, edit);
    if (!changedCall)
        return failure(changedCall.error());
    changed.calls.append(*changedCall);
    if (touchesPassages(edit))
        changed.passages.append(passageChanges(**call, *changedCall, edit));
    return {};
}

Result<Project::State::Changed> Project::State::changedBy(const Edit &edit)
{
    std::set<DocumentId> documents;
    for (const RowChange &change : edit.changes)
        documents.insert(documentOf(rowOf(change)));
    Changed result{{}, {}, tags, roster, glossary, spelling, {}, {}};
    for (const DocumentId &document : documents) {
        const auto changed = document.isNull()               ? changeCommon(edit, result)
                             : isOfInfoAlone(edit, document) ? changeInfo(document, edit, result)
                                                             : changeCall(document, edit, result);
        if (!changed)
            return failure(changed.error());
    }
    return result;
}

void Project::State::take(const Changed &changed)
{
    tags = changed.tags;
    roster = changed.roster;
    glossary = changed.glossary;
    spelling = changed.spelling;
    for (const DocumentInfo &info : changed.infos) {
        infos[places.value(info.id)] = info;
        if (const auto call = calls.find(info.id); call != calls.end())
            call->second.info = info;
    }
    for (const CallState &call : changed.calls) {
        infos[places.value(call.info.id)] = call.info;
        if (changed.readFor.contains(call.info.id))
            calls.erase(call.info.id);
        else
            calls[call.info.id] = call;
    }
}

} // namespace core

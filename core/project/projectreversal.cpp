// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/project/projectstate.h"
#include "core/project/reversal.h"
#include "core/review/rowkey.h"
#include "core/store/callindex.h"
#include "core/store/lateredits.h"

namespace core {

namespace {

Error takenBackAlready()
{
    return {Error::Kind::Conflict,
            QCoreApplication::translate("core::Project", "This is taken back already, so nothing was done."),
            {}};
}

const Row &rowOf(const RowChange &change)
{
    return change.before ? *change.before : *change.after;
}

LogEntry::State stateOf(StoredEdit::State state)
{
    switch (state) {
    case StoredEdit::State::Done:
        return LogEntry::State::Done;
    case StoredEdit::State::Undone:
        return LogEntry::State::Undone;
    case StoredEdit::State::Discarded:
        break;
    }
    return LogEntry::State::Discarded;
}

/// The calls whose rows an edit changes.
QSet<DocumentId> callsOf(const Edit &edit)
{
    QSet<DocumentId> calls;
    for (const RowChange &change : edit.changes)
        calls.insert(documentOf(rowOf(change)));
    calls.remove(DocumentId());
    return calls;
}

/// Keeps removed calls from being changed where nobody sees it.
QSet<QString> removedCalls(const Edit &edit, const QList<DocumentInfo> &infos)
{
    const QSet<DocumentId> calls = callsOf(edit);
    QSet<QString> keys;
    for (const DocumentInfo &info : infos) {
        if (info.isRemoved && calls.contains(info.id))
            keys.insert(rowKey(Row(info)));
    }
    for (const RowChange &change : edit.changes)
        keys.remove(rowKey(change));
    return keys;
}

} // namespace

Result<QList<HistoryLine>> Project::historyLines(const HistoryRequest &request) const
{
    const auto stored = findLines(*m_state->store, request);
    if (!stored)
        return failure(stored.error());
    QList<HistoryLine> lines;
    lines.reserve(stored->size());
    for (const StoredLine &line : *stored)
        lines.append(HistoryLine{line.number, stateOf(line.state)});
    return lines;
}

Result<Edit> Project::historyEdit(qint64 line) const
{
    return m_state->store->loadEdit(line);
}

Result<QStringList> Project::historyAuthors() const
{
    return authorsOfEdits(*m_state->store);
}

Result<QString> Project::importedText(const DocumentId &document) const
{
    const auto call = m_state->calls.find(document);
    if (call != m_state->calls.end())
        return call->second.transcript.text();
    return core::importedText(*m_state->store, document);
}

Result<QList<Speaker>> Project::speakers(const DocumentId &document) const
{
    const bool wasLoaded = m_state->calls.contains(document);
    const auto call = m_state->loaded(document);
    if (!call)
        return failure(call.error());
    const QList<Speaker> speakers = (*call)->speech.speakers;
    if (!wasLoaded)
        m_state->calls.erase(document);
    return speakers;
}

Result<Reversal> Project::reversalOf(qint64 line)
{
    const auto isDone = isInForce(*m_state->store, line);
    if (!isDone)
        return failure(isDone.error());
    if (!*isDone)
        return failure(takenBackAlready());
    const auto edit = m_state->store->loadEdit(line);
    if (!edit)
        return failure(edit.error());
    Edit inverse = edit->inverse();
    inverse.id.clear();
    inverse.action = Edit::Action::RevertEdit;
    inverse.mergeKey.clear();
    inverse.author.clear();
    inverse.at = {};
    const auto inTheWay = m_state->inTheWayOf(inverse);
    if (!inTheWay)
        return failure(inTheWay.error());
    if (inTheWay->isEmpty())
        return Reversal{inverse, std::nullopt, 0};
    return m_state->blockedBy(line, *inTheWay);
}

Result<QSet<QString>> Project::State::inTheWayOf(const Edit &edit)
{
    QSet<DocumentId> wanted = callsOf(edit);
    for (const RowChange &change : edit.changes) {
        const Tag *tag = change.after ? nullptr : std::get_if<Tag>(&rowOf(change));
        const auto tagged = tag ? documentsWithTag(*store, tag->id) : Result<QList<DocumentId>>();
        if (!tagged)
            return failure(tagged.error());
        wanted += QSet<DocumentId>(tagged->begin(), tagged->end());
    }
    RowTable table;
    for (const DocumentId &document : std::as_const(wanted)) {
        const bool wasLoaded = calls.contains(document);
        const auto call = loaded(document);
        if (!call)
            return failure(call.error());
        table.add(**call);
        if (!wasLoaded)
            calls.erase(document);
    }
    const auto addAll = [&table](const auto &rows) {
        for (const auto &row : rows)
            table.add(Row(row));
    };
    addAll(tags);
    addAll(roster);
    addAll(glossary);
    addAll(spelling);
    return table.inTheWayOf(edit) + removedCalls(edit, infos);
}

Result<Reversal> Project::State::blockedBy(qint64 line, const QSet<QString> &rows)
{
    QSet<QString> ids;
    for (const QString &key : rows)
        ids.insert(key.section(u'/', 2));
    const auto candidates = laterEditsOfRows(*store, line, ids);
    if (!candidates)
        return failure(candidates.error());
    Reversal reversal;
    for (const qint64 number : *candidates) {
        const auto edit = store->loadEdit(number);
        if (!edit)
            return failure(edit.error());
        const bool stands = std::any_of(edit->changes.begin(), edit->changes.end(),
                                        [&](const RowChange &change) { return rows.contains(rowKey(change)); });
        if (!stands)
            continue;
        if (!reversal.blocker)
            reversal.blocker = number;
        ++reversal.blockers;
    }
    if (!reversal.blocker)
        return failure(takenBackAlready());
    return reversal;
}

Result<LaterReversal> Project::reversalAfter(qint64 line)
{
    Unwinding unwinding;
    LaterReversal reversal;
    const auto read = forEachLaterEdit(*m_state->store, line, [&](const Edit &edit) {
        unwinding.takeBack(edit);
        ++reversal.lines;
    });
    if (!read)
        return failure(read.error());
    reversal.edit = unwinding.edit();
    reversal.calls = callsOf(reversal.edit).size();
    return reversal;
}

} // namespace core

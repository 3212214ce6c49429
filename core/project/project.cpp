// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include <algorithm>
#include <map>
#include <type_traits>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

#include "core/project/applied.h"
#include "core/review/rowkey.h"
#include "core/store/projectstore.h"

namespace core {

namespace {

constexpr qint64 mergeMilliseconds = 2000;

/// The parts of a project that an edit changes, as they would be afterwards.
struct Changed {
    QList<CallState> calls;
    QList<Tag> tags;
    QList<RosterPerson> roster;
    QList<GlossaryEntry> glossary;
};

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

/// A call made of the rows that the file keeps.
CallState callOf(const StoredDocument &document)
{
    CallState call;
    call.info = document.info;
    call.transcript = document.transcript;
    call.sourceTexts = document.sourceTexts;
    for (const Row &row : document.rows) {
        if (const auto *speaker = std::get_if<SpeakerRow>(&row))
            call.speech.speakers.append(speaker->speaker);
        else if (const auto *turn = std::get_if<TurnRow>(&row))
            call.speech.turns.append(turn->turn);
        else if (const auto *correction = std::get_if<Correction>(&row))
            call.corrections.append(*correction);
        else if (const auto *annotation = std::get_if<Annotation>(&row))
            call.annotations.append(*annotation);
        else if (const auto *verdict = std::get_if<Verdict>(&row))
            call.verdicts.append(*verdict);
        else if (const auto *source = std::get_if<SourceRow>(&row))
            call.sources.append(*source);
    }
    sortRows(call);
    return call;
}

/// The rows of detected turns. What refers to a row that is not there refers to nothing then.
QList<Row> rowsOf(const DocumentId &document, const SpeakerTurns &speech)
{
    QList<Row> rows;
    QSet<TurnId> turns;
    for (const Speaker &speaker : speech.speakers)
        rows.append(SpeakerRow{document, speaker});
    for (Turn turn : speech.turns) {
        if (turn.id.isNull())
            turn.id = newId<TurnId>();
        if (!speech.speaker(turn.speaker))
            turn.speaker = {};
        if (!turns.contains(turn.renders))
            turn.renders = {};
        turns.insert(turn.id);
        rows.append(TurnRow{document, turn});
    }
    return rows;
}

/// Signs a row that does not say who wrote it, and when.
void sign(Row &row, const Edit &edit)
{
    std::visit(
        [&](auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (
                std::is_same_v<
                    T,
                    Correction> || std::is_same_v<T, Annotation> || std::is_same_v<T, Verdict> || std::is_same_v<T, SourceRow>) {
                if (value.author.isEmpty())
                    value.author = edit.author;
                if (!value.at.isValid())
                    value.at = edit.at;
            }
        },
        row);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("core::Project", text);
}

} // namespace

struct Project::State {
    std::unique_ptr<ProjectStore> store;
    std::shared_ptr<const Clock> clock;
    QString author;
    QList<DocumentId> order;               ///< Of the documents, as they were added.
    std::map<DocumentId, CallState> calls; ///< A map, whose values stay where they are when others come.
    QList<Tag> tags;
    QList<RosterPerson> roster;
    QList<GlossaryEntry> glossary;
    QList<LogEntry> log;
    QList<qsizetype> done;   ///< Indices in log of what is in force, oldest first.
    QList<qsizetype> undone; ///< Indices in log of what can be redone, the next one last.
    bool canMerge = false;   ///< Whether the last of log was applied just now: nothing was undone since.

    void add(const StoredDocument &document)
    {
        order.append(document.info.id);
        calls.emplace(document.info.id, callOf(document));
    }

    void load(const StoredProject &stored)
    {
        for (const StoredDocument &document : stored.documents)
            add(document);
        tags = inTreeOrder(stored.tags);
        roster = inRosterOrder(stored.roster);
        glossary = inGlossaryOrder(stored.glossary);
        for (const StoredEdit &entry : stored.log)
            appendToLog({entry.edit, stateOf(entry.state)});
        std::reverse(undone.begin(), undone.end());
    }

    void appendToLog(const LogEntry &entry)
    {
        if (entry.state == LogEntry::State::Done)
            done.append(log.size());
        else if (entry.state == LogEntry::State::Undone)
            undone.append(log.size());
        log.append(entry);
    }

    void complete(Edit &edit) const;
    Result<Changed> changedBy(const Edit &edit) const;
    void take(const Changed &changed);
    bool continuesLast(const Edit &edit) const;
    Result<void> append(const Edit &edit);
    Result<void> merge(const Edit &whole, const Edit &step);
};

/// Fills in what the maker of an edit left open.
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

Result<Changed> Project::State::changedBy(const Edit &edit) const
{
    QSet<DocumentId> documents;
    for (const RowChange &change : edit.changes)
        documents.insert(documentOf(change.before ? *change.before : *change.after));
    Changed result{{}, tags, roster, glossary};
    for (const DocumentId &document : documents) {
        if (document.isNull()) {
            auto changedTags = applied(tags, edit);
            if (!changedTags)
                return failure(changedTags.error());
            result.tags = *changedTags;
            auto changedRoster = applied(roster, edit);
            if (!changedRoster)
                return failure(changedRoster.error());
            result.roster = *changedRoster;
            auto changedGlossary = applied(glossary, edit);
            if (!changedGlossary)
                return failure(changedGlossary.error());
            result.glossary = *changedGlossary;
            continue;
        }
        const auto call = calls.find(document);
        if (call == calls.end()) {
            return failure(Error::Kind::Conflict, translated("The call is no longer in this project, so nothing was "
                                                             "done."));
        }
        auto changedCall = applied(call->second, edit);
        if (!changedCall)
            return failure(changedCall.error());
        result.calls.append(*changedCall);
    }
    return result;
}

void Project::State::take(const Changed &changed)
{
    tags = changed.tags;
    roster = changed.roster;
    glossary = changed.glossary;
    for (const CallState &call : changed.calls)
        calls[call.info.id] = call;
}

bool Project::State::continuesLast(const Edit &edit) const
{
    if (!canMerge || edit.mergeKey.isEmpty() || done.isEmpty() || done.last() != log.size() - 1)
        return false;
    const Edit &last = log.last().edit;
    const qint64 pause = last.at.msecsTo(edit.at);
    return last.mergeKey == edit.mergeKey && last.document == edit.document && last.author == edit.author && pause >= 0
           && pause <= mergeMilliseconds;
}

Result<void> Project::State::append(const Edit &edit)
{
    if (const auto written = store->append(edit); !written)
        return written;
    for (const qsizetype index : std::as_const(undone))
        log[index].state = LogEntry::State::Discarded;
    undone.clear();
    appendToLog({edit, LogEntry::State::Done});
    canMerge = true;
    return {};
}

Result<void> Project::State::merge(const Edit &whole, const Edit &step)
{
    if (const auto written = store->extendLast(whole, step); !written)
        return written;
    log.last().edit = whole;
    return {};
}

Project::Project(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(const QString &path, std::shared_ptr<const Clock> clock)
{
    auto store = ProjectStore::create(path);
    if (!store)
        return failure(store.error());
    store->reset();
    return open(path, std::move(clock));
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, std::shared_ptr<const Clock> clock)
{
    auto store = ProjectStore::open(path);
    if (!store)
        return failure(store.error());
    const auto stored = (*store)->load();
    if (!stored)
        return failure(stored.error());
    auto state = std::make_unique<State>();
    state->store = std::move(*store);
    state->clock = clock ? std::move(clock) : std::make_shared<SystemClock>();
    state->load(*stored);
    return std::unique_ptr<Project>(new Project(std::move(state)));
}

bool Project::isProjectFile(const QString &path)
{
    return ProjectStore::isProjectFile(path);
}

QString Project::path() const
{
    return m_state->store->path();
}

bool Project::isReadOnly() const
{
    return !readOnlyReason().isEmpty();
}

QString Project::readOnlyReason() const
{
    return m_state->store->readOnlyReason();
}

void Project::setAuthor(const QString &author)
{
    m_state->author = author;
}

Result<DocumentId> Project::addDocument(const QByteArray &bytes, const Transcript &transcript,
                                        const SpeakerTurns &speech)
{
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    for (const auto &[id, call] : m_state->calls) {
        if (call.info.sha256 == sha256)
            return id;
    }
    TranscriptData data = transcript.data();
    data.sha256 = sha256;

    DocumentInfo info;
    info.id = newId<DocumentId>();
    info.title =
        transcript.title().isEmpty() ? QFileInfo(transcript.fileName()).completeBaseName() : transcript.title();
    info.date = transcript.date();
    info.fileName = transcript.fileName();
    info.sha256 = sha256;
    info.layout = layoutKey(transcript.layout());
    info.addedAt = m_state->clock->now().toUTC();
    const StoredDocument document{info, Transcript(data), rowsOf(info.id, speech), {}};
    if (const auto written = m_state->store->addDocument(document, bytes); !written)
        return failure(written.error());
    m_state->add(document);
    m_state->canMerge = false;
    Q_EMIT documentAdded(info.id);
    return info.id;
}

Result<void> Project::addSource(const DocumentId &document, const QByteArray &bytes, const SecondSource &source)
{
    CallState &call = m_state->calls.at(document);
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (sha256 == call.info.sha256)
        return failure(Error::Kind::Input, translated("This file is the call itself, so there is nothing to compare."));
    const auto isSame = [&sha256](const SourceRow &row) { return row.sha256 == sha256; };
    if (std::any_of(call.sources.begin(), call.sources.end(), isSame))
        return failure(Error::Kind::Input, translated("This file stands beside the call already."));

    const SourceText text{sha256, source.text, source.spoken};
    if (const auto written = m_state->store->keepSource(document, text, bytes); !written)
        return written;
    m_state->canMerge = false;
    if (!call.sourceText(sha256))
        call.sourceTexts.append(text);
    SourceRow row{
        newId<SourceId>(), document, secondSourceKindKey(source.kind), source.vendor, source.fileName, sha256, {}, {}};
    return apply({{}, Edit::Action::AddSource, document, {}, {{std::nullopt, row}}, {}, {}, {}});
}

Result<QByteArray> Project::sourceBytes(const DocumentId &document, const QByteArray &sha256) const
{
    return m_state->store->sourceBytes(document, sha256);
}

QList<DocumentInfo> Project::documents() const
{
    QList<DocumentInfo> infos;
    for (const DocumentId &document : std::as_const(m_state->order))
        infos.append(call(document).info);
    return infos;
}

const CallState &Project::call(const DocumentId &document) const
{
    const auto found = m_state->calls.find(document);
    Q_ASSERT(found != m_state->calls.end());
    return found->second;
}

Result<QByteArray> Project::importedBytes(const DocumentId &document) const
{
    return m_state->store->importedBytes(document);
}

QList<Tag> Project::tags() const
{
    return m_state->tags;
}

QList<RosterPerson> Project::roster() const
{
    return m_state->roster;
}

QList<GlossaryEntry> Project::glossary() const
{
    return m_state->glossary;
}

Result<void> Project::apply(Edit edit)
{
    if (edit.changes.isEmpty())
        return {};
    m_state->complete(edit);
    const auto changed = m_state->changedBy(edit);
    if (!changed)
        return failure(changed.error());
    const bool continues = m_state->continuesLast(edit);
    const Edit whole = continues ? composed(m_state->log.last().edit, edit) : edit;
    // Typing and deleting the same again would leave a line in the history that does nothing, so it becomes two lines.
    const bool merges = continues && !whole.changes.isEmpty();
    if (const auto written = merges ? m_state->merge(whole, edit) : m_state->append(edit); !written)
        return written;
    m_state->take(*changed);
    Q_EMIT this->changed(edit);
    return {};
}

bool Project::canUndo() const
{
    return !isReadOnly() && !m_state->done.isEmpty();
}

bool Project::canRedo() const
{
    return !isReadOnly() && !m_state->undone.isEmpty();
}

const Edit &Project::nextUndo() const
{
    Q_ASSERT(canUndo());
    return m_state->log.at(m_state->done.last()).edit;
}

const Edit &Project::nextRedo() const
{
    Q_ASSERT(canRedo());
    return m_state->log.at(m_state->undone.last()).edit;
}

Result<void> Project::undo()
{
    if (!canUndo())
        return failure(Error::Kind::Conflict, translated("There is nothing to undo."));
    const qsizetype index = m_state->done.last();
    const Edit inverse = m_state->log.at(index).edit.inverse();
    const auto changed = m_state->changedBy(inverse);
    if (!changed)
        return failure(changed.error());
    if (const auto written = m_state->store->undo(m_state->log.at(index).edit); !written)
        return written;
    m_state->log[index].state = LogEntry::State::Undone;
    m_state->undone.append(m_state->done.takeLast());
    m_state->canMerge = false;
    m_state->take(*changed);
    Q_EMIT this->changed(inverse);
    return {};
}

Result<void> Project::redo()
{
    if (!canRedo())
        return failure(Error::Kind::Conflict, translated("There is nothing to redo."));
    const qsizetype index = m_state->undone.last();
    const Edit edit = m_state->log.at(index).edit;
    const auto changed = m_state->changedBy(edit);
    if (!changed)
        return failure(changed.error());
    if (const auto written = m_state->store->redo(edit); !written)
        return written;
    m_state->log[index].state = LogEntry::State::Done;
    m_state->done.append(m_state->undone.takeLast());
    m_state->canMerge = false;
    m_state->take(*changed);
    Q_EMIT this->changed(edit);
    return {};
}

QList<LogEntry> Project::history() const
{
    return m_state->log;
}

Result<void> Project::saveCopy(const QString &path) const
{
    return m_state->store->saveCopy(path);
}

} // namespace core

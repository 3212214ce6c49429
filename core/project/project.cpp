// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDebug>

#include "core/project/callfacts.h"
#include "core/project/edits.h"
#include "core/project/passages.h"
#include "core/project/projectstate.h"
#include "core/project/storedcall.h"
#include "core/store/callindex.h"

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::Project)
};

} // namespace

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
    auto state = std::make_unique<State>(std::move(*store), std::move(clock), *stored);
    if (state->store->readOnlyReason().isEmpty()) {
        // Without this a call is only not found by searching, so the project opens all the same.
        if (const auto completed = state->completeIndex(); !completed)
            qWarning().noquote() << completed.error().message << completed.error().detail;
    }
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
    for (const DocumentInfo &info : std::as_const(m_state->infos)) {
        if (info.sha256 != sha256)
            continue;
        const DocumentId known = info.id;
        const auto restored = info.isRemoved ? apply(restoreCall(info)) : Result<void>();
        return restored.map([&] { return known; });
    }
    TranscriptData data = transcript.data();
    data.sha256 = sha256;
    DocumentInfo info = factsOf(transcript, speech);
    info.id = newId<DocumentId>();
    info.sha256 = sha256;
    info.addedAt = m_state->clock->now().toUTC();
    const StoredDocument document{info, Transcript(data), rowsOf(info.id, speech), {}};
    const PassageChanges passages{info.id, {}, passagesOf(callOf(document))};
    if (const auto written = m_state->store->addDocument(document, bytes, passages); !written)
        return failure(written.error());
    m_state->add(document);
    Q_EMIT documentAdded(info.id);
    return info.id;
}

Result<void> Project::addSource(const DocumentId &document, const QByteArray &bytes, const SecondSource &source)
{
    const auto loaded = m_state->loaded(document);
    if (!loaded)
        return failure(loaded.error());
    const CallState &call = **loaded;
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (sha256 == call.info.sha256)
        return failure(Error::Kind::Input, Words::tr("This file is the call itself, so there is nothing to compare."));
    const auto isSame = [&sha256](const SourceRow &row) { return row.sha256 == sha256; };
    if (std::any_of(call.sources.begin(), call.sources.end(), isSame))
        return failure(Error::Kind::Input, Words::tr("This file stands beside the call already."));

    const SourceText text{sha256, source.text, source.spoken};
    if (const auto kept = keepSource(document, text, bytes); !kept)
        return kept;
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
    QList<DocumentInfo> infos = m_state->infos;
    infos.removeIf([](const DocumentInfo &info) { return info.isRemoved; });
    return infos;
}

Result<void> Project::load(const DocumentId &document)
{
    return m_state->loaded(document).map([](const CallState *) {});
}

const CallState &Project::call(const DocumentId &document) const
{
    Q_ASSERT(m_state->places.contains(document));
    const auto loaded = m_state->loaded(document);
    if (loaded)
        return **loaded;
    qWarning().noquote() << loaded.error().message << loaded.error().detail;
    return m_state->unreadable;
}

void Project::letGo(const DocumentId &document)
{
    m_state->calls.erase(document);
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

QList<SpellingWord> Project::spelling() const
{
    return m_state->spelling;
}

Result<qint64> Project::compact()
{
    return m_state->store->compact();
}

Result<void> Project::saveCopy(const QString &path) const
{
    return m_state->store->saveCopy(path);
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include <QHash>
#include <QSet>

#include "core/base/clock.h"
#include "core/project/editlog.h"
#include "core/project/project.h"
#include "core/store/projectstore.h"

namespace core {

/// What a Project holds. Calls are read when they are needed.
struct Project::State {
    /// The parts of a project that an edit changes, as they would be afterwards.
    struct Changed {
        QList<DocumentInfo> infos; ///< Of calls of which nothing else changes.
        QList<CallState> calls;
        QList<Tag> tags;
        QList<RosterPerson> roster;
        QList<GlossaryEntry> glossary;
        QList<SpellingWord> spelling;
        QList<PassageChanges> passages;
        QSet<DocumentId> readFor; ///< Calls that were read for this edit alone.
    };

    State(std::unique_ptr<ProjectStore> opened, std::shared_ptr<const Clock> usedClock, const StoredProject &stored);

    std::unique_ptr<ProjectStore> store;
    std::shared_ptr<const Clock> clock;
    QString author;
    QList<DocumentInfo> infos;             ///< Of all calls, as they were added; also of removed ones.
    QHash<DocumentId, qsizetype> places;   ///< In infos.
    std::map<DocumentId, CallState> calls; ///< Those that have been read. Values stay where they are when others come.
    CallState unreadable;                  ///< Stands for a call that the file does not give.
    QList<Tag> tags;
    QList<RosterPerson> roster;
    QList<GlossaryEntry> glossary;
    QList<SpellingWord> spelling;
    EditLog log;

    /// The call, read if it has not been yet. Fails with Storage, and with Conflict if there is none.
    Result<CallState *> loaded(const DocumentId &document);

    /// Notes a call that has just been written.
    void add(const StoredDocument &document);

    /// Makes those calls searchable that are not yet. Fails with Storage.
    Result<void> completeIndex();

    /// Fills in what the maker of an edit left open.
    void complete(Edit &edit) const;

    /// What an edit would make of the project. Fails with Conflict and Storage; calls that it read stay then.
    Result<Changed> changedBy(const Edit &edit);

    void take(const Changed &changed);

    /// The keys of rows that keep an edit from being made; see RowTable. Fails with Storage.
    Result<QSet<QString>> inTheWayOf(const Edit &edit);

    /// The lines of the history behind one that changed some of these rows. Fails with Storage, and with Conflict if
    /// there are none.
    Result<Reversal> blockedBy(qint64 line, const QSet<QString> &rows);

private:
    Result<void> changeCommon(const Edit &edit, Changed &changed) const;
    Result<void> changeInfo(const DocumentId &document, const Edit &edit, Changed &changed) const;
    Result<void> changeCall(const DocumentId &document, const Edit &edit, Changed &changed);
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/store/passagetable.h"
#include "core/store/projectstore.h"

namespace core {

// What the file knows of all its calls at once, without reading any. All of these fail with Storage.

/// The calls that cannot be searched yet, because an older Emend wrote them.
Result<QList<DocumentId>> unsearchableCalls(const ProjectStore &store);

/// Makes a call searchable, which must have been read.
Result<void> makeSearchable(ProjectStore &store, const PassageChanges &passages);

/// See findPassages().
Result<SearchHits> findPassages(const ProjectStore &store, const PassageQuery &query);

/// The names of all speakers of the calls, each once.
Result<QStringList> speakerNames(const ProjectStore &store);

/// The calls that have a tag on a passage.
Result<QList<DocumentId>> documentsWithTag(const ProjectStore &store, const TagId &tag);

/// What the last analysis of each call found.
Result<QList<CallResults>> storedResults(const ProjectStore &store);

/// Keeps what an analysis found, and its figures for searching. The call must have been read.
Result<void> keepResults(ProjectStore &store, const CallResults &results, const QList<CallPassage> &figures);

/// Notes which results an edit has made out of date. Throws SQLite::Exception and belongs into its transaction.
void outdateResults(SQLite::Database &database, const Edit &edit);

} // namespace core

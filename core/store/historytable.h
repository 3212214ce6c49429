// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSet>
#include <QStringList>

#include "core/store/projectstore.h"

namespace core {

/// Which lines of the history are wanted. Empty fields allow everything.
struct HistoryRequest {
    std::optional<QString> author;
    QList<Edit::Action> actions;
    DocumentId document; ///< What was done to this call; also by edits of several calls.
    QString words;       ///< Stand in what was changed, before or afterwards; letter case does not count.

    friend bool operator==(const HistoryRequest &, const HistoryRequest &) = default;
};

// Reading the log without its edits. All of these fail with Storage.

/// The lines that a request allows, newest first.
Result<QList<StoredLine>> findLines(const ProjectStore &store, const HistoryRequest &request);

/// Whether the edit of a line is neither undone nor discarded.
Result<bool> isInForce(const ProjectStore &store, qint64 line);

/// Everybody who made an edit, sorted.
Result<QStringList> authorsOfEdits(const ProjectStore &store);

/// The edits in force behind a line that changed a row with one of these ids, newest first. Rows of different kinds and
/// calls may share an id, so these are candidates.
Result<QList<qint64>> laterEditsOfRows(const ProjectStore &store, qint64 line, const QSet<QString> &ids);

/// The text of a call as it was imported.
Result<QString> importedText(const ProjectStore &store, const DocumentId &document);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/store/projectloader.h"

namespace core {

// The statements behind ProjectStore's writes. All of these throw SQLite::Exception and belong into one transaction.

void writeDocument(SQLite::Database &database, const StoredDocument &document, const QByteArray &bytes,
                   const CodePoints &codePoints);

/// Keeps a second source's text and bytes, unless they are there already.
void writeSource(SQLite::Database &database, const DocumentId &document, const SourceText &source,
                 const QByteArray &bytes);

/// Makes the changes of an edit in the tables; the log is not touched.
void writeChanges(SQLite::Database &database, const Edit &edit, const CodePointsOfDocuments &codePoints);

/// Adds a line to the log as the last one.
void appendToLog(SQLite::Database &database, const Edit &edit, const CodePointsOfDocuments &codePoints);

/// Writes the line of the log with the same id anew.
void rewriteInLog(SQLite::Database &database, const Edit &edit, const CodePointsOfDocuments &codePoints);

/// Sets the state of one line of the log.
void setLogState(SQLite::Database &database, const Edit &edit, StoredEdit::State state);

/// Marks everything that was undone as discarded.
void discardUndone(SQLite::Database &database);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QHash>

#include "core/base/codepoints.h"
#include "core/store/projectstore.h"

namespace SQLite {
class Database;
}

namespace core {

/// How positions are converted in each document of a project.
using CodePointsOfDocuments = QHash<DocumentId, CodePoints>;

// Reading a project file. All of these throw SQLite::Exception.

/// What is needed to list the calls of a project.
StoredProject loadProject(SQLite::Database &database);

/// One call with its rows. Notes how its positions are converted.
StoredDocument loadDocument(SQLite::Database &database, const DocumentInfo &info, CodePointsOfDocuments &codePoints);

/// The edit of one line of the log. Notes how positions are converted in the documents that it changed.
Edit loadEdit(SQLite::Database &database, qint64 number, CodePointsOfDocuments &codePoints);

/// Calls use with each edit in force behind a line of the log, newest first. All are read in one go, so that a long
/// history takes little longer than what stands in it.
void forEachLaterEdit(SQLite::Database &database, qint64 line, CodePointsOfDocuments &codePoints,
                      const std::function<void(const Edit &)> &use);

} // namespace core

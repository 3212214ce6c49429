// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/base/codepoints.h"
#include "core/store/projectstore.h"

namespace SQLite {
class Database;
}

namespace core {

/// How positions are converted in each document of a project.
using CodePointsOfDocuments = QHash<DocumentId, CodePoints>;

/// Reads a whole project file and notes how positions in its documents are converted. Throws SQLite::Exception.
StoredProject loadProject(SQLite::Database &database, CodePointsOfDocuments &codePoints);

} // namespace core

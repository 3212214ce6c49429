// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QString>

#include "core/base/result.h"

namespace SQLite {
class Database;
}

namespace core {

/// How openDatabase() opens a file.
enum class OpenFor { Reading, Writing };

/// Opens a project file with the settings that all connections share. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> openDatabase(const QString &path, OpenFor purpose);

/// Reads the whole file and throws SQLite::Exception if its pages, its indexes or its references are wrong.
void checkWhole(SQLite::Database &database);

/// Copies a whole database into a new file through SQLite's own backup, so that the copy is consistent, and reads the
/// copy to see that it is whole. An existing file is replaced at the very end, or stays as it was. Fails with Storage.
Result<void> copyDatabase(SQLite::Database &database, const QString &target);

/// Like copyDatabase(), but writes every row anew, without the space that removed ones left, and with a check sum on
/// every page. The copy takes the place of target only after beforeReplacing(), which closes what has it open.
Result<void> rewriteDatabase(SQLite::Database &database, const QString &target,
                             const std::function<void()> &beforeReplacing);

} // namespace core

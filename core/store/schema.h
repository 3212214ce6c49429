// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace SQLite {
class Database;
}

namespace core {

/// One step of the schema of project files.
struct Migration {
    int number = 0; ///< From 1; becomes the file's user_version.
    QByteArray sql;
};

/// “Emen”: what project files carry as application_id of SQLite.
constexpr int projectApplicationId()
{
    return 0x456D656E;
}

/// All migrations that this program knows, in order; read from the resources.
const QList<Migration> &migrations();

/// The user_version of a file. Throws SQLite::Exception.
int schemaVersion(SQLite::Database &database);

/// Where the file is copied to before a migration: “calls.emend” goes to “calls.before-migration-2.emend”.
QString backupPath(const QString &path, int migration);

/// Brings a file to the last of steps, each in its own transaction. A file that has been used before is first copied to
/// backupPath() of the first step. Fails with Storage; the file then has the version up to which it went well.
Result<void> migrate(SQLite::Database &database, const QString &path, const QList<Migration> &steps);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasecopy.h"

#include <filesystem>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/base/guid.h"
#include "core/store/guarded.h"
#include "core/store/pagechecks.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 2000;

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (!error)
        return {};
    return failure(Error::Kind::Storage,
                   QCoreApplication::translate("core::ProjectStore",
                                               "“%1” could not be written. What was there before, "
                                               "if anything, is unchanged. Choose another name.")
                       .arg(QFileInfo(to).fileName()),
                   QString::fromStdString(error.message()));
}

QString temporaryFor(const QString &target)
{
    const QFileInfo info(target);
    return info.dir().filePath(u".%1.%2.tmp"_s.arg(info.fileName(), createGuid().left(8)));
}

/// Makes a copy with write, reads it, and puts it in place of target.
Result<void> placeCopy(const QString &target, const std::function<void(const QString &)> &write,
                       const std::function<void()> &beforeReplacing)
{
    const QString temporary = temporaryFor(target);
    const auto copied = guarded(QFileInfo(target).fileName(), [&]() -> Result<void> {
        write(temporary);
        checkWhole(*openDatabase(temporary, OpenFor::Reading));
        return {};
    });
    if (copied)
        beforeReplacing();
    const Result<void> placed = copied ? replaceFile(temporary, target) : copied;
    if (!placed) {
        QFile::remove(temporary);
        QFile::remove(temporary + u"-journal"_s);
    }
    return placed;
}

} // namespace

std::unique_ptr<SQLite::Database> openDatabase(const QString &path, OpenFor purpose)
{
    const int flags = purpose == OpenFor::Reading ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags, busyMilliseconds, checkedFiles());
    if (QFileInfo(path).size() == 0)
        reservePageChecks(database->getHandle());
    database->exec("PRAGMA foreign_keys = ON");
    database->exec("PRAGMA trusted_schema = OFF");
    database->exec("PRAGMA cell_size_check = ON");
    database->exec("PRAGMA synchronous = FULL");
    // What is removed is gone, and every page that is no longer used is written once more with its check sum.
    database->exec("PRAGMA secure_delete = ON");
    if (purpose == OpenFor::Writing)
        database->exec("PRAGMA journal_mode = DELETE");
    return database;
}

void checkWhole(SQLite::Database &database)
{
    SQLite::Statement integrity(database, "PRAGMA integrity_check(1)");
    if (integrity.executeStep() && integrity.getColumn(0).getString() != "ok")
        throw SQLite::Exception(integrity.getColumn(0).getString(), SQLITE_CORRUPT);
    SQLite::Statement references(database, "PRAGMA foreign_key_check");
    if (references.executeStep())
        throw SQLite::Exception("rows refer to rows that are not there", SQLITE_CORRUPT);
}

Result<void> copyDatabase(SQLite::Database &database, const QString &target)
{
    const auto write = [&](const QString &temporary) {
        database.execAndGet("PRAGMA schema_version"); // Reads the head, so that the next line knows.
        const bool isChecked = hasPageChecks(database.getHandle());
        SQLite::Database copy(temporary.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0,
                              isChecked ? checkedFiles() : "");
        if (isChecked)
            reservePageChecks(copy.getHandle());
        if (const int state = SQLite::Backup(copy, database).executeStep(-1); state != SQLITE_DONE)
            throw SQLite::Exception("the copy is not complete", state);
    };
    return placeCopy(target, write, [] {});
}

Result<void> rewriteDatabase(SQLite::Database &database, const QString &target,
                             const std::function<void()> &beforeReplacing)
{
    const auto write = [&](const QString &temporary) {
        reservePageChecks(database.getHandle());
        SQLite::Statement rewrite(database, "VACUUM INTO ?");
        rewrite.bind(1, temporary.toStdString());
        rewrite.exec();
    };
    return placeCopy(target, write, beforeReplacing);
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <algorithm>
#include <filesystem>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include "core/base/guid.h"
#include "core/store/guarded.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QList<Migration> readMigrations()
{
    QList<Migration> result;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        result.append(Migration{name.left(4).toInt(), isOpen ? file.readAll() : QByteArray()});
    }
    return result;
}

void runMigration(SQLite::Database &database, const Migration &step)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    database.exec(step.sql.constData());
    database.exec("PRAGMA application_id = " + std::to_string(projectApplicationId()));
    database.exec("PRAGMA user_version = " + std::to_string(step.number));
    transaction.commit();
}

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

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> all = readMigrations();
    return all;
}

int schemaVersion(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

QString backupPath(const QString &path, int migration)
{
    const QFileInfo info(path);
    return info.dir().filePath(u"%1.before-migration-%2.emend"_s.arg(info.completeBaseName()).arg(migration));
}

Result<void> migrate(SQLite::Database &database, const QString &path, const QList<Migration> &steps)
{
    return guarded(QFileInfo(path).fileName(), [&]() -> Result<void> {
        const int version = schemaVersion(database);
        const auto first = std::find_if(steps.begin(), steps.end(),
                                        [version](const Migration &step) { return step.number > version; });
        if (first == steps.end())
            return {};
        if (version > 0) {
            if (const auto copied = copyDatabase(database, backupPath(path, first->number)); !copied)
                return copied;
        }
        for (auto step = first; step != steps.end(); ++step)
            runMigration(database, *step);
        return {};
    });
}

Result<void> copyDatabase(SQLite::Database &database, const QString &target)
{
    const QFileInfo info(target);
    const QString temporary = info.dir().filePath(u".%1.%2.tmp"_s.arg(info.fileName(), createGuid().left(8)));
    const auto copied = guarded(info.fileName(), [&]() -> Result<void> {
        SQLite::Database copy(temporary.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        if (const int state = SQLite::Backup(copy, database).executeStep(-1); state != SQLITE_DONE)
            throw SQLite::Exception("the copy is not complete", state);
        return {};
    });
    const Result<void> placed = copied ? replaceFile(temporary, target) : copied;
    if (!placed) {
        QFile::remove(temporary);
        QFile::remove(temporary + u"-journal"_s);
    }
    return placed;
}

} // namespace core

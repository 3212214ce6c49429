// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include "core/store/databasecopy.h"
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

} // namespace core

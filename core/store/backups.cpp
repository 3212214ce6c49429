// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <SQLiteCpp/Database.h>

#include "core/store/databasecopy.h"
#include "core/store/guarded.h"
#include "core/store/writelock.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::Backups)
};

/// The form of times in file names, UTC.
QString timeFormat()
{
    return u"yyyy-MM-dd HH-mm-ss"_s;
}

QDateTime timeOf(const QFileInfo &backup)
{
    QDateTime time = QDateTime::fromString(backup.completeBaseName(), timeFormat());
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// How many writes a file has seen; equal numbers of one project mean equal contents.
qint64 revisionOf(SQLite::Database &database)
{
    return database.execAndGet("SELECT value FROM meta WHERE key = 'revision'").getInt64();
}

bool isUpToDate(SQLite::Database &project, const QList<Backup> &backups)
{
    if (backups.isEmpty())
        return false;
    const auto revision = guarded(QFileInfo(backups.first().path).fileName(), [&]() -> Result<qint64> {
        return revisionOf(*openDatabase(backups.first().path, OpenFor::Reading));
    });
    return revision && *revision == revisionOf(project);
}

/// Counts a restored project on beyond all its backups, so that no later state of it is taken for one of them.
void countOn(const QString &projectPath, const BackupRules &rules)
{
    const auto project = openDatabase(projectPath, OpenFor::Writing);
    qint64 highest = revisionOf(*project);
    for (const Backup &backup : backupsOf(projectPath, rules))
        highest = std::max(highest, revisionOf(*openDatabase(backup.path, OpenFor::Reading)));
    project->exec("UPDATE meta SET value = " + std::to_string(highest + 1) + " WHERE key = 'revision'");
}

void removeOldest(const QString &projectPath, const BackupRules &rules)
{
    const QDir folder(backupFolder(projectPath, rules));
    QStringList names;
    for (const QFileInfo &file : folder.entryInfoList({u"*.emend"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (timeOf(file).isValid())
            names.append(file.fileName());
    }
    for (qsizetype i = std::max(1, rules.kept); i < names.size(); ++i)
        QFile::remove(folder.filePath(names[i]));
}

QString nameForReplaced(const QString &projectPath, const QDateTime &now)
{
    const QFileInfo info(projectPath);
    //: The name of a project file that a backup has taken the place of; %2 is a time.
    const QString base = Words::tr("%1 (replaced %2)").arg(info.completeBaseName(), now.toUTC().toString(timeFormat()));
    QString path = info.dir().filePath(base + u".emend"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = info.dir().filePath(u"%1 %2.emend"_s.arg(base).arg(number));
    return path;
}

/// Moves a file together with the journal that may lie beside it.
bool moveProject(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return false;
    const QString ending = u"-journal"_s;
    return !QFileInfo::exists(from + ending) || QFile::rename(from + ending, to + ending);
}

} // namespace

QString backupFolder(const QString &projectPath, const BackupRules &rules)
{
    const QFileInfo info(projectPath);
    const QString path = info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    const QByteArray mark = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    const QDir all(rules.folder.isEmpty()
                       ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups"_s
                       : rules.folder);
    return all.filePath(u"%1-%2"_s.arg(info.completeBaseName(), QString::fromLatin1(mark)));
}

QList<Backup> backupsOf(const QString &projectPath, const BackupRules &rules)
{
    QList<Backup> backups;
    QStringList folders{backupFolder(projectPath, rules), backupFolder(projectPath)};
    folders.removeDuplicates();
    for (const QString &folder : std::as_const(folders)) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.emend"_s}, QDir::Files)) {
            if (const QDateTime at = timeOf(file); at.isValid())
                backups.append(Backup{file.filePath(), at, file.size()});
        }
    }
    // What was copied before the tables were renewed lies beside the project.
    const QFileInfo project(projectPath);
    const QString before = project.completeBaseName() + u".before-migration-*.emend"_s;
    for (const QFileInfo &file : project.dir().entryInfoList({before}, QDir::Files))
        backups.append(Backup{file.filePath(), file.lastModified().toUTC(), file.size()});
    std::stable_sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return backups;
}

Result<std::optional<Backup>> backUp(const QString &projectPath, const QDateTime &now, const BackupRules &rules)
{
    const QDir folder(backupFolder(projectPath, rules));
    if (!QDir().mkpath(folder.path())) {
        return failure(Error::Kind::Storage,
                       Words::tr("No backup was made, because the folder “%1” cannot be made. The project "
                                 "itself is as it was. Make room on the disk, or save a copy elsewhere.")
                           .arg(folder.path()));
    }
    const QString path = folder.filePath(now.toUTC().toString(timeFormat()) + u".emend"_s);
    return guarded(QFileInfo(projectPath).fileName(), [&]() -> Result<std::optional<Backup>> {
        const auto project = openDatabase(projectPath, OpenFor::Reading);
        if (isUpToDate(*project, backupsOf(projectPath, rules)))
            return std::nullopt;
        if (const auto copied = copyDatabase(*project, path); !copied)
            return failure(copied.error());
        removeOldest(projectPath, rules);
        return Backup{path, timeOf(QFileInfo(path)), QFileInfo(path).size()};
    });
}

Result<QString> restoreBackup(const Backup &backup, const QString &projectPath, const QDateTime &now,
                              const BackupRules &rules)
{
    WriteLock lock(projectPath);
    if (lock.take() == WriteLock::Outcome::Held) {
        return failure(Error::Kind::Locked,
                       Words::tr("“%1” is open in another window, so it was left as it is. Close it there "
                                 "and try again.")
                           .arg(QFileInfo(projectPath).fileName()));
    }
    const QString replaced = QFileInfo::exists(projectPath) ? nameForReplaced(projectPath, now) : QString();
    if (!replaced.isEmpty() && !moveProject(projectPath, replaced)) {
        return failure(Error::Kind::Storage,
                       Words::tr("“%1” could not be put aside, so it was left as it is. Check that you may "
                                 "write to its folder.")
                           .arg(QFileInfo(projectPath).fileName()));
    }
    const auto restored = guarded(QFileInfo(backup.path).fileName(), [&]() -> Result<void> {
        return copyDatabase(*openDatabase(backup.path, OpenFor::Reading), projectPath);
    });
    if (restored) {
        // The project is whole without it; at worst the next backup is one of a state that is kept already.
        guarded(QFileInfo(projectPath).fileName(), [&]() -> Result<void> {
            countOn(projectPath, rules);
            return {};
        });
        return replaced;
    }
    if (!replaced.isEmpty())
        moveProject(replaced, projectPath);
    return failure(restored.error());
}

} // namespace core

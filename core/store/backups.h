// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace core {

/// A copy of a project as it was at a time.
struct Backup {
    QString path;
    QDateTime at;    ///< UTC, to the second.
    qint64 size = 0; ///< In bytes.

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// How many backups of a project are kept unless another number is chosen; the oldest ones go.
constexpr int keptBackups = 10;

/// Where backups are put and how many stay.
struct BackupRules {
    QString folder;         ///< Of the backups of all projects; empty for one in the user's data folder.
    int kept = keptBackups; ///< 1 or more, for each project.

    friend bool operator==(const BackupRules &, const BackupRules &) = default;
};

/// Where the backups of a project lie: in the folder of the rules, in one that is named after the file and its folder.
QString backupFolder(const QString &projectPath, const BackupRules &rules = {});

/// The backups of a project, newest first: those in the folder of the rules, those in the usual one, and those that
/// were made before its tables were renewed; these lie beside the project and are kept for ever. Other files are left
/// out.
QList<Backup> backupsOf(const QString &projectPath, const BackupRules &rules = {});

/// Copies a project to its backups and reads the copy to see that it is whole. Nothing is done, and none returned, if
/// the newest backup has the same contents. May run in any thread beside an open Project. Fails with Storage, or with
/// Damaged if the project or the copy is damaged; older backups then stay.
Result<std::optional<Backup>> backUp(const QString &projectPath, const QDateTime &now, const BackupRules &rules = {});

/// Puts a backup in place of a project that nobody has open. What was there is kept beside it; its new name is
/// returned, or an empty text if there was nothing. rules tell where else the project has backups. Fails with Storage,
/// Damaged or Locked; then nothing has changed.
Result<QString> restoreBackup(const Backup &backup, const QString &projectPath, const QDateTime &now,
                              const BackupRules &rules = {});

} // namespace core

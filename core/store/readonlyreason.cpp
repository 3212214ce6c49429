// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readonlyreason.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::ProjectStore)
};

/// Whether nobody at all may write. The superuser may nevertheless, but a file was not protected by accident.
bool isProtected(const QFileInfo &info)
{
    constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return !info.isWritable() || !(info.permissions() & anyWrite);
}

} // namespace

QString protectionReason(const QString &path)
{
    const QFileInfo info(path);
    if (isProtected(info)) {
        return Words::tr("“%1” is write-protected, so it was opened for reading only. Save a copy to work on it.")
            .arg(info.fileName());
    }
    if (isProtected(QFileInfo(info.absolutePath()))) {
        return Words::tr(
                   "The folder of “%1” is write-protected, so the project was opened for reading only. Save a copy to "
                   "another folder to work on it.")
            .arg(info.fileName());
    }
    return {};
}

QString lockReason(const QString &path, WriteLock::Outcome outcome, const WriteLock &lock)
{
    const QString name = QFileInfo(path).fileName();
    const QString owner = lock.owner().isEmpty() ? Words::tr("unknown program") : lock.owner();
    if (outcome == WriteLock::Outcome::Held && lock.isHeldElsewhere()) {
        return Words::tr(
                   "“%1” is open on another computer: %2. It was opened here for reading only. Close it there and open "
                   "it again to work on it. If that computer has broken down, delete “%3” beside the project first.")
            .arg(name, owner, QFileInfo(lock.path()).fileName());
    }
    if (outcome == WriteLock::Outcome::Held) {
        return Words::tr("“%1” is already open in another window: %2. It was opened here for reading only. Close it "
                         "there and "
                         "open it again to work on it.")
            .arg(name, owner);
    }
    if (outcome == WriteLock::Outcome::Refused) {
        return Words::tr(
                   "The folder of “%1” does not let Emend write, so the project was opened for reading only. Save a "
                   "copy to another folder to work on it.")
            .arg(name);
    }
    return {};
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString lockPath(const QString &projectPath)
{
    const QFileInfo info(projectPath);
    // Two paths to one file must meet in one lock.
    const QString canonical = info.canonicalFilePath();
    const QFileInfo real(canonical.isEmpty() ? info.absoluteFilePath() : canonical);
    return real.dir().filePath(u".%1.lock"_s.arg(real.fileName()));
}

} // namespace

WriteLock::WriteLock(const QString &projectPath)
    : m_path(lockPath(projectPath))
    , m_file(std::make_unique<QLockFile>(m_path))
{
    // A session may last for days: only an owner that no longer runs makes a lock stale.
    m_file->setStaleLockTime(0);
}

WriteLock::~WriteLock() = default;

WriteLock::Outcome WriteLock::take()
{
    const bool wasThere = QFileInfo::exists(m_path);
    if (m_file->tryLock(0))
        return wasThere ? Outcome::TakenStale : Outcome::Taken;
    return m_file->error() == QLockFile::LockFailedError ? Outcome::Held : Outcome::Refused;
}

QString WriteLock::owner() const
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (!m_file->getLockInfo(&process, &computer, &program))
        return {};
    return QCoreApplication::translate("core::ProjectStore", "%1 on %2 (process %3)")
        .arg(program, computer)
        .arg(process);
}

bool WriteLock::isHeldElsewhere() const
{
    qint64 process = 0;
    QString computer;
    QString program;
    return m_file->getLockInfo(&process, &computer, &program) && computer != QSysInfo::machineHostName();
}

} // namespace core

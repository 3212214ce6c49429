// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/projectlocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace core {

QStringList projectPathsFor(const QString &transcriptPath, const QByteArray &sha256)
{
    const QFileInfo transcript(transcriptPath);
    const QString base = transcript.completeBaseName();
    const QString marked = base + u'-' + QString::fromLatin1(sha256.left(8));
    const QString ending = QStringLiteral(".emend");
    const QDir beside = transcript.absoluteDir();
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/projects"));
    return {beside.filePath(base + ending), beside.filePath(marked + ending), data.filePath(marked + ending)};
}

std::unique_ptr<Project> findProjectFor(const QString &transcriptPath, const QByteArray &sha256)
{
    for (const QString &path : projectPathsFor(transcriptPath, sha256)) {
        if (!Project::isProjectFile(path))
            continue;
        auto opened = Project::open(path);
        if (opened && !documentWith(**opened, sha256).isNull())
            return std::move(*opened);
    }
    return nullptr;
}

Result<std::unique_ptr<Project>> createProjectFor(const QString &transcriptPath, const QByteArray &sha256)
{
    Error last{Error::Kind::Storage,
               QCoreApplication::translate("core::Project", "There is no folder in which a project could be kept."),
               {}};
    for (const QString &path : projectPathsFor(transcriptPath, sha256)) {
        if (QFileInfo::exists(path))
            continue;
        if (path.startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)))
            QDir().mkpath(QFileInfo(path).path());
        auto created = Project::create(path);
        if (created)
            return created;
        last = created.error();
    }
    return failure(last);
}

DocumentId documentWith(const Project &project, const QByteArray &sha256)
{
    for (const DocumentInfo &info : project.documents()) {
        if (info.sha256 == sha256)
            return info.id;
    }
    return {};
}

} // namespace core

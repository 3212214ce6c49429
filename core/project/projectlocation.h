// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/project/project.h"

namespace core {

/// Where the project of a transcript may lie, the best place first: beside the transcript as "name.emend", then with a
/// part of its SHA-256 in the name where that is taken, then in the folder for the user's data.
QStringList projectPathsFor(const QString &transcriptPath, const QByteArray &sha256);

/// The project among projectPathsFor() that already holds a document with these bytes, or null if there is none.
std::unique_ptr<Project> findProjectFor(const QString &transcriptPath, const QByteArray &sha256);

/// Makes a new project at the first of projectPathsFor() that can be written. Fails with Storage.
Result<std::unique_ptr<Project>> createProjectFor(const QString &transcriptPath, const QByteArray &sha256);

/// The document with these bytes, or a null id.
DocumentId documentWith(const Project &project, const QByteArray &sha256);

} // namespace core

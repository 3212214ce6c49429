// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/cli/inputs.h"
#include "core/base/result.h"
#include "core/project/reviewedcall.h"

namespace cli {

/// Which call is asked for, and how to read it.
struct CallRequest {
    QString path;            ///< A transcript, or a project.
    ReadAs readAs;           ///< For a transcript; a project knows how its calls were read.
    int document = 0;        ///< Which call of a project, from 1; 0 means its only one.
    bool withOthers = false; ///< Whether the other calls of the project are wanted, too.
};

/// Whether path is a project, by its contents or, where they are damaged, by its name.
bool isProject(const QString &path);

/// A call, and what the person should know of how it was read.
struct LoadedCall {
    core::ReviewedCall call;
    QList<core::ReviewedCall> others; ///< The further calls of the project, if they are wanted.
    QStringList remarks;              ///< Sentences: notes of the importer, and why a project can only be read.
};

/// The number that --document names; 0 if it is not set. Fails with Input if it is no number.
core::Result<int> documentFrom(const QCommandLineParser &arguments);
QCommandLineOption documentOption();

/// The call as the window would show it: a transcript is read and analysed, a project is opened with all that was done
/// in it. Fails as reading does.
core::Result<LoadedCall> loadCall(const CallRequest &request);

} // namespace cli

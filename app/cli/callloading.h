// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/project/reviewedcall.h"

namespace cli {

/// Which call is asked for, and how to read it.
struct CallRequest {
    QString path;                       ///< A transcript, or a project.
    std::optional<core::Layout> layout; ///< Of a transcript; none means guess. A project knows its own.
    int document = 0;                   ///< Which call of a project, from 1; 0 means its only one.
};

/// Whether path is a project, by its contents or, where they are damaged, by its name.
bool isProject(const QString &path);

/// A call, and what the person should know of how it was read.
struct LoadedCall {
    core::ReviewedCall call;
    QStringList remarks; ///< Sentences: notes of the importer, and why a project can only be read.
};

/// The call as the window would show it: a transcript is read and analysed, a project is opened with all that was done
/// in it. Fails as reading does.
core::Result<LoadedCall> loadCall(const CallRequest &request);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>

#include "app/cli/console.h"
#include "core/base/result.h"

namespace cli {

/// The option --jobs, which the commands on many files share.
QCommandLineOption jobsOption();

/// How many files are worked on at once. Fails with Input if that is no number of jobs.
core::Result<int> jobsFrom(const QCommandLineParser &arguments);

/// Does work(0) to work(count - 1) in so many threads and shows how far it is: what takes the numbers done and all.
///
/// Behind work(i) comes store(i), which waits for the disk rather than for a processor: the next work begins meanwhile.
/// At most as many as there are jobs are stored in this way, so that memory does not grow where a disk is slow.
void runInParallel(qsizetype count, int jobs, Console &console, const QString &what,
                   const std::function<void(qsizetype)> &work, const std::function<void(qsizetype)> &store = {});

/// Where the result for a file goes: into the folder, under the file's name with another ending.
QString resultPath(const QString &folder, const QString &file, const QString &suffix);

/// Fails with Input if the results of two files would overwrite each other.
core::Result<void> checkDistinct(const QStringList &files, const QString &folder, const QString &suffix);

} // namespace cli

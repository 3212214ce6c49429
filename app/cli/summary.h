// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>

#include "app/cli/command.h"
#include "core/analysis/analysis.h"
#include "core/base/result.h"

namespace cli {

/// What was found in one file or in many.
struct Counts {
    qint64 bytes = 0; ///< Of the files that were read.
    qsizetype turns = 0;
    qsizetype speakers = 0;
    qsizetype findings = 0; ///< Passages to review.
    qsizetype figures = 0;
    qsizetype kpis = 0;
    qsizetype checks = 0;
    qsizetype inconsistent = 0; ///< Checks that do not come out.

    static Counts of(const core::Analysis &analysis);
    Counts &operator+=(const Counts &other);

    /// The counts of one file in a line.
    QString line() const;
};

/// What makes a run end with ExitCode::Found.
enum class FailOn { Nothing, Inconsistent, Findings };

/// The option --fail-on, and what it takes.
QCommandLineOption failOnOption();
QStringList failOnKeys();

/// What the arguments name. Fails with Input if it is no choice.
core::Result<FailOn> failOnFrom(const QCommandLineParser &arguments);

/// Whether counts hold what a run is to fail on.
bool holds(const Counts &counts, FailOn failOn);

/// A table for the end of a run over many files: what was found, and how quick it was.
QString summaryTable(const Counts &counts, qsizetype done, qsizetype files, double seconds, int jobs);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>

#include "core/analysis/analysis.h"
#include "core/base/result.h"

namespace cli {

/// What calls are analysed with besides their own words, as the command line names it.
struct SupplementFiles {
    struct Source { ///< Another account of a call.
        QString path;
        core::SecondSource::Kind kind = core::SecondSource::Kind::Transcript;
        QString vendor; ///< Who made it; may be empty.
    };
    QList<Source> sources; ///< Other accounts of one call.
    QString glossary;      ///< A file of right and wrong forms; empty for none.
};

/// The same, read.
struct Supplements {
    core::AnalysisOptions options;
    QStringList notes; ///< What had to be left out, one translated sentence each.
};

/// The options --second, --second-kind, --vendor and --glossary.
QList<QCommandLineOption> supplementOptions();

/// What the arguments name for so many calls. The first kind and vendor belong to the first source, and so on. Fails
/// with Input if they do not fit together.
core::Result<SupplementFiles> supplementsFrom(const QCommandLineParser &arguments, qsizetype calls);

/// Reads the files. Fails as reading does; the message names the file.
core::Result<Supplements> readSupplements(const SupplementFiles &files);

} // namespace cli

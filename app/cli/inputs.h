// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCommandLineOption>
#include <QCommandLineParser>

#include "core/base/result.h"
#include "core/transcript/transcript.h"

namespace cli {

/// How files are to be read where the guess is overridden.
struct ReadAs {
    std::optional<core::Layout> layout;
    std::optional<QString> format; ///< Importer::id()
};

/// The options --layout and, under the name given, the one that forces a format; several commands share them.
QList<QCommandLineOption> readAsOptions(const QString &formatOption);

/// What the arguments force; nothing of what is not set. Fails with Input if there is no such layout or format.
core::Result<ReadAs> readAsFrom(const QCommandLineParser &arguments, const QString &formatOption);

/// The layouts with their names, for the help; and the formats that can be read.
QString layoutTable();
QString inputFormatTable();

/// The keys of both.
QStringList layoutKeys();
QStringList inputFormatKeys();

/// The files that are named; of folders what has the ending of a format that can be read, in folders inside them, too,
/// in the order of their paths. Fails with Input if a folder holds none.
core::Result<QStringList> filesIn(const QStringList &paths);

/// Reads a transcript from a file. Fails as core::readFile() and core::importTranscript() do.
core::Result<core::Transcript> readTranscript(const QString &path, const ReadAs &readAs);

/// An error as a line for the person: the file, the sentence, and what the library said.
QString sentence(const QString &path, const core::Error &error);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCommandLineOption>
#include <QCommandLineParser>

#include "core/base/result.h"
#include "core/transcript/transcript.h"

namespace cli {

/// The option --layout, which several commands share.
QCommandLineOption layoutOption();

/// The layout that the arguments name; none if the option is not set. Fails with Input if there is no such layout.
core::Result<std::optional<core::Layout>> layoutFrom(const QCommandLineParser &arguments);

/// The layouts with their names, for the help.
QString layoutTable();

/// Reads a transcript from a file. Fails as core::readFile() and core::importTranscript() do.
core::Result<core::Transcript> readTranscript(const QString &path, std::optional<core::Layout> layout);

/// An error as a line for the person: the file, the sentence, and what the library said.
QString sentence(const QString &path, const core::Error &error);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cli {

/// What “emend-cli --help” prints: the commands and how to begin.
QString programHelp();

/// What “emend-cli COMMAND --help” prints: usage, options, examples.
QString commandHelp(const Command &command);

/// What “emend-cli --version” prints.
QString versionText();

/// An option as it is written: “-f, --format FORMAT”.
QString writtenOption(const QCommandLineOption &option);

/// The exit codes and what they mean.
QList<std::pair<QString, QString>> exitCodeTable();

/// Two columns, the left one as wide as its widest entry.
QString table(const QList<std::pair<QString, QString>> &rows);

} // namespace cli

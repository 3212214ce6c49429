// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/cli/console.h"

namespace cli {

/// How a program ends, as scripts see it.
enum ExitCode {
    Success = 0, ///< All was done.
    Failed = 1,  ///< At least one file could not be read, analysed or written.
    Usage = 2,   ///< The command line made no sense; nothing was done.
    Found = 3,   ///< All was done, and something was found that --fail-on names.
};

/// One sub-command: what it takes, what it says of itself, and what it does.
class Command
{
public:
    virtual ~Command() = default;

    /// The word on the command line, such as "analyze".
    virtual QString name() const = 0;

    /// What it does, in one line for the list of commands.
    virtual QString summary() const = 0;

    /// What stands behind the name, such as "FILE... [options]".
    virtual QString synopsis() const = 0;

    /// What the help says besides: whole paragraphs, with examples.
    virtual QString description() const = 0;

    virtual QList<QCommandLineOption> options() const = 0;

    /// What an option may be given, for completing it in a shell; none where anything can stand. This knows --layout.
    virtual QStringList choices(const QString &option) const;

    /// Does the work. The parser has read the arguments behind the name with options().
    virtual ExitCode execute(const QCommandLineParser &arguments, Console &console) const = 0;
};

/// All commands, in the order of the help.
const std::vector<std::unique_ptr<Command>> &commands();

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cli {

/// Prints what a shell needs to complete the commands and their options.
class CompletionsCommand : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString synopsis() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    QStringList choices(const QString &option) const override;
    ExitCode execute(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace cli

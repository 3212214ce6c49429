// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completionscommand.h"

#include <QCoreApplication>

#include "app/cli/manual.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::CompletionsCommand)
};

} // namespace

QString CompletionsCommand::name() const
{
    return u"completions"_s;
}

QString CompletionsCommand::summary() const
{
    return Words::tr("Prints what a shell needs to complete commands and options.");
}

QString CompletionsCommand::synopsis() const
{
    return shells().join(u'|');
}

QString CompletionsCommand::description() const
{
    return Words::tr("Examples:\n"
                     "  emend-cli completions bash > ~/.local/share/bash-completion/completions/emend-cli\n"
                     "  emend-cli completions zsh > ~/.zfunc/_emend-cli\n"
                     "  emend-cli completions fish > ~/.config/fish/completions/emend-cli.fish\n");
}

QList<QCommandLineOption> CompletionsCommand::options() const
{
    return {};
}

QStringList CompletionsCommand::choices(const QString &option) const
{
    return Command::choices(option);
}

ExitCode CompletionsCommand::execute(const QCommandLineParser &arguments, Console &console) const
{
    const QStringList given = arguments.positionalArguments();
    if (given.size() != 1 || !shells().contains(given.constFirst())) {
        console.say(Words::tr("Name one of these shells: %1.").arg(shells().join(u", "_s)));
        return Usage;
    }
    console.write(completions(given.constFirst()));
    return console.isIntact() ? Success : Failed;
}

} // namespace cli

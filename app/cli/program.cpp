// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/cli/help.h"
#include "app/cli/manual.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::Program)
};

bool asksForHelp(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1 || argument == "help"_L1;
}

bool asksForVersion(const QString &argument)
{
    return argument == "--version"_L1 || argument == "-v"_L1 || argument == "version"_L1;
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&](const auto &command) { return command->name() == name; });
    return found == commands().end() ? nullptr : found->get();
}

void pointToHelp(const QString &helpFor, Console &console)
{
    console.say(Words::tr("“%1” says what can be asked for.").arg(helpFor));
}

ExitCode refuse(const QString &sentence, const QString &helpFor, Console &console)
{
    console.say(sentence);
    pointToHelp(helpFor, console);
    return Usage;
}

ExitCode refuseCommand(const QString &name, Console &console)
{
    return refuse(Words::tr("There is no command “%1”.").arg(name), u"emend-cli --help"_s, console);
}

/// What the parser did not understand.
QString parseError(const QCommandLineParser &parser)
{
    if (parser.unknownOptionNames().isEmpty())
        return parser.errorText() + u'.';
    const QString name = parser.unknownOptionNames().first();
    return Words::tr("There is no option “%1”.").arg((name.size() == 1 ? u"-"_s : u"--"_s) + name);
}

/// The help of a command, or of the program if name is empty.
ExitCode help(const QString &name, Console &console)
{
    if (name == "--man"_L1) {
        console.write(manualPage());
        return Success;
    }
    const Command *command = commandNamed(name);
    if (!command && !name.isEmpty())
        return refuseCommand(name, console);
    console.write(command ? commandHelp(*command) : programHelp());
    return Success;
}

ExitCode runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    if (std::any_of(arguments.begin(), arguments.end(),
                    [](const QString &a) { return a == "--help"_L1 || a == "-h"_L1; })) {
        console.write(commandHelp(command));
        return Success;
    }
    QCommandLineParser parser;
    parser.addOptions(command.options());
    // The parser takes the first argument for the program.
    const QString help = u"emend-cli %1 --help"_s.arg(command.name());
    if (!parser.parse(QStringList(command.name()) + arguments))
        return refuse(parseError(parser), help, console);
    const ExitCode code = command.execute(parser, console);
    if (code == Usage)
        pointToHelp(help, console);
    return code;
}

} // namespace

ExitCode run(const QStringList &arguments, Console &console)
{
    const QString first = arguments.value(1);
    if (first.isEmpty())
        return refuse(Words::tr("No command was given."), u"emend-cli --help"_s, console);
    if (asksForVersion(first)) {
        console.write(versionText());
        return Success;
    }
    if (asksForHelp(first))
        return help(arguments.value(2), console);
    const Command *command = commandNamed(first);
    if (!command)
        return refuseCommand(first, console);
    return runCommand(*command, arguments.sliced(2), console);
}

} // namespace cli

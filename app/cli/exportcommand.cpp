// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include <QCoreApplication>
#include <QDir>

#include "app/cli/callloading.h"
#include "app/cli/formats.h"
#include "app/cli/inputs.h"
#include "core/exporters/savefile.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ExportCommand)
};

/// What to do, as read from the command line.
struct Plan {
    CallRequest call;
    const Format *format = nullptr;
    QString output; ///< A file or a folder, or "-" for standard output.
    core::ExportOptions options;
};

tl::unexpected<core::Error> misuse(const QString &sentence)
{
    return core::failure(core::Error::Kind::Input, sentence);
}

core::Result<const Format *> formatFrom(const QCommandLineParser &arguments)
{
    const QString id = arguments.value(u"format"_s);
    const QStringList ids = formatKeys();
    if (id.isEmpty())
        return misuse(Words::tr("No format was given. These can be asked for: %1.").arg(ids.join(u", "_s)));
    const Format *format = formatFor(id);
    if (!format)
        return misuse(Words::tr("There is no format “%1”. These can be asked for: %2.").arg(id, ids.join(u", "_s)));
    return format;
}

core::Result<core::ExportOptions> optionsFrom(const QCommandLineParser &arguments)
{
    core::ExportOptions options;
    options.showsChanges = arguments.isSet(u"changes"_s);
    if (!arguments.isSet(u"interpreted"_s))
        return options;
    const QString key = arguments.value(u"interpreted"_s);
    const auto choice = core::interpretedTurnsFromKey(key);
    if (!choice)
        return misuse(Words::tr("“%1” is no choice for interpreted turns; see the help.").arg(key));
    options.interpreted = *choice;
    return options;
}

core::Result<Plan> planFrom(const QCommandLineParser &arguments)
{
    const QStringList files = arguments.positionalArguments();
    if (files.isEmpty())
        return misuse(Words::tr("No file was given."));
    if (files.size() > 1)
        return misuse(Words::tr("One file at a time can be exported; %1 were given.").arg(files.size()));
    const auto readAs = readAsFrom(arguments, u"input-format"_s);
    const auto format = formatFrom(arguments);
    if (!readAs || !format)
        return core::failure(readAs ? format.error() : readAs.error());
    const auto options = optionsFrom(arguments);
    if (!options)
        return core::failure(options.error());
    const QString output = arguments.isSet(u"output"_s) ? arguments.value(u"output"_s) : u"-"_s;
    if (!(*format)->bytes && output == "-"_L1)
        return misuse(Words::tr("“%1” makes several files; name a folder with --output.").arg((*format)->id));
    const auto document = documentFrom(arguments);
    if (!document)
        return core::failure(document.error());
    return Plan{{files.first(), *readAs, *document}, *format, output, *options};
}

core::Result<void> writeFolder(const Plan &plan, const core::ReviewedCall &call)
{
    if (!QDir().mkpath(plan.output)) {
        return core::failure(core::Error::Kind::Storage,
                             Words::tr("The folder “%1” cannot be made, so nothing was written.").arg(plan.output));
    }
    return plan.format->writeFolder(call, plan.output);
}

core::Result<void> writeAll(const Plan &plan, Console &console)
{
    const auto loaded = loadCall(plan.call);
    if (!loaded)
        return core::failure(loaded.error());
    for (const QString &remark : loaded->remarks)
        console.say(u"%1: %2"_s.arg(plan.call.path, remark));
    if (!plan.format->bytes)
        return writeFolder(plan, loaded->call);

    const auto bytes = plan.format->bytes(loaded->call, plan.options);
    if (!bytes)
        return core::failure(bytes.error());
    if (plan.output != "-"_L1)
        return core::saveFile(plan.output, *bytes);
    console.write(*bytes);
    if (!console.isIntact()) {
        return core::failure(core::Error::Kind::Storage,
                             Words::tr("Standard output was closed or is full, so part of the export is missing."));
    }
    return {};
}

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return Words::tr("Writes a transcript, or a project with all that was corrected in it, in another format.");
}

QString ExportCommand::synopsis() const
{
    return u"FILE|PROJECT --format FORMAT [--output PATH] [--document N] [--layout LAYOUT] "
           "[--input-format ID] [--interpreted CHOICE] [--changes]"_s;
}

QString ExportCommand::description() const
{
    return Words::tr("Formats:\n") + formatTable() + Words::tr("\nInterpreted turns (in clean transcripts):\n")
           + interpretedTable() + Words::tr("\nLayouts (a project knows its own):\n") + layoutTable()
           + Words::tr("\nExamples:\n"
                       "  emend-cli export call.txt --format markdown --output call.md\n"
                       "  emend-cli export call.emend --format kpi-csv --output kpis.csv\n"
                       "  emend-cli export call.txt --format html --interpreted interpreter --output call.html\n"
                       "  emend-cli export call.emend --format docx --changes --output call.docx\n"
                       "  emend-cli export call.txt --format text | less\n");
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return QList<QCommandLineOption>{
               QCommandLineOption({u"f"_s, u"format"_s}, Words::tr("What to write; see below."), u"FORMAT"_s),
               QCommandLineOption({u"o"_s, u"output"_s},
                                  Words::tr("Where to write; standard output if left out or “-”."), u"PATH"_s),
               documentOption(),
               QCommandLineOption(u"interpreted"_s,
                                  Words::tr("Which turns of an interpreted call to write; see below."), u"CHOICE"_s),
               QCommandLineOption(u"changes"_s, Words::tr("Track in documents what was changed of the imported text.")),
           }
           + readAsOptions(u"input-format"_s);
}

QStringList ExportCommand::choices(const QString &option) const
{
    if (option == "format"_L1)
        return formatKeys();
    if (option != "interpreted"_L1)
        return option == "input-format"_L1 ? inputFormatKeys() : Command::choices(option);
    QStringList keys;
    for (const core::InterpretedTurns choice : core::allInterpretedTurns())
        keys.append(core::interpretedTurnsKey(choice));
    return keys;
}

ExitCode ExportCommand::execute(const QCommandLineParser &arguments, Console &console) const
{
    const auto plan = planFrom(arguments);
    if (!plan) {
        console.say(plan.error().message);
        return Usage;
    }
    console.showProgress(Words::tr("Exporting %1").arg(plan->call.path));
    if (const auto written = writeAll(*plan, console); !written) {
        console.say(sentence(plan->call.path, written.error()));
        return Failed;
    }
    if (plan->output != "-"_L1)
        console.say(Words::tr("Written: %1").arg(plan->output));
    return Success;
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/convertcommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/batch.h"
#include "app/cli/callloading.h"
#include "app/cli/formats.h"
#include "app/cli/inputs.h"
#include "app/cli/summary.h"
#include "core/exporters/savefile.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ConvertCommand)
};

/// What to do, as read from the command line.
struct Plan {
    QStringList files;
    ReadAs readAs;
    const Format *format = nullptr;
    QString folder;
    int jobs = 1;
    FailOn failOn = FailOn::Nothing;
    bool isJson = false;
};

/// What became of one file.
struct Outcome {
    std::optional<core::Error> error;
    QString written;
    QStringList remarks;
    Counts counts;
};

core::Result<const Format *> formatFrom(const QCommandLineParser &arguments)
{
    const QString id = arguments.value(u"to"_s);
    const QString ids = formatKeys().join(u", "_s);
    if (id.isEmpty())
        return core::failure(core::Error::Kind::Input,
                             Words::tr("Say with --to what to convert to. These can be asked for: %1.").arg(ids));
    const Format *format = formatFor(id);
    if (!format)
        return core::failure(core::Error::Kind::Input,
                             Words::tr("There is no format “%1”. These can be asked for: %2.").arg(id, ids));
    return format;
}

core::Result<Plan> planFrom(const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().isEmpty())
        return core::failure(core::Error::Kind::Input, Words::tr("No file was given."));
    const auto format = formatFrom(arguments);
    const auto files = filesIn(arguments.positionalArguments());
    const auto readAs = readAsFrom(arguments, u"format"_s);
    const auto jobs = jobsFrom(arguments);
    const auto failOn = failOnFrom(arguments);
    if (!format || !files)
        return core::failure(format ? files.error() : format.error());
    if (!readAs || !jobs)
        return core::failure(readAs ? jobs.error() : readAs.error());
    if (!failOn)
        return core::failure(failOn.error());
    const QString folder = arguments.isSet(u"out-dir"_s) ? arguments.value(u"out-dir"_s) : u"."_s;
    if (const auto distinct = checkDistinct(*files, folder, (*format)->suffix); !distinct)
        return core::failure(distinct.error());
    // Only one thread may draw.
    const int workers = (*format)->draws ? 1 : *jobs;
    return Plan{*files, *readAs, *format, folder, workers, *failOn, arguments.isSet(u"json"_s)};
}

/// Refuses to put the result in the place of what it was made from.
bool isSameFile(const QString &a, const QString &b)
{
    return QFileInfo(a).exists() && QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

core::Result<void> write(const core::ReviewedCall &call, const Format &format, const QString &path)
{
    if (!format.bytes) {
        if (!QDir().mkpath(path)) {
            return core::failure(core::Error::Kind::Storage,
                                 Words::tr("The folder “%1” cannot be made, so nothing was written.").arg(path));
        }
        return format.writeFolder(call, path);
    }
    const auto bytes = format.bytes(call, {});
    return bytes ? core::saveFile(path, *bytes) : core::failure(bytes.error());
}

Outcome convert(const QString &file, const Plan &plan)
{
    Outcome outcome;
    const auto loaded = loadCall({file, plan.readAs});
    if (!loaded) {
        outcome.error = loaded.error();
        return outcome;
    }
    outcome.remarks = loaded->remarks;
    outcome.counts = Counts::of(loaded->call.analysis);
    outcome.counts.bytes = QFileInfo(file).size();
    outcome.written = resultPath(plan.folder, file, plan.format->suffix);
    if (isSameFile(outcome.written, file)) {
        outcome.error = core::Error{core::Error::Kind::Input,
                                    Words::tr("The result would be written over the file itself, so nothing was "
                                              "written. Name another folder with --out-dir."),
                                    {}};
    } else if (const auto written = write(loaded->call, *plan.format, outcome.written); !written) {
        outcome.error = written.error();
    }
    return outcome;
}

std::vector<Outcome> convertAll(const Plan &plan, Console &console)
{
    std::vector<Outcome> outcomes(static_cast<size_t>(plan.files.size()));
    const QString what = Words::tr("Converting: %1 of %2 files");
    if (plan.format->draws) {
        for (qsizetype i = 0; i < plan.files.size(); ++i) {
            console.showProgress(what.arg(i).arg(plan.files.size()));
            outcomes[static_cast<size_t>(i)] = convert(plan.files[i], plan);
        }
        return outcomes;
    }
    runInParallel(plan.files.size(), plan.jobs, console, what,
                  [&](qsizetype i) { outcomes[static_cast<size_t>(i)] = convert(plan.files[i], plan); });
    return outcomes;
}

/// What became of each file, as a line each or as JSON.
void report(const Plan &plan, const std::vector<Outcome> &outcomes, Console &console)
{
    QJsonArray files;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const Outcome &outcome = outcomes[i];
        const QString &file = plan.files[static_cast<qsizetype>(i)];
        for (const QString &remark : outcome.remarks)
            console.say(u"%1: %2"_s.arg(file, remark));
        QJsonObject entry{{u"file"_s, file}};
        if (outcome.error) {
            console.say(sentence(file, *outcome.error));
            entry.insert(u"error"_s, outcome.error->message);
        } else {
            entry.insert(u"written"_s, outcome.written);
        }
        files.append(entry);
        if (!plan.isJson && !outcome.error)
            console.write(outcome.written + u'\n');
    }
    if (plan.isJson)
        console.write(QJsonDocument(files).toJson());
}

} // namespace

QString ConvertCommand::name() const
{
    return u"convert"_s;
}

QString ConvertCommand::summary() const
{
    return Words::tr("Writes transcripts, or folders of them, in another format, without a project.");
}

QString ConvertCommand::synopsis() const
{
    return u"FILE|FOLDER... --to FORMAT [--out-dir DIR] [--json] [--jobs N] [--layout LAYOUT] [--format ID] "
           "[--fail-on WHAT]"_s;
}

QString ConvertCommand::description() const
{
    return Words::tr("The names of the files that were written are listed.\n\nTo:\n") + formatTable()
           + Words::tr("\nFormats that can be read:\n") + inputFormatTable()
           + Words::tr("\nExamples:\n"
                       "  emend-cli convert call.txt --to html\n"
                       "  emend-cli convert calls --to markdown --out-dir clean --jobs 4\n");
}

QList<QCommandLineOption> ConvertCommand::options() const
{
    return QList<QCommandLineOption>{
               QCommandLineOption(u"to"_s, Words::tr("What to write; see below."), u"FORMAT"_s),
               QCommandLineOption(u"out-dir"_s,
                                  Words::tr("The folder to write into, made if needed; this one if left out."),
                                  u"DIR"_s),
               QCommandLineOption(u"json"_s, Words::tr("Writes what became of each file as JSON.")),
               jobsOption(),
               failOnOption(),
           }
           + readAsOptions(u"format"_s);
}

QStringList ConvertCommand::choices(const QString &option) const
{
    if (option == "to"_L1)
        return formatKeys();
    if (option == "fail-on"_L1)
        return failOnKeys();
    return option == "format"_L1 ? inputFormatKeys() : Command::choices(option);
}

ExitCode ConvertCommand::execute(const QCommandLineParser &arguments, Console &console) const
{
    const auto plan = planFrom(arguments);
    if (!plan) {
        console.say(plan.error().message);
        return Usage;
    }
    if (!QDir().mkpath(plan->folder)) {
        console.say(Words::tr("The folder “%1” cannot be made, so nothing was written.").arg(plan->folder));
        return Failed;
    }
    QElapsedTimer timer;
    timer.start();
    const std::vector<Outcome> outcomes = convertAll(*plan, console);
    const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    report(*plan, outcomes, console);
    Counts counts;
    qsizetype done = 0;
    for (const Outcome &outcome : outcomes) {
        counts += outcome.error ? Counts() : outcome.counts;
        done += outcome.error ? 0 : 1;
    }
    if (plan->files.size() > 1)
        console.say(summaryTable(counts, done, plan->files.size(), seconds, plan->jobs).chopped(1));
    if (!console.isIntact())
        console.say(Words::tr("Standard output was closed or is full, so part of the list is missing."));
    if (done < plan->files.size() || !console.isIntact())
        return Failed;
    return holds(counts, plan->failOn) ? Found : Success;
}

} // namespace cli

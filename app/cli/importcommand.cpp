// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/batch.h"
#include "app/cli/callloading.h"
#include "app/cli/inputs.h"
#include "app/cli/summary.h"
#include "core/importers/importer.h"
#include "core/project/callresults.h"
#include "core/project/edits.h"
#include "core/project/project.h"
#include "core/project/projectlocation.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype filesAtOnce = 64; ///< So that not all calls of a folder lie in memory.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ImportCommand)
};

/// What to do, as read from the command line.
struct Plan {
    QString project;
    QStringList files;
    ReadAs readAs;
    int jobs = 1;
    bool isJson = false;
};

/// A file that was read and analysed, or why it could not be.
struct Read {
    std::optional<core::Error> error;
    QByteArray bytes;
    core::Transcript transcript;
    core::Analysis analysis;
};

/// What became of a file.
struct Added {
    enum class State { Added, Known, Restored, Failed };

    QString file;
    State state = State::Added;
    QString error; ///< A sentence; empty unless Failed.
    Counts counts;
};

core::Result<Plan> planFrom(const QCommandLineParser &arguments)
{
    const QStringList given = arguments.positionalArguments();
    if (given.size() < 2) {
        return core::failure(core::Error::Kind::Input,
                             Words::tr("Name a project, which is made if it is not there, and the files to add."));
    }
    const auto files = filesIn(given.sliced(1));
    const auto readAs = readAsFrom(arguments, u"format"_s);
    const auto jobs = jobsFrom(arguments);
    if (!files || !readAs)
        return core::failure(files ? readAs.error() : files.error());
    if (!jobs)
        return core::failure(jobs.error());
    return Plan{given.first(), *files, *readAs, *jobs, arguments.isSet(u"json"_s)};
}

core::Result<std::unique_ptr<core::Project>> openOrMake(const QString &path)
{
    if (!QFileInfo::exists(path))
        return core::Project::create(path);
    auto project = core::Project::open(path);
    if (project && (*project)->isReadOnly())
        return core::failure(core::Error::Kind::Locked, (*project)->readOnlyReason());
    return project;
}

Read readFile(const QString &file, const ReadAs &readAs, const core::AnalysisOptions &options)
{
    Read read;
    if (isProject(file)) {
        read.error = core::Error{core::Error::Kind::Input,
                                 Words::tr("This is a project. “emend-cli merge” brings its work into another copy; "
                                           "add the transcripts it was made from instead."),
                                 {}};
        return read;
    }
    const auto bytes = core::readFile(file);
    const auto transcript =
        bytes ? core::importTranscript({*bytes, QFileInfo(file).fileName(), readAs.layout, readAs.format})
              : core::Result<core::Transcript>(core::failure(bytes.error()));
    if (!transcript) {
        read.error = transcript.error();
        return read;
    }
    core::Progress progress;
    const auto analysis = core::analyze(*transcript, options, progress);
    if (!analysis) {
        read.error = analysis.error();
        return read;
    }
    return {{}, *bytes, *transcript, *analysis};
}

/// Puts what was read into the project.
core::Result<Added::State> keep(core::Project &project, const Read &read)
{
    const core::DocumentId known = core::documentWith(project, read.transcript.sha256());
    const qsizetype edits = project.historySize();
    const auto document = project.addDocument(read.bytes, read.transcript, read.analysis.speech);
    if (!document)
        return core::failure(document.error());
    const bool isRestored = project.historySize() > edits;
    if (known == *document && !isRestored)
        return Added::State::Known;
    const core::CallState &call = project.call(*document);
    if (!isRestored) {
        const auto results = core::resultsOf(core::reviewedCall(call, project.tags(), read.analysis));
        if (const auto kept = project.keepResults(results, read.analysis.kpis); !kept)
            return core::failure(kept.error());
    }
    project.letGo(*document);
    return isRestored ? Added::State::Restored : Added::State::Added;
}

Added added(core::Project &project, const QString &file, const Read &read)
{
    Added one{file, Added::State::Failed, {}, {}};
    if (read.error) {
        one.error = sentence(file, *read.error);
        return one;
    }
    const auto state = keep(project, read);
    if (!state) {
        one.error = sentence(file, state.error());
        return one;
    }
    one.state = *state;
    one.counts = Counts::of(read.analysis);
    one.counts.bytes = read.bytes.size();
    return one;
}

/// Reads in several threads and adds in the order of the files.
QList<Added> addAll(core::Project &project, const Plan &plan, Console &console)
{
    core::AnalysisOptions options;
    options.glossary = core::glossaryOf(project.glossary());
    QList<Added> all;
    for (qsizetype first = 0; first < plan.files.size(); first += filesAtOnce) {
        const QStringList files = plan.files.mid(first, filesAtOnce);
        std::vector<Read> read(static_cast<size_t>(files.size()));
        const QString what =
            plan.files.size() > filesAtOnce
                ? Words::tr("Reading %3 to %4: %1 of %2 files").arg(first + 1).arg(first + files.size())
                : Words::tr("Reading: %1 of %2 files");
        runInParallel(files.size(), plan.jobs, console, what,
                      [&](qsizetype i) { read[static_cast<size_t>(i)] = readFile(files[i], plan.readAs, options); });
        for (qsizetype i = 0; i < files.size(); ++i)
            all.append(added(project, files[i], read[static_cast<size_t>(i)]));
    }
    return all;
}

QString stateKey(Added::State state)
{
    switch (state) {
    case Added::State::Added:
        return u"added"_s;
    case Added::State::Known:
        return u"known"_s;
    case Added::State::Restored:
        return u"restored"_s;
    case Added::State::Failed:
        break;
    }
    return u"failed"_s;
}

QByteArray json(const QList<Added> &all)
{
    QJsonArray files;
    for (const Added &one : all) {
        QJsonObject file{{u"file"_s, one.file}, {u"state"_s, stateKey(one.state)}};
        if (!one.error.isEmpty())
            file.insert(u"error"_s, one.error);
        files.append(file);
    }
    return QJsonDocument(files).toJson();
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return Words::tr("Adds transcripts, or folders of them, to a project.");
}

QString ImportCommand::synopsis() const
{
    return u"PROJECT FILE|FOLDER... [--json] [--jobs N] [--layout LAYOUT] [--format ID]"_s;
}

QString ImportCommand::description() const
{
    return Words::tr(
               "The project is made if it is not there. A line for each file says what became of it: added, known,\n"
               "restored (it had been removed) or failed. Files that cannot be read are left out.\n\nLayouts:\n")
           + layoutTable() + Words::tr("\nFormats:\n") + inputFormatTable()
           + Words::tr("\nExamples:\n"
                       "  emend-cli import calls.emend calls\n"
                       "  emend-cli import calls.emend q3.txt --layout name-prefix\n"
                       "  emend-cli import calls.emend calls --json | jq '.[] | select(.state == \"failed\")'\n");
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return QList<QCommandLineOption>{
               QCommandLineOption(u"json"_s, Words::tr("Writes what became of each file as JSON.")),
               jobsOption(),
           }
           + readAsOptions(u"format"_s);
}

QStringList ImportCommand::choices(const QString &option) const
{
    return option == "format"_L1 ? inputFormatKeys() : Command::choices(option);
}

ExitCode ImportCommand::execute(const QCommandLineParser &arguments, Console &console) const
{
    const auto plan = planFrom(arguments);
    if (!plan) {
        console.say(plan.error().message);
        return Usage;
    }
    const auto project = openOrMake(plan->project);
    if (!project) {
        console.say(sentence(plan->project, project.error()));
        return Failed;
    }
    QElapsedTimer timer;
    timer.start();
    const QList<Added> all = addAll(**project, *plan, console);
    Counts counts;
    qsizetype done = 0;
    for (const Added &one : all) {
        if (!one.error.isEmpty())
            console.say(one.error);
        if (!plan->isJson)
            console.write(u"%1: %2\n"_s.arg(one.file, stateKey(one.state)));
        done += one.state == Added::State::Failed ? 0 : 1;
        counts += one.counts;
    }
    if (plan->isJson)
        console.write(json(all));
    if (all.size() > 1)
        console.say(summaryTable(counts, done, all.size(), static_cast<double>(timer.elapsed()) / 1000.0, plan->jobs)
                        .chopped(1));
    if (!console.isIntact())
        console.say(Words::tr("Standard output was closed or is full, so part of the list is missing."));
    return done == all.size() && console.isIntact() ? Success : Failed;
}

} // namespace cli

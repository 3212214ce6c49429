// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyzecommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include "app/cli/batch.h"
#include "app/cli/callloading.h"
#include "app/cli/inputs.h"
#include "app/cli/summary.h"
#include "app/cli/supplements.h"
#include "core/analysis/analysis.h"
#include "core/base/translations.h"
#include "core/exporters/analysisjson.h"
#include "core/exporters/savefile.h"
#include "core/importers/importer.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using core::Error;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::AnalyzeCommand)
};

/// What to do, as read from the command line.
struct Plan {
    QStringList files;
    ReadAs readAs;
    QString jsonFile; ///< One file, or "-" for standard output; empty if not asked for.
    QString folder;   ///< For one JSON file each; empty if not asked for.
    int jobs = 1;
    FailOn failOn = FailOn::Nothing;
    SupplementFiles supplements;
};

/// What became of one file.
struct Outcome {
    std::optional<core::Error> error;
    QByteArray json; ///< Until it is stored; longer only where it goes to standard output.
    Counts counts;
    QStringList notes; ///< What had to be mended to read it.
};

tl::unexpected<core::Error> misuse(const QString &sentence)
{
    return core::failure(core::Error::Kind::Input, sentence);
}

/// Where the results go. Fails with Input if that makes no sense for the files.
core::Result<void> checkOutput(const Plan &plan)
{
    if (!plan.jsonFile.isEmpty() && !plan.folder.isEmpty())
        return misuse(Words::tr("Either --json or --out-dir can be asked for, not both."));
    if (!plan.jsonFile.isEmpty() && plan.files.size() > 1)
        return misuse(Words::tr("--json takes one file; use --out-dir for several."));
    return plan.folder.isEmpty() ? core::Result<void>() : checkDistinct(plan.files, plan.folder, u"json"_s);
}

core::Result<Plan> planFrom(const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().isEmpty())
        return misuse(Words::tr("No file was given."));
    const auto files = filesIn(arguments.positionalArguments());
    const auto readAs = readAsFrom(arguments, u"format"_s);
    const auto jobs = jobsFrom(arguments);
    const auto failOn = failOnFrom(arguments);
    if (!files || !readAs)
        return core::failure(files ? readAs.error() : files.error());
    if (!jobs || !failOn)
        return core::failure(jobs ? failOn.error() : jobs.error());
    const auto supplements = supplementsFrom(arguments, files->size());
    if (!supplements)
        return core::failure(supplements.error());
    const Plan plan{*files,  *readAs,     arguments.value(u"json"_s), arguments.value(u"out-dir"_s), *jobs,
                    *failOn, *supplements};
    if (const auto output = checkOutput(plan); !output)
        return core::failure(output.error());
    return plan;
}

Error projectRefusal(const QString &file)
{
    const QString message =
        Words::tr("This is a project, not a transcript. “emend-cli export %1 --format json” writes its analysis with "
                  "all that was corrected in it.");
    return {Error::Kind::Input, message.arg(file), {}};
}

/// The analysis as scripts read it, the same in every language.
core::Result<core::Analysis> analysisOf(const core::Transcript &transcript, const core::AnalysisOptions &options)
{
    const core::EnglishScope english;
    core::Progress progress;
    return core::analyze(transcript, options, progress);
}

/// Where the result of a file goes; empty if nowhere.
QString pathFor(const QString &file, const Plan &plan)
{
    return plan.folder.isEmpty() ? plan.jsonFile : resultPath(plan.folder, file, u"json"_s);
}

Outcome analyzeFile(const QString &file, const Plan &plan, const core::AnalysisOptions &options)
{
    if (isProject(file))
        return {projectRefusal(file), {}, {}, {}};
    const auto transcript = readTranscript(file, plan.readAs);
    if (!transcript)
        return {transcript.error(), {}, {}, {}};
    const auto analysis = analysisOf(*transcript, options);
    if (!analysis)
        return {analysis.error(), {}, {}, {}};

    Outcome outcome{{}, {}, Counts::of(*analysis), transcript->notes()};
    outcome.counts.bytes = QFileInfo(file).size();
    for (const core::SourceMatch &match : analysis->sources) {
        if (!match.note.isEmpty())
            outcome.notes.append(match.note);
    }
    if (!pathFor(file, plan).isEmpty())
        outcome.json = core::analysisJson(*transcript, *analysis);
    return outcome;
}

/// Writes what was found, unless standard output gets it.
void store(const QString &file, const Plan &plan, Outcome &outcome)
{
    const QString path = pathFor(file, plan);
    if (outcome.error || path.isEmpty() || path == "-"_L1)
        return;
    if (const auto saved = core::saveFile(path, outcome.json); !saved)
        outcome.error = saved.error();
    outcome.json.clear();
}

/// Analyses all files in several threads; the outcomes are in the order of the files.
std::vector<Outcome> analyzeFiles(const Plan &plan, const core::AnalysisOptions &options, Console &console)
{
    std::vector<Outcome> outcomes(static_cast<size_t>(plan.files.size()));
    const auto outcomeOf = [&outcomes](qsizetype i) -> Outcome & { return outcomes[static_cast<size_t>(i)]; };
    runInParallel(
        plan.files.size(), plan.jobs, console, Words::tr("Analysing: %1 of %2 files"),
        [&](qsizetype i) { outcomeOf(i) = analyzeFile(plan.files[i], plan, options); },
        [&](qsizetype i) { store(plan.files[i], plan, outcomeOf(i)); });
    return outcomes;
}

/// Says what became of each file and returns how many are done.
int report(const Plan &plan, const std::vector<Outcome> &outcomes, Console &console)
{
    int done = 0;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const QString &file = plan.files[static_cast<qsizetype>(i)];
        const Outcome &outcome = outcomes[i];
        for (const QString &note : outcome.notes)
            console.say(u"%1: %2"_s.arg(file, note));
        if (outcome.error) {
            console.say(sentence(file, *outcome.error));
            continue;
        }
        ++done;
        if (plan.jsonFile.isEmpty() && plan.folder.isEmpty())
            console.write(u"%1: %2\n"_s.arg(file, outcome.counts.line()));
        else
            console.write(outcome.json);
    }
    return done;
}

} // namespace

QString AnalyzeCommand::name() const
{
    return u"analyze"_s;
}

QString AnalyzeCommand::summary() const
{
    return Words::tr("Finds speakers, suspect passages, figures, KPIs and inconsistencies in transcripts.");
}

QString AnalyzeCommand::synopsis() const
{
    return u"FILE|FOLDER... [--json OUT | --out-dir DIR] [--jobs N] [--layout LAYOUT] [--format ID] [--fail-on WHAT] "
           "[--second OTHER]... [--glossary FILE]"_s;
}

QString AnalyzeCommand::description() const
{
    return Words::tr("Without --json and --out-dir, one line for each file says how much was found. Of a folder, all\n"
                     "transcripts in it are analysed, and a table at the end sums them up.\n\nLayouts:\n")
           + layoutTable() + Words::tr("\nFormats:\n") + inputFormatTable()
           + Words::tr(
               "\nWith --second, the call is compared with another vendor's transcript of it or with the company's\n"
               "press release. Where they differ and the call's own words are likelier wrong, a flag quotes the\n"
               "other source and offers its words. With --glossary, wrong forms that it lists are flagged.\n"
               "\nExamples:\n"
               "  emend-cli analyze call.txt\n"
               "  emend-cli analyze call.txt --json - | jq '.kpis[].metric'\n"
               "  emend-cli analyze calls --out-dir results --jobs 4\n"
               "  emend-cli analyze call.txt --fail-on inconsistent || echo \"look at the sums\"\n"
               "  emend-cli analyze call.txt --second other.txt --vendor \"Vendor B\" --json out.json\n"
               "  emend-cli analyze call.txt --second release.txt --second-kind press-release\n"
               "  emend-cli analyze calls/*.txt --glossary terms.csv --out-dir results\n");
}

QList<QCommandLineOption> AnalyzeCommand::options() const
{
    return QList<QCommandLineOption>{
               QCommandLineOption(u"json"_s, Words::tr("Writes what was found in one file; “-” is standard output."),
                                  u"OUT"_s),
               QCommandLineOption(u"out-dir"_s,
                                  Words::tr("Writes NAME.json for each file into this folder, made if needed."),
                                  u"DIR"_s),
               jobsOption(),
               failOnOption(),
           }
           + readAsOptions(u"format"_s) + supplementOptions();
}

QStringList AnalyzeCommand::choices(const QString &option) const
{
    if (option == "fail-on"_L1)
        return failOnKeys();
    if (option == "second-kind"_L1)
        return {u"transcript"_s, u"press-release"_s};
    return option == "format"_L1 ? inputFormatKeys() : Command::choices(option);
}

ExitCode AnalyzeCommand::execute(const QCommandLineParser &arguments, Console &console) const
{
    const auto plan = planFrom(arguments);
    if (!plan) {
        console.say(plan.error().message);
        return Usage;
    }
    if (!plan->folder.isEmpty() && !QDir().mkpath(plan->folder)) {
        console.say(Words::tr("The folder “%1” cannot be made, so nothing was analysed.").arg(plan->folder));
        return Failed;
    }
    const auto supplements = readSupplements(plan->supplements);
    if (!supplements) {
        console.say(supplements.error().message);
        return Failed;
    }
    for (const QString &note : supplements->notes)
        console.say(note);
    QElapsedTimer timer;
    timer.start();
    const std::vector<Outcome> outcomes = analyzeFiles(*plan, supplements->options, console);
    const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    const int done = report(*plan, outcomes, console);
    Counts counts;
    for (const Outcome &outcome : outcomes)
        counts += outcome.error ? Counts() : outcome.counts;
    console.say(
        Words::tr("Files analysed: %1 of %2, in %3 s.").arg(done).arg(plan->files.size()).arg(seconds, 0, 'f', 2));
    if (plan->files.size() > 1)
        console.say(summaryTable(counts, done, plan->files.size(), seconds, plan->jobs).chopped(1));
    if (!console.isIntact())
        console.say(Words::tr("Standard output was closed or is full, so part of the results is missing."));
    if (done < plan->files.size() || !console.isIntact())
        return Failed;
    return holds(counts, plan->failOn) ? Found : Success;
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyzecommand.h"

#include <algorithm>
#include <atomic>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>
#include <QThreadPool>

#include "app/cli/callloading.h"
#include "app/cli/inputs.h"
#include "app/cli/supplements.h"
#include "core/analysis/analysis.h"
#include "core/exporters/analysisjson.h"
#include "core/exporters/savefile.h"
#include "core/importers/importer.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostJobs = 256;

QString translated(const char *text)
{
    return QCoreApplication::translate("cli::AnalyzeCommand", text);
}

/// What to do, as read from the command line.
struct Plan {
    QStringList files;
    std::optional<core::Layout> layout;
    QString jsonFile; ///< One file, or "-" for standard output; empty if not asked for.
    QString folder;   ///< For one JSON file each; empty if not asked for.
    int jobs = 1;
    SupplementFiles supplements;
};

/// What became of one file.
struct Outcome {
    std::optional<core::Error> error;
    QByteArray json; ///< Only where it goes to standard output.
    QString summary;
    QStringList notes; ///< What had to be mended to read it.
};

tl::unexpected<core::Error> misuse(const QString &sentence)
{
    return core::failure(core::Error::Kind::Input, sentence);
}

QString jsonPath(const QString &folder, const QString &file)
{
    return QDir(folder).filePath(QFileInfo(file).completeBaseName() + u".json"_s);
}

/// Refuses two files whose results would overwrite each other.
core::Result<void> checkDistinct(const Plan &plan)
{
    QSet<QString> paths;
    for (const QString &file : plan.files) {
        const QString path = jsonPath(plan.folder, file);
        if (paths.contains(path)) {
            return misuse(translated("Two of the files would be written to “%1”. Analyse them into different folders.")
                              .arg(path));
        }
        paths.insert(path);
    }
    return {};
}

core::Result<int> jobsFrom(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"jobs"_s))
        return std::max(1, QThread::idealThreadCount());
    bool isNumber = false;
    const int jobs = arguments.value(u"jobs"_s).toInt(&isNumber);
    if (!isNumber || jobs < 1 || jobs > mostJobs) {
        return misuse(translated("“%1” is no number of jobs; it must be from 1 to %2.")
                          .arg(arguments.value(u"jobs"_s))
                          .arg(mostJobs));
    }
    return jobs;
}

core::Result<Plan> planFrom(const QCommandLineParser &arguments)
{
    Plan plan{arguments.positionalArguments(), {}, arguments.value(u"json"_s), arguments.value(u"out-dir"_s), 1, {}};
    if (plan.files.isEmpty())
        return misuse(translated("No file was given."));
    if (!plan.jsonFile.isEmpty() && !plan.folder.isEmpty())
        return misuse(translated("Either --json or --out-dir can be asked for, not both."));
    if (!plan.jsonFile.isEmpty() && plan.files.size() > 1)
        return misuse(translated("--json takes one file; use --out-dir for several."));

    const auto layout = layoutFrom(arguments);
    const auto jobs = jobsFrom(arguments);
    if (!layout || !jobs)
        return core::failure(layout ? jobs.error() : layout.error());
    plan.layout = *layout;
    plan.jobs = *jobs;
    const auto supplements = supplementsFrom(arguments, plan.files.size());
    if (!supplements)
        return core::failure(supplements.error());
    plan.supplements = *supplements;
    if (plan.folder.isEmpty())
        return plan;
    if (const auto distinct = checkDistinct(plan); !distinct)
        return core::failure(distinct.error());
    return plan;
}

QString summaryOf(const core::Analysis &analysis)
{
    const auto shown = std::count_if(analysis.findings.begin(), analysis.findings.end(),
                                     [](const core::Finding &finding) { return finding.isShown; });
    const auto wrong = std::count_if(analysis.checks.begin(), analysis.checks.end(), [](const core::Check &check) {
        return check.outcome == core::Check::Outcome::Inconsistent;
    });
    return translated("turns %1, speakers %2, passages to review %3, figures %4, KPIs %5, checks %6 of which "
                      "inconsistent %7")
        .arg(analysis.speech.turns.size())
        .arg(analysis.speech.speakers.size())
        .arg(shown)
        .arg(analysis.quantities.size())
        .arg(analysis.kpis.size())
        .arg(analysis.checks.size())
        .arg(wrong);
}

core::Error projectRefusal(const QString &file)
{
    return {
        core::Error::Kind::Input,
        translated("This is a project, not a transcript. “emend-cli export %1 --format json” writes its analysis with "
                   "all that was corrected in it.")
            .arg(file),
        {}};
}

Outcome analyzeFile(const QString &file, const Plan &plan, const core::AnalysisOptions &options)
{
    if (isProject(file))
        return {projectRefusal(file), {}, {}, {}};
    const auto transcript = readTranscript(file, plan.layout);
    if (!transcript)
        return {transcript.error(), {}, {}, {}};
    core::Progress progress;
    const auto analysis = core::analyze(*transcript, options, progress);
    if (!analysis)
        return {analysis.error(), {}, {}, {}};

    Outcome outcome{{}, {}, summaryOf(*analysis), transcript->notes()};
    for (const core::SourceMatch &match : analysis->sources) {
        if (!match.note.isEmpty())
            outcome.notes.append(match.note);
    }
    const QString path = plan.folder.isEmpty() ? plan.jsonFile : jsonPath(plan.folder, file);
    if (path.isEmpty())
        return outcome;
    const QByteArray json = core::analysisJson(*transcript, *analysis);
    if (path == "-"_L1)
        outcome.json = json;
    else if (const auto saved = core::saveFile(path, json); !saved)
        outcome.error = saved.error();
    return outcome;
}

/// Analyses all files in several threads; the outcomes are in the order of the files.
std::vector<Outcome> analyzeFiles(const Plan &plan, const core::AnalysisOptions &options, Console &console)
{
    std::vector<Outcome> outcomes(static_cast<size_t>(plan.files.size()));
    std::atomic_int done = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(plan.jobs);
    for (size_t i = 0; i < outcomes.size(); ++i) {
        pool.start([&plan, &options, &outcomes, &done, i] {
            outcomes[i] = analyzeFile(plan.files[static_cast<qsizetype>(i)], plan, options);
            ++done;
        });
    }
    do {
        console.showProgress(translated("Analysing: %1 of %2 files").arg(done.load()).arg(plan.files.size()));
    } while (!pool.waitForDone(100));
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
            console.write(u"%1: %2\n"_s.arg(file, outcome.summary));
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
    return translated("Finds speakers, suspect passages, figures, KPIs and inconsistencies in transcripts.");
}

QString AnalyzeCommand::synopsis() const
{
    return u"FILE... [--json OUT | --out-dir DIR] [--jobs N] [--layout LAYOUT] [--second OTHER]... [--glossary FILE]"_s;
}

QString AnalyzeCommand::description() const
{
    return translated("Without --json and --out-dir, one line for each file says how much was found.\n\nLayouts:\n")
           + layoutTable()
           + translated(
               "\nWith --second, the call is compared with another vendor's transcript of it or with the company's\n"
               "press release. Where they differ and the call's own words are likelier wrong, a flag quotes the\n"
               "other source and offers its words. With --glossary, wrong forms that it lists are flagged.\n"
               "\nExamples:\n"
               "  emend-cli analyze call.txt\n"
               "  emend-cli analyze call.txt --json - | jq '.kpis[].metric'\n"
               "  emend-cli analyze calls/*.txt --out-dir results --jobs 4\n"
               "  emend-cli analyze call.txt --second other.txt --vendor \"Vendor B\" --json out.json\n"
               "  emend-cli analyze call.txt --second release.txt --second-kind press-release\n"
               "  emend-cli analyze calls/*.txt --glossary terms.csv --out-dir results\n");
}

QList<QCommandLineOption> AnalyzeCommand::options() const
{
    return QList<QCommandLineOption>{
               QCommandLineOption(u"json"_s, translated("Writes what was found in one file; “-” is standard output."),
                                  u"OUT"_s),
               QCommandLineOption(u"out-dir"_s,
                                  translated("Writes NAME.json for each file into this folder, made if needed."),
                                  u"DIR"_s),
               QCommandLineOption({u"j"_s, u"jobs"_s},
                                  translated("How many files are analysed at once; as many as there are processors."),
                                  u"N"_s),
               layoutOption(),
           }
           + supplementOptions();
}

ExitCode AnalyzeCommand::execute(const QCommandLineParser &arguments, Console &console) const
{
    const auto plan = planFrom(arguments);
    if (!plan) {
        console.say(plan.error().message);
        return Usage;
    }
    if (!plan->folder.isEmpty() && !QDir().mkpath(plan->folder)) {
        console.say(translated("The folder “%1” cannot be made, so nothing was analysed.").arg(plan->folder));
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
    const int done = report(*plan, outcomes, console);
    console.say(translated("Files analysed: %1 of %2, in %3 s.")
                    .arg(done)
                    .arg(plan->files.size())
                    .arg(static_cast<double>(timer.elapsed()) / 1000.0, 0, 'f', 2));
    if (!console.isIntact())
        console.say(translated("Standard output was closed or is full, so part of the results is missing."));
    return done == plan->files.size() && console.isIntact() ? Success : Failed;
}

} // namespace cli

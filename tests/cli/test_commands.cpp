// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/formats.h"
#include "app/cli/program.h"
#include "core/analysis/analysis.h"
#include "core/importers/importer.h"
#include "core/project/edits.h"
#include "core/project/project.h"
#include "tests/cli/programrun.h"
#include "tests/support/sql.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::Run;

namespace {

const QByteArray callText = "Operator: Good day, and welcome.\n\nAnn Lee: Thank you. Revenue grew 5 percent.\n";

const QByteArray callSubtitles = "1\n00:00:01,000 --> 00:00:02,500\nOperator: Good day, and welcome.\n\n"
                                 "2\n00:00:03,000 --> 00:00:06,000\nAnn Lee: Thank you. Revenue grew 5 percent.\n";

} // namespace

/// What the commands do and say, run in this process.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpNamesEveryCommand();
    void helpNamesEveryFormatAndLayout();
    void misuseIsRefused_data();
    void misuseIsRefused();
    void analyzeSaysHowMuchWasFound();
    void analyzeComparesWithAnotherVendor();
    void analyzeComparesWithSeveralSources();
    void analyzeTellsAnotherCall();
    void analyzeUsesAGlossary();
    void analyzeRefusesAnEmptyGlossary();
    void analyzeRefusesToOverwriteItsOwnResults();
    void progressIsForTerminalsOnly();
    void notesOfTheImportAreSaid();
    void exportWritesEveryFormat_data();
    void exportWritesEveryFormat();
    void subtitlesNeedTimes();
    void exportReadsProjects();
    void exportAsksWhichCallOfSeveral();
    void exportSaysThatAProjectIsOfANewerVersion();
    void mergeListsAndThenMerges();
    void searchFindsWordsInAllCalls();
    void searchRefusesWhatMakesNoSense_data();
    void searchRefusesWhatMakesNoSense();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QString writeProject() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestCommands::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? path : QString();
}

void TestCommands::helpNamesEveryCommand()
{
    const Run help({u"--help"_s});
    QCOMPARE(help.exitCode, cli::Success);
    for (const auto &command : cli::commands()) {
        QVERIFY(help.output.contains(command->name().toUtf8()));
        QVERIFY(help.output.contains(command->summary().toUtf8()));
        const Run own({command->name(), u"--help"_s});
        QCOMPARE(own.exitCode, cli::Success);
        QVERIFY(own.output.contains("Examples:"));
        QCOMPARE(Run({u"help"_s, command->name()}).output, own.output);
    }
}

void TestCommands::helpNamesEveryFormatAndLayout()
{
    const QByteArray help = Run({u"export"_s, u"--help"_s}).output;
    QVERIFY(cli::formats().size() >= 6);
    for (const cli::Format &format : cli::formats()) {
        QVERIFY(help.contains(format.id.toUtf8()));
        QVERIFY(help.contains(format.name.toUtf8()));
    }
    for (const core::Layout layout : core::allLayouts())
        QVERIFY(help.contains(core::layoutKey(layout).toUtf8()));
}

void TestCommands::misuseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QStringList() << u"No command was given."_s;
    QTest::newRow("no such command") << QStringList{u"anlyze"_s} << u"There is no command “anlyze”."_s;
    QTest::newRow("no such option") << QStringList{u"analyze"_s, u"x"_s, u"--colour"_s}
                                    << u"There is no option “--colour”.\n“emend-cli analyze --help” says"_s;
    QTest::newRow("help for what is not there")
        << QStringList{u"help"_s, u"anlyze"_s} << u"There is no command “anlyze”."_s;
    QTest::newRow("no file") << QStringList{u"analyze"_s} << u"No file was given."_s;
    QTest::newRow("two places to write to")
        << QStringList{u"analyze"_s, u"x"_s, u"--json"_s, u"a"_s, u"--out-dir"_s, u"b"_s} << u"not both"_s;
    QTest::newRow("one place for two files")
        << QStringList{u"analyze"_s, u"x"_s, u"y"_s, u"--json"_s, u"a"_s} << u"--json takes one file"_s;
    QTest::newRow("no such layout") << QStringList{u"analyze"_s, u"x"_s, u"--layout"_s, u"poem"_s}
                                    << u"There is no layout “poem”."_s;
    QTest::newRow("no jobs") << QStringList{u"analyze"_s, u"x"_s, u"--jobs"_s, u"0"_s} << u"no number of jobs"_s;
    QTest::newRow("jobs in words") << QStringList{u"analyze"_s, u"x"_s, u"--jobs"_s, u"two"_s}
                                   << u"no number of jobs"_s;
    QTest::newRow("two calls beside one source")
        << QStringList{u"analyze"_s, u"x"_s, u"y"_s, u"--second"_s, u"z"_s} << u"--second belongs to one call"_s;
    QTest::newRow("a vendor of nothing") << QStringList{u"analyze"_s, u"x"_s, u"--vendor"_s, u"B"_s}
                                         << u"give that too"_s;
    QTest::newRow("no such kind of source")
        << QStringList{u"analyze"_s, u"x"_s, u"--second"_s, u"z"_s, u"--second-kind"_s, u"poem"_s}
        << u"“poem” is no kind of source"_s;
    QTest::newRow("no format") << QStringList{u"export"_s, u"x"_s} << u"No format was given."_s;
    QTest::newRow("no such format") << QStringList{u"export"_s, u"x"_s, u"--format"_s, u"poem"_s}
                                    << u"There is no format “poem”."_s;
    QTest::newRow("no such document") << QStringList{u"export"_s, u"x"_s,          u"--format"_s,
                                                     u"text"_s,   u"--document"_s, u"last"_s}
                                      << u"no number of a call"_s;
}

void TestCommands::misuseIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Run run(arguments);
    QCOMPARE(run.exitCode, cli::Usage);
    QVERIFY2(run.errors.contains(sentence.toUtf8()), run.errors.constData());
    QVERIFY(run.output.isEmpty());
}

void TestCommands::analyzeSaysHowMuchWasFound()
{
    const QString path = write(u"call.txt"_s, callText);
    const Run run({u"analyze"_s, path});
    QCOMPARE(run.exitCode, cli::Success);
    QVERIFY2(run.output.startsWith(path.toUtf8() + ": turns 2, speakers 2"), run.output.constData());
    QVERIFY(run.errors.startsWith("Files analysed: 1 of 1"));
}

void TestCommands::analyzeComparesWithAnotherVendor()
{
    const QByteArray right =
        "Thank you. Actual results may differ materially from our expectations.\nGood morning all.\n";
    const QString path = write(u"ours.txt"_s, QByteArray(right).replace("materially", "maturely"));
    const QString other = write(u"other.txt"_s, right);
    const Run run({u"analyze"_s, path, u"--second"_s, other, u"--vendor"_s, u"Vendor B"_s, u"--json"_s, u"-"_s});
    QCOMPARE(run.exitCode, cli::Success);
    QVERIFY2(run.output.contains("Vendor B writes “materially” where this transcript has “maturely”."),
             run.output.constData());
    QVERIFY(run.output.contains("\"suggestion\": \"materially\""));
}

void TestCommands::analyzeComparesWithSeveralSources()
{
    const QByteArray right =
        "Thank you. Actual results may differ materially from our expectations.\nGood morning all.\n";
    const QString path = write(u"ours.txt"_s, QByteArray(right).replace("materially", "maturely"));
    const QString other = write(u"other.txt"_s, right);
    const QString release = write(u"release.txt"_s, "Our expectations\nRevenue was $5 million.\n");
    const Run run({u"analyze"_s, path, u"--second"_s, other, u"--second"_s, release, u"--vendor"_s, u"Vendor B"_s,
                   u"--second-kind"_s, u"transcript"_s, u"--second-kind"_s, u"press-release"_s, u"--json"_s, u"-"_s});
    QCOMPARE(run.exitCode, cli::Success);
    QVERIFY2(run.output.contains("Vendor B writes “materially”"), run.output.constData());
    QVERIFY2(run.errors.contains("No figure of “release.txt” could be matched"), run.errors.constData());
}

void TestCommands::analyzeUsesAGlossary()
{
    const QString path = write(u"call.txt"_s, "Thank you. The hearing ratio fell.\n");
    const QString glossary = write(u"terms.csv"_s, "right,wrong\ngearing ratio,hearing ratio\nnothing\n");
    const Run run({u"analyze"_s, path, u"--glossary"_s, glossary, u"--json"_s, u"-"_s});
    QCOMPARE(run.exitCode, cli::Success);
    QVERIFY2(run.output.contains("\"suggestion\": \"gearing ratio\""), run.output.constData());
    QVERIFY2(run.errors.contains("Line 3 was left out"), run.errors.constData());
}

void TestCommands::analyzeRefusesAnEmptyGlossary()
{
    const QString path = write(u"call.txt"_s, callText);
    const QString glossary = write(u"terms.csv"_s, "right,wrong\n");
    const Run run({u"analyze"_s, path, u"--glossary"_s, glossary});
    QCOMPARE(run.exitCode, cli::Failed);
    QVERIFY2(run.errors.contains("terms.csv"), run.errors.constData());
    QVERIFY(run.output.isEmpty());
}

void TestCommands::analyzeTellsAnotherCall()
{
    const QString path = write(u"call.txt"_s, callText);
    const QString other = write(u"other.txt"_s, "Gulls circled the mast.\nFog came early, the pilot waited.\n");
    const Run run({u"analyze"_s, path, u"--second"_s, other});
    QCOMPARE(run.exitCode, cli::Success);
    QVERIFY2(run.errors.contains("It seems to be another call"), run.errors.constData());
}

void TestCommands::analyzeRefusesToOverwriteItsOwnResults()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"a"_s));
    const QString one = write(u"call.txt"_s, callText);
    const QString two = write(u"a/call.txt"_s, callText);
    const QString out = m_folder->filePath(u"out"_s);
    const Run run({u"analyze"_s, one, two, u"--out-dir"_s, out});
    QCOMPARE(run.exitCode, cli::Usage);
    QVERIFY(!QDir(out).exists());
}

void TestCommands::progressIsForTerminalsOnly()
{
    const QString path = write(u"call.txt"_s, callText);
    const QStringList arguments{u"analyze"_s, path, u"--json"_s, m_folder->filePath(u"call.json"_s)};
    QVERIFY(!Run(arguments).errors.contains("of 1 files"));
    const QByteArray seen = Run(arguments, cli::Console::ErrorSide::Terminal).errors;
    QVERIFY(seen.contains("of 1 files"));
    QVERIFY(seen.contains("\r\x1b[KFiles analysed")); // It is gone when the work is done.
}

void TestCommands::notesOfTheImportAreSaid()
{
    const QString path = write(u"call.txt"_s, callText + '\0' + "Thanks.");
    const Run run({u"analyze"_s, path});
    QCOMPARE(run.exitCode, cli::Success);
    QVERIFY2(run.errors.contains("replaced by spaces: 1 in all"), run.errors.constData());
}

void TestCommands::exportWritesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    for (const cli::Format &format : cli::formats()) {
        if (format.bytes)
            QTest::newRow(qPrintable(format.id)) << format.id;
    }
}

void TestCommands::exportWritesEveryFormat()
{
    QFETCH(QString, format);
    const QString path = write(u"call.srt"_s, callSubtitles);
    const QString output = m_folder->filePath(u"result"_s);
    const Run toFile({u"export"_s, path, u"--format"_s, format, u"--output"_s, output});
    QCOMPARE(toFile.exitCode, cli::Success);
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.isEmpty());

    const Run toOutput({u"export"_s, path, u"--format"_s, format});
    QCOMPARE(toOutput.exitCode, cli::Success);
    QCOMPARE(toOutput.output, bytes);
}

void TestCommands::subtitlesNeedTimes()
{
    const QString path = write(u"call.txt"_s, callText);
    const Run run({u"export"_s, path, u"--format"_s, u"srt"_s});
    QCOMPARE(run.exitCode, cli::Failed);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.errors.contains("does not tell when its words were said"), run.errors.constData());
}

void TestCommands::exportReadsProjects()
{
    const QString path = m_folder->filePath(u"call.emend"_s);
    {
        const auto project = core::Project::create(path);
        VERIFY_RESULT(project);
        const auto transcript = core::importTranscript({callText, u"call.txt"_s, {}});
        VERIFY_RESULT(transcript);
        core::Progress progress;
        const auto analysis = core::analyze(*transcript, {}, progress);
        VERIFY_RESULT(analysis);
        const auto document = (*project)->addDocument(callText, *transcript, analysis->speech);
        VERIFY_RESULT(document);
        core::Correction correction;
        correction.id = core::newId<core::CorrectionId>();
        correction.document = *document;
        const qsizetype at = transcript->text().indexOf(u"Revenue"_s);
        correction.range = {at, at + 7};
        correction.text = u"Adjusted revenue"_s;
        core::Edit edit;
        edit.document = *document;
        edit.changes = {core::RowChange{std::nullopt, core::Row(correction)}};
        VERIFY_RESULT((*project)->apply(edit));
    }
    const Run run({u"export"_s, path, u"--format"_s, u"text"_s});
    QVERIFY2(run.exitCode == cli::Success, run.errors.constData());
    QVERIFY2(run.output.contains("Ann Lee: Thank you. Adjusted revenue grew 5 percent."), run.output.constData());

    const Run withLayout({u"export"_s, path, u"--format"_s, u"text"_s, u"--layout"_s, u"unbroken"_s});
    QCOMPARE(withLayout.exitCode, cli::Failed);
    QVERIFY(withLayout.errors.contains("--layout is for transcripts"));
}

void TestCommands::exportAsksWhichCallOfSeveral()
{
    const QString path = m_folder->filePath(u"calls.emend"_s);
    {
        const auto project = core::Project::create(path);
        VERIFY_RESULT(project);
        const Run none({u"export"_s, path, u"--format"_s, u"text"_s});
        QCOMPARE(none.exitCode, cli::Failed);
        QVERIFY2(none.errors.contains("holds no call yet"), none.errors.constData());
        for (const QByteArray &name : {QByteArray("Ann Lee"), QByteArray("Bob Stone")}) {
            const QByteArray text = "Operator: Welcome.\n\n" + name + ": Thank you.\n";
            const auto transcript = core::importTranscript({text, QString::fromUtf8(name) + u".txt"_s, {}});
            VERIFY_RESULT(transcript);
            core::Progress progress;
            const auto analysis = core::analyze(*transcript, {}, progress);
            VERIFY_RESULT(analysis);
            VERIFY_RESULT((*project)->addDocument(text, *transcript, analysis->speech));
        }
    }
    const QStringList arguments{u"export"_s, path, u"--format"_s, u"text"_s};
    const Run unsaid(arguments);
    QCOMPARE(unsaid.exitCode, cli::Failed);
    QVERIFY2(unsaid.errors.contains("Say with --document which call"), unsaid.errors.constData());
    QVERIFY(Run(arguments + QStringList{u"--document"_s, u"2"_s}).output.contains("Bob Stone: Thank you."));
    QCOMPARE(Run(arguments + QStringList{u"--document"_s, u"3"_s}).exitCode, cli::Failed);
}

QString TestCommands::writeProject() const
{
    const QString path = m_folder->filePath(u"calls.emend"_s);
    auto project = core::Project::create(path);
    for (const QByteArray &name : {QByteArray("Ann Lee"), QByteArray("Bob Stone")}) {
        const QByteArray text = "Operator: Welcome.\n\n" + name + ": The café margin grew.\n";
        const auto transcript = core::importTranscript({text, QString::fromUtf8(name) + u" Q3 2025.txt"_s, {}});
        core::Progress progress;
        const auto analysis = core::analyze(*transcript, {}, progress);
        if (!project || !analysis || !(*project)->addDocument(text, *transcript, analysis->speech))
            qFatal("the test cannot make its project");
    }
    return path;
}

void TestCommands::exportSaysThatAProjectIsOfANewerVersion()
{
    const QString path = writeProject();
    support::execute(path, "PRAGMA user_version = 99");
    const Run run({u"export"_s, path, u"--format"_s, u"text"_s, u"--document"_s, u"1"_s});
    QVERIFY2(run.exitCode == cli::Success, run.errors.constData());
    QVERIFY2(run.errors.contains("newer Emend"), run.errors.constData());
}

void TestCommands::mergeListsAndThenMerges()
{
    const QString path = writeProject();
    const QString other = m_folder->filePath(u"copy.emend"_s);
    {
        const auto project = core::Project::open(path);
        QVERIFY(project && (*project)->saveCopy(other));
        const auto copy = core::Project::open(other);
        QVERIFY(copy);
        const core::CallState &call = (*copy)->call((*copy)->documents().first().id);
        QVERIFY((*copy)->apply(core::annotate(call, {0, 8}, u"look here"_s, {})));
    }
    const Run dry({u"merge"_s, path, other, u"--dry-run"_s});
    QVERIFY2(dry.exitCode == cli::Success, dry.errors.constData());
    QVERIFY2(dry.output.startsWith("added\tAnnotation\t"), dry.output.constData());
    const Run merged({u"merge"_s, path, other});
    QCOMPARE(merged.output, dry.output);
    const Run again({u"merge"_s, path, other});
    QVERIFY2(again.output.isEmpty(), again.output.constData());
    QVERIFY(Run({u"search"_s, path, u"look"_s}).output.contains("[look] here"));
    QCOMPARE(Run({u"merge"_s, path}).exitCode, cli::Usage);
    QCOMPARE(Run({u"merge"_s, path, other, u"--conflicts"_s, u"both"_s}).exitCode, cli::Usage);
    QCOMPARE(Run({u"merge"_s, path, path}).exitCode, cli::Failed);
}

void TestCommands::searchFindsWordsInAllCalls()
{
    const QString path = writeProject();
    const Run both({u"search"_s, path, u"CAFE"_s, u"margin"_s});
    QVERIFY2(both.exitCode == cli::Success, both.errors.constData());
    QCOMPARE(both.output.count("[café] [margin]"), 2);
    const Run one({u"search"_s, path, u"margin"_s, u"--speaker"_s, u"stone"_s, u"--period"_s, u"2025Q3"_s});
    QCOMPARE(one.output.count("[margin]"), 1);
    QVERIFY2(one.output.contains("Bob Stone"), one.output.constData());
    const Run cut({u"search"_s, path, u"margin"_s, u"--limit"_s, u"1"_s});
    QVERIFY2(cut.errors.contains("Only the first 1"), cut.errors.constData());
    const Run none({u"search"_s, path, u"zzyzx"_s});
    QCOMPARE(none.exitCode, cli::Success);
    QVERIFY(none.output.isEmpty());
    QVERIFY2(none.errors.contains("Nothing was found"), none.errors.constData());
}

void TestCommands::searchRefusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no words") << QStringList{} << static_cast<int>(cli::Usage) << QByteArray("words to look for");
    QTest::newRow("only signs") << QStringList{u"%%"_s} << static_cast<int>(cli::Usage) << QByteArray("no word");
    QTest::newRow("unknown role") << QStringList{u"margin"_s, u"--role"_s, u"king"_s} << static_cast<int>(cli::Usage)
                                  << QByteArray("no choice for --role");
    QTest::newRow("no number") << QStringList{u"margin"_s, u"--limit"_s, u"few"_s} << static_cast<int>(cli::Usage)
                               << QByteArray("no number of hits");
    QTest::newRow("unknown tag") << QStringList{u"margin"_s, u"--tag"_s, u"Outlook"_s} << static_cast<int>(cli::Failed)
                                 << QByteArray("no tag");
}

void TestCommands::searchRefusesWhatMakesNoSense()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, sentence);
    const Run run(QStringList{u"search"_s, writeProject()} + arguments);
    QCOMPARE(static_cast<int>(run.exitCode), exitCode);
    QVERIFY2(run.errors.contains(sentence), run.errors.constData());
}

QTEST_MAIN(TestCommands)
#include "test_commands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/formats.h"
#include "app/cli/manual.h"
#include "app/cli/program.h"
#include "core/project/edits.h"
#include "core/project/project.h"
#include "tests/cli/programrun.h"
#include "tests/support/calls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::Run;

namespace {

const QByteArray callText = "Operator: Good day, and welcome to the Marrow Lamps third quarter 2025 earnings call.\n\n"
                            "Ann Lee: Thank you. Revenue for the third quarter of 2025 was $120 million, an increase "
                            "of 20% from $100 million in the third quarter of 2024.\n";
const QByteArray wrongSum = "Ann Lee: Operating expenses for the third quarter of 2025 were $60 million, an increase "
                            "of 50% from $50 million in the third quarter of 2024.\n";

} // namespace

/// The commands on folders, projects and notes, and what describes all commands, run in this process.
class TestManyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void analyzeSumsUpAFolder();
    void anEmptyFolderIsRefused();
    void failOnEndsWithThree_data();
    void failOnEndsWithThree();
    void formatsAreForced();
    void convertWritesEachFile();
    void convertTellsAsJson();
    void convertNeverOverwritesWhatItReads();
    void convertDrawsCharts();
    void importMakesAndFillsAProject();
    void importTellsAsJson();
    void importRefusesAProject();
    void searchAndMergeTellAsJson();
    void noteIsWrittenInEachFormat_data();
    void noteIsWrittenInEachFormat();
    void noteQuotesByTag();
    void noteUsesATemplate();
    void misuseIsRefused_data();
    void misuseIsRefused();
    void progressIsShownOnTerminals();
    void manualDescribesEveryCommandAndOption();
    void completionsKnowEveryCommandAndOption_data();
    void completionsKnowEveryCommandAndOption();
    void bashTakesItsCompletions();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestManyFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkpath(u"calls/older"_s));
}

QString TestManyFiles::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A file of the test cannot be written");
    return file.fileName();
}

QByteArray TestManyFiles::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestManyFiles::analyzeSumsUpAFolder()
{
    write(u"calls/a.txt"_s, callText);
    write(u"calls/older/b.txt"_s, callText + '\n' + wrongSum);
    write(u"calls/picture.png"_s, "no transcript");
    const Run run({u"analyze"_s, path(u"calls"_s), u"--out-dir"_s, path(u"out"_s)});
    QVERIFY2(run.exitCode == cli::Success, run.errors.constData());
    QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files), (QStringList{u"a.json"_s, u"b.json"_s}));
    for (const char *line : {"files                2 of 2", "inconsistent checks  1 of ", "MB/s for each of"})
        QVERIFY2(run.errors.contains(line), run.errors.constData());
}

void TestManyFiles::anEmptyFolderIsRefused()
{
    const Run run({u"analyze"_s, path(u"calls"_s)});
    QCOMPARE(run.exitCode, cli::Usage);
    QVERIFY2(run.errors.contains("There is no transcript in the folder"), run.errors.constData());
}

void TestManyFiles::failOnEndsWithThree_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("expected");

    QTest::newRow("sums that come out") << callText << u"inconsistent"_s << static_cast<int>(cli::Success);
    QTest::newRow("a sum that does not") << wrongSum << u"inconsistent"_s << static_cast<int>(cli::Found);
    QTest::newRow("a repeated phrase") << QByteArray(
        "Ann Lee: Revenue grew in the quarter in the quarter in the quarter.\n")
                                       << u"findings"_s << static_cast<int>(cli::Found);
    QTest::newRow("plain speech") << QByteArray("Ann Lee: Thank you.\n") << u"findings"_s
                                  << static_cast<int>(cli::Success);
}

void TestManyFiles::failOnEndsWithThree()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, what);
    QFETCH(int, expected);

    const QString file = write(u"call.txt"_s, text);
    QCOMPARE(static_cast<int>(Run({u"analyze"_s, file, u"--fail-on"_s, what}).exitCode), expected);
    QCOMPARE(static_cast<int>(
                 Run({u"convert"_s, file, u"--to"_s, u"json"_s, u"--fail-on"_s, what, u"--out-dir"_s, path(u"out"_s)})
                     .exitCode),
             expected);
}

void TestManyFiles::formatsAreForced()
{
    const QString file = write(u"call.txt"_s, callText);
    QCOMPARE(Run({u"analyze"_s, file, u"--format"_s, u"plain-text"_s}).exitCode, cli::Success);
    const Run wrong({u"analyze"_s, file, u"--format"_s, u"poem"_s});
    QCOMPARE(wrong.exitCode, cli::Usage);
    QVERIFY2(wrong.errors.contains("plain-text"), wrong.errors.constData());
}

void TestManyFiles::convertWritesEachFile()
{
    write(u"calls/a.txt"_s, callText);
    write(u"calls/older/b.txt"_s, wrongSum);
    write(u"calls/older/empty.txt"_s, "");
    const Run run({u"convert"_s, path(u"calls"_s), u"--to"_s, u"markdown"_s, u"--out-dir"_s, path(u"clean"_s)});
    QCOMPARE(run.exitCode, cli::Failed);
    QCOMPARE(QDir(path(u"clean"_s)).entryList(QDir::Files), (QStringList{u"a.md"_s, u"b.md"_s}));
    QVERIFY(read(u"clean/a.md"_s).contains("Revenue for the third quarter"));
    QVERIFY2(run.errors.contains("empty.txt"), run.errors.constData());
    QVERIFY2(run.errors.contains("2 of 3"), run.errors.constData());
    QCOMPARE(run.output, (path(u"clean/a.md"_s) + u'\n' + path(u"clean/b.md"_s) + u'\n').toUtf8());
}

void TestManyFiles::convertTellsAsJson()
{
    const QString file = write(u"a.txt"_s, callText);
    const Run run(
        {u"convert"_s, file, path(u"gone.txt"_s), u"--to"_s, u"text"_s, u"--json"_s, u"--out-dir"_s, path(u"out"_s)});
    const QJsonArray told = QJsonDocument::fromJson(run.output).array();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0].toObject()[u"written"_s].toString(), path(u"out/a.txt"_s));
    QVERIFY(told[1].toObject()[u"error"_s].toString().contains(u"gone.txt"));
}

void TestManyFiles::convertNeverOverwritesWhatItReads()
{
    const QString file = write(u"a.txt"_s, callText);
    const Run run({u"convert"_s, file, u"--to"_s, u"text"_s, u"--out-dir"_s, m_folder->path()});
    QCOMPARE(run.exitCode, cli::Failed);
    QCOMPARE(read(u"a.txt"_s), callText);
    QVERIFY2(run.errors.contains("over the file itself"), run.errors.constData());
}

void TestManyFiles::convertDrawsCharts()
{
    const QString file = write(u"a.txt"_s, callText);
    const Run run({u"convert"_s, file, u"--to"_s, u"charts"_s, u"--out-dir"_s, path(u"out"_s)});
    QVERIFY2(run.exitCode == cli::Success, run.errors.constData());
    QVERIFY(!QDir(path(u"out/a"_s)).entryList({u"*.png"_s}).isEmpty());
}

void TestManyFiles::importMakesAndFillsAProject()
{
    write(u"calls/a.txt"_s, callText);
    write(u"calls/older/b.txt"_s, wrongSum);
    const QString project = path(u"calls.emend"_s);
    const Run first({u"import"_s, project, path(u"calls"_s)});
    QVERIFY2(first.exitCode == cli::Success, first.errors.constData());
    QVERIFY2(first.output.contains("a.txt: added"), first.output.constData());
    {
        const auto opened = core::Project::open(project);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->documents().size(), 2);
        QCOMPARE((*opened)->results().value().size(), 2);
        VERIFY_RESULT((*opened)->apply((*opened)->removal((*opened)->documents().constFirst().id)));
    }
    const Run again({u"import"_s, project, path(u"calls"_s)});
    QVERIFY2(again.output.contains("a.txt: restored"), again.output.constData());
    QVERIFY2(again.output.contains("b.txt: known"), again.output.constData());
}

void TestManyFiles::importTellsAsJson()
{
    const QString file = write(u"a.txt"_s, callText);
    const Run run({u"import"_s, path(u"calls.emend"_s), file, write(u"empty.txt"_s, ""), u"--json"_s});
    QCOMPARE(run.exitCode, cli::Failed);
    const QJsonArray told = QJsonDocument::fromJson(run.output).array();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0].toObject()[u"state"_s].toString(), u"added"_s);
    QCOMPARE(told[1].toObject()[u"state"_s].toString(), u"failed"_s);
    QVERIFY(told[1].toObject()[u"error"_s].toString().contains(u"empty.txt"));
}

void TestManyFiles::importRefusesAProject()
{
    const QString project = path(u"calls.emend"_s);
    QCOMPARE(Run({u"import"_s, project, write(u"a.txt"_s, callText)}).exitCode, cli::Success);
    const Run run({u"import"_s, path(u"other.emend"_s), project});
    QCOMPARE(run.exitCode, cli::Failed);
    QVERIFY2(run.errors.contains("This is a project"), run.errors.constData());
}

void TestManyFiles::searchAndMergeTellAsJson()
{
    const QString project = path(u"calls.emend"_s);
    QCOMPARE(Run({u"import"_s, project, write(u"a.txt"_s, callText)}).exitCode, cli::Success);
    const Run found({u"search"_s, project, u"increase"_s, u"--json"_s});
    const QJsonObject hit = QJsonDocument::fromJson(found.output).array().at(0).toObject();
    QCOMPARE(hit[u"speaker"_s].toString(), u"Ann Lee"_s);
    QCOMPARE(hit[u"kind"_s].toString(), u"said"_s);
    const QJsonObject match = hit[u"matches"_s].toArray().at(0).toObject();
    const int begin = match[u"start"_s].toInt();
    QCOMPARE(hit[u"text"_s].toString().mid(begin, match[u"end"_s].toInt() - begin), u"increase"_s);
    QVERIFY(QFile::copy(project, path(u"copy.emend"_s)));
    const Run merged({u"merge"_s, project, path(u"copy.emend"_s), u"--dry-run"_s, u"--json"_s});
    QVERIFY2(merged.exitCode == cli::Success, merged.errors.constData());
    QVERIFY(QJsonDocument::fromJson(merged.output).isArray());
}

void TestManyFiles::noteIsWrittenInEachFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");

    QTest::newRow("Word") << u"note.docx"_s << QByteArray("PK");
    QTest::newRow("OpenDocument") << u"note.odt"_s << QByteArray("PK");
    QTest::newRow("PDF") << u"note.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("web page") << u"note.html"_s << QByteArray("<!");
    QTest::newRow("Markdown") << u"note.md"_s << QByteArray("# Marrow Lamps");
}

void TestManyFiles::noteIsWrittenInEachFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);

    const QString file = write(u"a.txt"_s, callText);
    const Run run(
        {u"note"_s, file, u"--author"_s, u"Kim Lee"_s, u"--date"_s, u"2025-11-01"_s, u"--output"_s, path(name)});
    QVERIFY2(run.exitCode == cli::Success, run.errors.constData());
    QVERIFY2(read(name).startsWith(begin), read(name).left(20).constData());
}

void TestManyFiles::noteQuotesByTag()
{
    const QString project = path(u"calls.emend"_s);
    QCOMPARE(Run({u"import"_s, project, write(u"a.txt"_s, callText)}).exitCode, cli::Success);
    {
        const auto opened = core::Project::open(project);
        VERIFY_RESULT(opened);
        core::Tag tag;
        tag.id = core::TagId{u"tag"_s};
        tag.name = u"Growth"_s;
        VERIFY_RESULT((*opened)->apply(core::addTag(tag)));
        const core::CallState &call = (*opened)->call((*opened)->documents().constFirst().id);
        const auto range = [&](const QString &words) { return support::rangeOf(call.transcript.text(), words); };
        VERIFY_RESULT((*opened)->apply(core::annotate(call, range(u"an increase of 20%"_s), {}, {tag.id})));
        VERIFY_RESULT((*opened)->apply(core::annotate(call, range(u"Thank you"_s), u"Polite."_s, {})));
    }
    const Run all({u"note"_s, project, u"--charts"_s, u"none"_s});
    QVERIFY2(all.output.contains("Thank you") && all.output.contains("Polite"), all.output.constData());
    const Run tagged({u"note"_s, project, u"--charts"_s, u"none"_s, u"--tag"_s, u"growth"_s});
    QVERIFY2(tagged.output.contains("an increase of 20%”"), tagged.output.constData());
    QVERIFY2(!tagged.output.contains("Thank you"), tagged.output.constData());
    const Run wrong({u"note"_s, project, u"--tag"_s, u"Outlook"_s});
    QCOMPARE(wrong.exitCode, cli::Failed);
    QVERIFY2(wrong.errors.contains("no tag “Outlook”"), wrong.errors.constData());
}

void TestManyFiles::noteUsesATemplate()
{
    const QString file = write(u"a.txt"_s, callText);
    const QString own = write(u"own.md"_s, "# On {{company}}\n\nby {{author}}\n");
    const Run run({u"note"_s, file, u"--template"_s, own, u"--author"_s, u"Kim"_s});
    QVERIFY2(run.output.startsWith("# On Marrow Lamps"), run.output.constData());
    QVERIFY2(run.output.contains("by Kim") && !run.output.contains("Headline"), run.output.constData());
    const Run wrong({u"note"_s, file, u"--template"_s, write(u"own.md"_s, "x\n{{titel}}\n")});
    QCOMPARE(wrong.exitCode, cli::Failed);
    QVERIFY2(wrong.errors.contains("Line 2 of the template"), wrong.errors.constData());
    QVERIFY(Run({u"note"_s, u"--print-template"_s}).output.contains("{{headline_table}}"));
}

void TestManyFiles::misuseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, const QString &arguments, const QByteArray &expected) {
        QTest::newRow(name) << arguments.split(u' ') << expected;
    };
    row("note on nothing", u"note"_s, "Name one transcript");
    row("note in no format", u"note a.txt -o note.xyz"_s, "says no format");
    row("note in an unknown format", u"note a.txt -f poem"_s, "No note can be written as “poem”");
    row("note on no day", u"note a.txt --date yesterday"_s, "is no date");
    row("quotes of nothing", u"note a.txt --quotes best"_s, "no choice for --quotes");
    row("convert nothing", u"convert --to html"_s, "No file was given");
    row("convert to nothing", u"convert a.txt"_s, "Say with --to");
    row("convert to an unknown format", u"convert a.txt --to poem"_s, "no format “poem”");
    row("convert two files into one", u"convert a.txt b/a.txt --to html"_s, "Two of the files");
    row("import nothing", u"import a.emend"_s, "Name a project");
    row("fail on anything", u"analyze a.txt --fail-on anything"_s, "no choice for --fail-on");
    row("complete nothing", u"completions"_s, "bash, zsh, fish");
    row("complete an unknown shell", u"completions csh"_s, "bash, zsh, fish");
}

void TestManyFiles::misuseIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);

    const Run run(arguments);
    QCOMPARE(run.exitCode, cli::Usage);
    QVERIFY2(run.errors.contains(expected), run.errors.constData());
    QVERIFY(run.output.isEmpty());
}

void TestManyFiles::progressIsShownOnTerminals()
{
    const QString file = write(u"a.txt"_s, callText);
    const QStringList arguments{u"convert"_s, file, u"--to"_s, u"html"_s, u"--out-dir"_s, path(u"out"_s)};
    QVERIFY(Run(arguments, cli::Console::ErrorSide::Terminal).errors.contains("Converting: "));
    QVERIFY(!Run(arguments).errors.contains("Converting: "));
}

void TestManyFiles::manualDescribesEveryCommandAndOption()
{
    const Run run({u"help"_s, u"--man"_s});
    QCOMPARE(run.exitCode, cli::Success);
    const QString page = QString::fromUtf8(run.output);
    QVERIFY(page.contains(u".TH EMEND\\-CLI 1"));
    for (const auto &command : cli::commands()) {
        QVERIFY2(page.contains(u".SS "_s + command->name()), qPrintable(command->name()));
        for (const QCommandLineOption &option : command->options()) {
            const QString flag = u"--"_s + option.names().constLast();
            QVERIFY2(page.contains(QString(flag).replace(u'-', u"\\-"_s)), qPrintable(flag));
        }
    }
    // A line that begins with a point is a request, and those that are used are known.
    static const QRegularExpression request(u"^[.'](?!TH |SH |SS |TP$|PP$|B |I |RI |nf$|fi$|\\\\\")"_s,
                                            QRegularExpression::MultilineOption);
    QVERIFY2(!request.match(page).hasMatch(), qPrintable(request.match(page).captured()));
}

void TestManyFiles::completionsKnowEveryCommandAndOption_data()
{
    QTest::addColumn<QString>("shell");

    for (const QString &shell : cli::shells())
        QTest::newRow(qPrintable(shell)) << shell;
}

void TestManyFiles::completionsKnowEveryCommandAndOption()
{
    QFETCH(QString, shell);

    const QString script = QString::fromUtf8(Run({u"completions"_s, shell}).output);
    for (const auto &command : cli::commands()) {
        QVERIFY2(script.contains(command->name()), qPrintable(command->name()));
        for (const QCommandLineOption &option : command->options())
            QVERIFY2(script.contains(option.names().constLast()), qPrintable(option.names().constLast()));
    }
    for (const QString &choice : {u"inconsistent"_s, u"markdown"_s, u"name-prefix"_s, u"annotated"_s})
        QVERIFY2(script.contains(choice), qPrintable(choice));
}

void TestManyFiles::bashTakesItsCompletions()
{
    const QString shell = QStandardPaths::findExecutable(u"bash"_s);
    if (shell.isEmpty())
        QSKIP("There is no bash here");
    const QString script = write(u"emend-cli.bash"_s, Run({u"completions"_s, u"bash"_s}).output);
    QProcess bash;
    bash.start(shell,
               {u"-c"_s, u"source '%1'; COMP_WORDS=(emend-cli analyze --fail-on inc); COMP_CWORD=3; _emend_cli; echo "
                         "\"${COMPREPLY[*]}\"; COMP_WORDS=(emend-cli conv); COMP_CWORD=1; _emend_cli; echo "
                         "\"${COMPREPLY[*]}\"; COMP_WORDS=(emend-cli note --print); COMP_CWORD=2; _emend_cli; echo "
                         "\"${COMPREPLY[*]}\""_s.arg(script)});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QCOMPARE(bash.readAllStandardOutput(), QByteArray("inconsistent\nconvert\n--print-template\n"));
}

QTEST_MAIN(TestManyFiles)
#include "test_manyfiles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QByteArray callText = "Operator: Good day, and welcome.\n\nAnn Lee: Thank you. Revenue grew 5 percent.\n";

struct Outcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The built program, run as a program.
class TestEmendCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysItsVersion();
    void analyzesIntoAFile();
    void analyzesToStandardOutput();
    void resultsDoNotDependOnTheNumberOfJobs();
    void aFailedFileDoesNotStopTheOthers();
    void badInputGetsASentence_data();
    void badInputGetsASentence();
    void aFileWithoutPermissionGetsASentence();
    void largeFilesAreAnalysed_data();
    void largeFilesAreAnalysed();
    void aFullDiskKeepsTheOldFile();
    void aFullStandardOutputIsSaid();
    void whatIsNamedAProjectIsRefusedAsOne();
    void filesWithoutAnEndAreNotWaitedFor();
    void chartsAreDrawnInSilence();
    void pagesAndWorkbooksAreMadeInSilence_data();
    void pagesAndWorkbooksAreMadeInSilence();
    void speaksTheLanguageOfTheLocale();
    void filesAreTheSameInEveryLanguage_data();
    void filesAreTheSameInEveryLanguage();
    void misuseEndsWithTwo();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    Outcome run(const QStringList &arguments, const std::function<void()> &before = {}) const;
    Outcome runIn(const QString &locale, const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEmendCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestEmendCli::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? path : QString();
}

/// Runs the program to its end; before is called in the new process.
Outcome TestEmendCli::run(const QStringList &arguments, const std::function<void()> &before) const
{
    QProcess process;
#ifdef Q_OS_UNIX
    if (before)
        process.setChildProcessModifier(before);
#endif
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(EMEND_CLI), arguments);
    if (!process.waitForFinished(100000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome TestEmendCli::runIn(const QString &locale, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, locale);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(EMEND_CLI), arguments);
    if (!process.waitForFinished(100000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestEmendCli::speaksTheLanguageOfTheLocale()
{
    const QByteArray english = runIn(u"C.UTF-8"_s, {u"--help"_s}).output;
    QVERIFY(english.contains("Commands:"));
    const QByteArray german = runIn(u"de_AT.UTF-8"_s, {u"--help"_s}).output;
    QVERIFY2(german.contains("Befehle:"), german.constData());
    const QByteArray chinese = runIn(u"zh_CN.UTF-8"_s, {u"--help"_s}).output;
    QVERIFY(chinese != english && chinese != german);
    QCOMPARE(runIn(u"fr_FR.UTF-8"_s, {u"--help"_s}).output, english);
    QVERIFY(runIn(u"de_DE.UTF-8"_s, {u"nonsense"_s}).errors.contains("Befehl"));
    // Scripts read results and ask for none of the languages; man pages are English.
    QCOMPARE(runIn(u"de_DE.UTF-8"_s, {u"help"_s, u"--man"_s}).output,
             runIn(u"C.UTF-8"_s, {u"help"_s, u"--man"_s}).output);
}

void TestEmendCli::filesAreTheSameInEveryLanguage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto exported = [](const QString &format) {
        return QStringList{u"export"_s, u"call.txt"_s, u"--format"_s, format};
    };
    QTest::newRow("analysis") << QStringList{u"analyze"_s, u"call.txt"_s, u"--json"_s, u"-"_s};
    QTest::newRow("clean transcript") << exported(u"markdown"_s);
    QTest::newRow("findings") << exported(u"findings-csv"_s);
    QTest::newRow("figures") << exported(u"kpi-csv"_s);
    QTest::newRow("note") << QStringList{u"note"_s,     u"call.txt"_s, u"--format"_s, u"markdown"_s,
                                         u"--quotes"_s, u"figures"_s,  u"--charts"_s, u"none"_s};
}

void TestEmendCli::filesAreTheSameInEveryLanguage()
{
    QFETCH(QStringList, arguments);
    write(u"call.txt"_s, callText
                             + "\nspk02: Thank you. The the margin was 17.3 percent in the third quarter, "
                               "and revenue was RMB 2,349 million million.\n");
    const Outcome english = runIn(u"C.UTF-8"_s, arguments);
    QCOMPARE(english.exitCode, 0);
    QVERIFY(english.output.size() > 100);
    for (const QString &locale : {u"de_DE.UTF-8"_s, u"zh_CN.UTF-8"_s})
        QCOMPARE(QString::fromUtf8(runIn(locale, arguments).output), QString::fromUtf8(english.output));
}

void TestEmendCli::saysItsVersion()
{
    const Outcome outcome = run({u"--version"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.startsWith("emend-cli "));
    QVERIFY(outcome.output.contains("GNU General Public License"));
}

void TestEmendCli::analyzesIntoAFile()
{
    write(u"call.txt"_s, callText);
    const Outcome outcome = run({u"analyze"_s, u"call.txt"_s, u"--json"_s, u"call.json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
    QVERIFY(outcome.output.isEmpty());
    const QJsonObject json = QJsonDocument::fromJson(contentsOf(m_folder->filePath(u"call.json"_s))).object();
    QCOMPARE(json[u"schema"_s].toInt(), 1);
    QCOMPARE(json[u"file"_s].toString(), u"call.txt"_s);
    QCOMPARE(json[u"layout"_s].toString(), u"name-prefix"_s);
    QCOMPARE(json[u"turns"_s].toArray().size(), 2);
}

void TestEmendCli::analyzesToStandardOutput()
{
    write(u"call.txt"_s, callText);
    const Outcome outcome = run({u"analyze"_s, u"call.txt"_s, u"--json"_s, u"-"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(QJsonDocument::fromJson(outcome.output).isObject());
    QCOMPARE(outcome.errors.count('\n'), 1); // The summary, and no progress: this is no terminal.
}

void TestEmendCli::resultsDoNotDependOnTheNumberOfJobs()
{
    QStringList files;
    for (int i = 0; i < 12; ++i) {
        files.append(u"call%1.txt"_s.arg(i));
        write(files.last(), callText + QByteArray("Ann Lee: Margins were 20 percent.\n").repeated(i));
    }
    QCOMPARE(run(QStringList{u"analyze"_s, u"--jobs"_s, u"1"_s, u"--out-dir"_s, u"one"_s} + files).exitCode, 0);
    QCOMPARE(run(QStringList{u"analyze"_s, u"--jobs"_s, u"7"_s, u"--out-dir"_s, u"seven"_s} + files).exitCode, 0);
    for (const QString &file : files) {
        const QString name = u'/' + QFileInfo(file).baseName() + u".json"_s;
        const QByteArray one = contentsOf(m_folder->filePath(u"one"_s + name));
        QVERIFY(!one.isEmpty());
        QCOMPARE(contentsOf(m_folder->filePath(u"seven"_s + name)), one);
    }
    const Outcome lines = run(QStringList{u"analyze"_s, u"--jobs"_s, u"7"_s} + files);
    QCOMPARE(lines.output, run(QStringList{u"analyze"_s, u"--jobs"_s, u"1"_s} + files).output);
}

void TestEmendCli::aFailedFileDoesNotStopTheOthers()
{
    write(u"good.txt"_s, callText);
    write(u"empty.txt"_s, {});
    const Outcome outcome = run({u"analyze"_s, u"gone.txt"_s, u"good.txt"_s, u"empty.txt"_s, u"--out-dir"_s, u"."_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.errors.contains("gone.txt: There is no file"));
    QVERIFY(outcome.errors.contains("empty.txt: “empty.txt” is empty"));
    QVERIFY(outcome.errors.contains("Files analysed: 1 of 3"));
    QVERIFY(QFile::exists(m_folder->filePath(u"good.json"_s)));
    QVERIFY(!QFile::exists(m_folder->filePath(u"empty.json"_s)));
}

void TestEmendCli::badInputGetsASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray() << 1 << u"is empty"_s;
    QTest::newRow("white space") << QByteArray(" \n\n\t ") << 1 << u"nothing but white space"_s;
    QTest::newRow("binary") << "\x89PNG\r\n\x1a\n" + QByteArray(100, '\0') << 1 << u"This is a PNG image"_s;
    QTest::newRow("NULs only") << QByteArray(4096, '\0') << 1 << u"These are binary data"_s;
    QTest::newRow("NUL bytes") << QByteArray("Good\0morning to all of you.", 27) << 0
                               << u"were replaced by spaces: 1"_s;
    QTest::newRow("broken UTF-8") << QByteArray("Zürich, Genève and \xff Rome.") << 0
                                  << u"Characters that are broken"_s;
    QTest::newRow("no project") << QByteArray("SQLite format 3\0\x10\x00", 18) << 1 << u"This is a database"_s;
}

void TestEmendCli::badInputGetsASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, exitCode);
    QFETCH(QString, sentence);
    write(u"call.txt"_s, bytes);
    for (const QStringList &arguments : {QStringList{u"analyze"_s, u"call.txt"_s},
                                         QStringList{u"export"_s, u"call.txt"_s, u"--format"_s, u"text"_s}}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.errors.contains(sentence.toUtf8()), outcome.errors.constData());
    }
}

void TestEmendCli::aFileWithoutPermissionGetsASentence()
{
#ifdef Q_OS_UNIX
    const QString path = write(u"secret.txt"_s, callText);
    QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755)));
    // Root may read everything, so it gives up its rights in the new process. It cannot get them back there.
    const Outcome outcome = run({u"analyze"_s, path}, [] {
        if (geteuid() == 0 && setuid(65534) != 0)
            _exit(99);
    });
    if (outcome.exitCode == -1)
        QSKIP("The program lies in a folder that only its owner may enter.");
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("“secret.txt” may not be read"), outcome.errors.constData());
#else
    QSKIP("Permissions are set in another way here.");
#endif
}

void TestEmendCli::largeFilesAreAnalysed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr int tenMegabytes = 10 * 1024 * 1024;
    const auto filled = [](const QByteArray &sentence) {
        return sentence.repeated(tenMegabytes / static_cast<int>(sentence.size()));
    };
    QTest::newRow("one line of figures") << filled("We grew revenue by 5 percent to $3.2 million in the quarter. ");
    QTest::newRow("one line of digits") << QByteArray(tenMegabytes, '7');
    QTest::newRow("one line without a space") << filled("收入增长百分之五");
    QTest::newRow("one line, one letter") << QByteArray(tenMegabytes, 'a');

    // Time that grows with the square of the number of speakers or of turns would show here.
    QByteArray names;
    for (int i = 0; i < 150'000; ++i)
        names += "Ann" + QByteArray::number(i, 26).toLower() + " Lee: Good morning to you all.\n";
    QTest::newRow("as many speakers as lines") << names;
    const QByteArray spoken =
        "Our cloud income of this season has risen to five million and the customers are many, and "
        "we will open new centres in the north and hire engineers for the platform next season.\n";
    QTest::newRow("interpreted throughout")
        << "The remarks are spoken in Mandarin with consecutive interpretation by an interpreter.\n"
               + ("Speaker: " + spoken + "Interpreter: [Interpreted] " + spoken).repeated(10'000);
}

/// A run that takes too long is stopped and fails.
void TestEmendCli::largeFilesAreAnalysed()
{
    QFETCH(QByteArray, bytes);
    write(u"large.txt"_s, bytes);
    const Outcome outcome = run({u"analyze"_s, u"large.txt"_s, u"--json"_s, u"large.json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
    QVERIFY(QFileInfo(m_folder->filePath(u"large.json"_s)).size() > 0);
}

void TestEmendCli::aFullDiskKeepsTheOldFile()
{
#ifdef Q_OS_UNIX
    write(u"call.txt"_s, callText);
    const QString result = write(u"call.html"_s, "what was there");
    // A limit on the size of files stands for the full disk.
    const Outcome outcome =
        run({u"export"_s, u"call.txt"_s, u"--format"_s, u"html"_s, u"--output"_s, u"call.html"_s}, [] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit small{512, 512};
            setrlimit(RLIMIT_FSIZE, &small);
        });
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("the disk may be full"), outcome.errors.constData());
    QVERIFY2(!outcome.errors.contains("Unknown error"), outcome.errors.constData());
    QCOMPARE(contentsOf(result), QByteArray("what was there"));
#else
    QSKIP("A full disk is played in another way here.");
#endif
}

void TestEmendCli::aFullStandardOutputIsSaid()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    write(u"call.txt"_s, callText);
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setStandardOutputFile(u"/dev/full"_s, QIODevice::Append);
    process.start(QStringLiteral(EMEND_CLI), {u"analyze"_s, u"call.txt"_s, u"--json"_s, u"-"_s});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Standard output was closed or is full"));
}

void TestEmendCli::whatIsNamedAProjectIsRefusedAsOne()
{
    const QByteArray random = QByteArray::fromHex("00ff17c3a9").repeated(500);
    for (const QByteArray &bytes : {QByteArray(), random, QByteArray("Good morning."), "SQLite format 3" + random}) {
        write(u"call.emend"_s, bytes);
        const Outcome exported = run({u"export"_s, u"call.emend"_s, u"--format"_s, u"text"_s});
        QCOMPARE(exported.exitCode, 1);
        QVERIFY2(exported.errors.contains("“call.emend” is no Emend project. It was not changed."),
                 exported.errors.constData());
        QCOMPARE(contentsOf(m_folder->filePath(u"call.emend"_s)), bytes);
        const Outcome analysed = run({u"analyze"_s, u"call.emend"_s});
        QCOMPARE(analysed.exitCode, 1);
        QVERIFY2(analysed.errors.contains("emend-cli export"), analysed.errors.constData());
    }
}

void TestEmendCli::filesWithoutAnEndAreNotWaitedFor()
{
#ifdef Q_OS_UNIX
    const QString pipe = m_folder->filePath(u"pipe.emend"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QStringList paths{pipe};
    if (QFile::exists(u"/proc/kmsg"_s))
        paths.append(u"/proc/kmsg"_s);
    for (const QString &path : paths) {
        QCOMPARE(run({u"analyze"_s, path}).exitCode, 1);
        QCOMPARE(run({u"export"_s, path, u"--format"_s, u"text"_s}).exitCode, 1);
    }
#else
    QSKIP("There are no such files here.");
#endif
}

void TestEmendCli::chartsAreDrawnInSilence()
{
    write(u"call.txt"_s, callText);
    const Outcome outcome = run({u"export"_s, u"call.txt"_s, u"--format"_s, u"charts"_s, u"--output"_s, u"charts"_s},
                                [] { unsetenv("XDG_RUNTIME_DIR"); });
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errors, QByteArray("Written: charts\n"));
}

void TestEmendCli::pagesAndWorkbooksAreMadeInSilence_data()
{
    QTest::addColumn<QStringList>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pages") << QStringList{u"--format"_s, u"pdf"_s} << QByteArray("%PDF-");
    QTest::newRow("pages, in one word") << QStringList{u"--format=pdf"_s} << QByteArray("%PDF-");
    QTest::newRow("pages, in short") << QStringList{u"-fpdf"_s} << QByteArray("%PDF-");
    QTest::newRow("workbook") << QStringList{u"--format"_s, u"kpi-xlsx"_s} << QByteArray("PK");
}

void TestEmendCli::pagesAndWorkbooksAreMadeInSilence()
{
    QFETCH(QStringList, format);
    QFETCH(QByteArray, begin);
    write(u"call.txt"_s, callText);
    const Outcome outcome = run(QStringList{u"export"_s, u"call.txt"_s, u"--output"_s, u"made"_s} + format,
                                [] { unsetenv("XDG_RUNTIME_DIR"); });
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errors, QByteArray("Written: made\n"));
    QFile made(m_folder->filePath(u"made"_s));
    QVERIFY(made.open(QIODevice::ReadOnly));
    QVERIFY(made.read(10).startsWith(begin));
}

void TestEmendCli::misuseEndsWithTwo()
{
    QCOMPARE(run({}).exitCode, 2);
    QCOMPARE(run({u"analyze"_s}).exitCode, 2);
    QCOMPARE(run({u"export"_s, u"call.txt"_s, u"--format"_s, u"poem"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestEmendCli)
#include "test_emendcli.moc"

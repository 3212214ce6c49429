// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>

#include "core/exporters/calldocument.h"
#include "core/exporters/codebookfiles.h"
#include "core/exporters/exporter.h"
#include "tests/core/document/archives.h"
#include "tests/core/exporters/busycall.h"
#include "tests/core/exporters/reviewedcalls.h"
#include "tests/support/transcripts.h"
#include "ui/documents/exporters.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 60; ///< Of the busy call, each in two sentences.

/// What a program printed; nothing if it failed or took longer than some minutes.
std::optional<QByteArray> printed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit;
    if (isDone && process.exitCode() == 0)
        return process.readAllStandardOutput();
    qWarning().noquote() << program << arguments << process.readAllStandardError();
    return std::nullopt;
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// A Python that has a module; empty if none does. Packages of the system are those of the system's Python.
QString pythonWith(const QString &module)
{
    const QString test = u"import importlib.util, sys; sys.exit(importlib.util.find_spec('%1') is None)"_s.arg(module);
    for (const QString &program : {QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s}), u"python3"_s}) {
        if (!program.isEmpty() && QProcess::execute(program, {u"-c"_s, test}) == 0)
            return program;
    }
    return {};
}

/// Words without white space, which each program sets in its own way.
QString dense(QString text)
{
    static const QRegularExpression blank(u"[\\s\\x{a0}\\x{200e}\\x{200f}]+"_s);
    return text.remove(blank);
}

QByteArray written(const QString &format, const core::ReviewedCall &call)
{
    const auto &all = ui::allExporters();
    const auto named =
        std::find_if(all.begin(), all.end(), [&](const auto *exporter) { return exporter->id() == format; });
    return named == all.end() ? QByteArray() : (*named)->write(call, {}).value_or(QByteArray());
}

} // namespace

/// What programs of others read in the files that are written. Each is skipped where its program is not installed.
class TestOtherReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void officeProgramsReadDocuments();
    void pdfReadersFindTheWords();
    void projectsObeyTheRulesOfTheStandard_data();
    void projectsObeyTheRulesOfTheStandard();
    void figuresAreJsonForOthers();
    void subtitlesAreReadByOthers_data();
    void subtitlesAreReadByOthers();

private:
    QString save(const QString &name, const QByteArray &bytes) const;
    QString html(const QString &name) const;

    QTemporaryDir m_folder;
    core::ReviewedCall m_call = support::busyCall();
};

void TestOtherReaders::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString TestOtherReaders::save(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    const bool isWritten = !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? file.fileName() : QString();
}

QString TestOtherReaders::html(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestOtherReaders::officeProgramsReadDocuments()
{
    if (!isInstalled(u"soffice"_s))
        QSKIP("LibreOffice is not installed, so nobody else reads the office documents.");
    // It takes seconds to start, so all files are converted at once.
    const QStringList files{save(u"word.docx"_s, written(u"docx"_s, m_call)),
                            save(u"open.odt"_s, written(u"odt"_s, m_call)),
                            save(u"book.xlsx"_s, written(u"kpi-xlsx"_s, m_call))};
    QVERIFY(!files.contains(QString()));
    const QString home = u"-env:UserInstallation=file://"_s + m_folder.filePath(u"home"_s);
    QVERIFY(printed(u"soffice"_s,
                    QStringList{home, u"--headless"_s, u"--convert-to"_s, u"html"_s, u"--outdir"_s, m_folder.path()}
                        + files));
    for (const QString &name : {u"word.html"_s, u"open.html"_s}) {
        const QString text = QTextDocumentFragment::fromHtml(html(name)).toPlainText();
        QVERIFY2(text.contains(u"Alpine & Sons <Q2> 电话会议"_s), qPrintable(text.left(500)));
        QString words = dense(text);
        for (const QString &line : m_call.map.corrected().split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype found = words.indexOf(dense(line));
            QVERIFY2(found >= 0, qPrintable(name + u": "_s + line));
            words.remove(0, found + dense(line).size()); // What comes next stands behind it.
        }
    }
    const QString book = html(u"book.html"_s);
    QVERIFY(book.contains(u"sdval=\"23000001\""_s)); // A number, not words that look like one.
    const QString cells = dense(QTextDocumentFragment::fromHtml(book).toPlainText());
    for (const QString &cell :
         {u"@Cloud 2"_s, u"=Guidance"_s, u"=note 1 备注"_s, u"22 to 23 is +4.5 %, but 5 % was said."_s})
        QVERIFY2(cells.contains(dense(cell)), qPrintable(cell));
}

void TestOtherReaders::pdfReadersFindTheWords()
{
    if (!isInstalled(u"pdftotext"_s))
        QSKIP("pdftotext is not installed, so nobody else reads the PDF document.");
    const QString path = save(u"call.pdf"_s, written(u"pdf"_s, m_call));
    const auto text = printed(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    QVERIFY(text);
    static const QRegularExpression commentNumber(u"\\[\\d+\\]"_s);
    QString words = dense(QString::fromUtf8(*text));
    words.remove(commentNumber);
    for (int line = 1; line <= lines; ++line) {
        const QString said = dense(u"Revenue no %1 was RMB 23 million"_s.arg(line));
        QVERIFY2(words.contains(said), qPrintable(said + words.left(1500)));
    }
    QVERIFY(words.contains(u"收入增长了百分之五。"_s));
    QCOMPARE(words.count(u"costsfell."_s), lines);
}

void TestOtherReaders::projectsObeyTheRulesOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("rules");
    QTest::newRow("a project") << support::unpacked(written(u"qdpx"_s, m_call))[u"project.qde"_s] << u"project.rng"_s;
    QTest::newRow("a codebook") << core::codebookQdc(m_call.tags) << u"codebook.rng"_s;
}

void TestOtherReaders::projectsObeyTheRulesOfTheStandard()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, rules);

    if (!isInstalled(u"xmllint"_s))
        QSKIP("xmllint is not installed, so nobody else checks REFI-QDA.");
    const QString schema = QStringLiteral(REFI_QDA_RULES) + u'/' + rules;
    const QStringList arguments{u"--noout"_s, u"--nonet"_s, u"--relaxng"_s, schema};
    QVERIFY(printed(u"xmllint"_s, arguments + QStringList{save(u"good.xml"_s, xml)}));

    QByteArray bad = xml; // A rule that nothing can break would check nothing.
    bad.replace("<Codes>", "<Codes wrong=\"1\">");
    QVERIFY(bad != xml);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"xmllint"_s));
    QVERIFY(!printed(u"xmllint"_s, arguments + QStringList{save(u"bad.xml"_s, bad)}));
}

void TestOtherReaders::figuresAreJsonForOthers()
{
    if (!isInstalled(u"jq"_s))
        QSKIP("jq is not installed, so nobody else reads the JSON files.");
    const QString sum = u"map(.value) | add"_s;
    const QByteArray expected = "276000078"; // Twelve times 23 million, and 1 to 12.
    const auto list = printed(u"jq"_s, {sum, save(u"kpi.json"_s, written(u"kpi-json"_s, m_call))});
    const auto collected = printed(u"jq"_s, {u"-s"_s, sum, save(u"kpi.jsonl"_s, written(u"kpi-jsonl"_s, m_call))});
    QVERIFY(list && collected);
    QCOMPARE(list->trimmed(), expected);
    QCOMPARE(collected->trimmed(), expected);
    const QString marked = u".first.items | length"_s;
    const QString annotations = save(u"annotations.jsonld"_s, written(u"annotations-jsonld"_s, m_call));
    QCOMPARE(printed(u"jq"_s, {marked, annotations}).value_or(QByteArray()).trimmed(), QByteArray("300"));
    const auto quote = printed(u"jq"_s, {u"-r"_s, u".first.items[1].body[0].value"_s, annotations});
    QCOMPARE(quote.value_or(QByteArray()), QByteArray("=note 1 备注\nline <two> 📌\n"));
}

void TestOtherReaders::subtitlesAreReadByOthers_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("reader");
    QTest::newRow("SRT") << u"srt"_s << u"from_srt"_s;
    QTest::newRow("WebVTT") << u"webvtt"_s << u"read"_s;
}

void TestOtherReaders::subtitlesAreReadByOthers()
{
    QFETCH(QString, format);
    QFETCH(QString, reader);

    const QString python = pythonWith(u"webvtt"_s);
    if (python.isEmpty())
        QSKIP("The Python module webvtt is not installed, so nobody else reads the subtitles.");
    const QString path =
        save(u"call."_s + format, written(format, support::reviewed(support::timed(support::alpineCall()))));
    const QString script = u"import sys, webvtt\n"
                           "for cue in webvtt.%1(sys.argv[1]):\n"
                           "    print(cue.start, cue.end, cue.text.replace('\\n', ' '))\n"_s.arg(reader);
    const auto cues = printed(python, {u"-c"_s, script, path});
    QVERIFY(cues);
    const QStringList read = QString::fromUtf8(*cues).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(read.size() >= 4 && read.first().startsWith(u"00:00:01.000 "_s), cues->constData());
    QString words;
    for (const QString &cue : read)
        words += cue.section(u' ', 2);
    QVERIFY2(dense(words).contains(dense(u"Revenue was RMB 23 million 📈, up 5%. Costs fell."_s)), cues->constData());
    QVERIFY(dense(words).endsWith(dense(u"We invest much more."_s)));
}

QTEST_MAIN(TestOtherReaders)
#include "test_otherreaders.moc"

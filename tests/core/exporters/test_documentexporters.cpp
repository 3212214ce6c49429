// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/document/columns.h"
#include "core/exporters/calldocument.h"
#include "core/exporters/exporter.h"
#include "core/exporters/reports.h"
#include "core/importers/importer.h"
#include "tests/core/document/archives.h"
#include "tests/core/exporters/busycall.h"
#include "tests/core/exporters/reviewedcalls.h"
#include "tests/support/printedturns.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = core::DocumentBlock::Kind;

core::ExportOptions tracking()
{
    core::ExportOptions options;
    options.showsChanges = true;
    return options;
}

/// The words of all paragraphs, those that were taken out only if asked for.
QStringList paragraphs(const core::Document &document, bool showsDeleted = false)
{
    QStringList lines;
    for (const core::DocumentBlock &block : document.blocks) {
        if (block.kind != Kind::Paragraph)
            continue;
        QString line;
        for (const core::DocumentRun &run : block.runs) {
            if (showsDeleted || run.change != core::DocumentRun::Change::Deleted)
                line += run.text;
        }
        lines.append(line);
    }
    return lines;
}

QByteArray written(const QString &format, const core::ReviewedCall &call, const core::ExportOptions &options = {})
{
    const core::Exporter *exporter = core::exporterFor(format);
    const auto bytes = exporter ? exporter->write(call, options) : QByteArray();
    return bytes.value_or(QByteArray());
}

} // namespace

/// Calls and reports as documents, and the formats made of them.
class TestDocumentExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentSaysWhatTheTextSays();
    void changesAreTrackedOnDemand();
    void removedTurnsAreSeenWhenChangesAreTracked();
    void annotationsLieOnTheirWords();
    void figuresLeadToTheirWords();
    void writtenWordsAtTheEdgesOfATurnAreKept();
    void officeFilesHoldEverything();
    void openDocumentHoldsEverything();
    void ourOwnDocumentsAreReadBack_data();
    void ourOwnDocumentsAreReadBack();
    void reportsTellWhatIsThere();
    void reportsOnNothingSaySo();
    void everyFormatWritesBusyAndBlankCalls();
    void filesOfOneCallHaveDifferentNames();
};

void TestDocumentExporters::documentSaysWhatTheTextSays()
{
    const core::ReviewedCall call = support::busyCall();
    QStringList lines;
    for (const QString &line : call.map.corrected().split(u'\n', Qt::SkipEmptyParts))
        lines.append(line.simplified());
    QCOMPARE(paragraphs(core::callDocument(call)), lines);
    QCOMPARE(paragraphs(core::callDocument(call, tracking())), lines);
}

void TestDocumentExporters::changesAreTrackedOnDemand()
{
    core::CallState call = support::alpineCall();
    support::correct(call, u"23 million"_s, u"2.3 billion"_s);
    call.corrections.first().author = u"Jo"_s;
    const core::ReviewedCall reviewed = support::reviewed(call);
    QCOMPARE(paragraphs(core::callDocument(reviewed), true)[1],
             u"Thank you. Revenue was RMB 2.3 billion 📈, up 5%. Costs fell."_s);
    QStringList changes;
    for (const core::DocumentBlock &block : core::callDocument(reviewed, tracking()).blocks) {
        for (const core::DocumentRun &run : block.runs) {
            if (run.change != core::DocumentRun::Change::None)
                changes.append((run.change == core::DocumentRun::Change::Deleted ? u"-"_s : u"+"_s) + run.text + u' '
                               + run.changeAuthor);
        }
    }
    QCOMPARE(changes, (QStringList{u"-23 million Jo"_s, u"+2.3 billion Jo"_s}));
}

void TestDocumentExporters::removedTurnsAreSeenWhenChangesAreTracked()
{
    core::CallState call = support::alpineCall();
    support::correct(call, u"We also invest a lot more than."_s, QString());
    const core::ReviewedCall reviewed = support::reviewed(call);
    QCOMPARE(paragraphs(core::callDocument(reviewed), true).size(), 3);
    QVERIFY(paragraphs(core::callDocument(reviewed, tracking()), true).contains(u"We also invest a lot more than."_s));
}

void TestDocumentExporters::annotationsLieOnTheirWords()
{
    const core::ReviewedCall call = support::busyCall();
    const core::Document document = core::callDocument(call);
    QCOMPARE(document.comments.size(), 300);
    QStringList quotes(300);
    for (const core::DocumentBlock &block : document.blocks) {
        for (const core::DocumentRun &run : block.runs) {
            for (const qsizetype comment : run.comments)
                quotes[comment] += run.text;
        }
    }
    for (qsizetype i = 0; i < 300; ++i) {
        // Between two turns of an annotation nothing is written, between its words one space.
        const QString expected = call.correctedText(call.call.annotations[i].anchor.range);
        QCOMPARE(QString(quotes[i]).remove(u' '), QString(expected.simplified()).remove(u' '));
    }
    QVERIFY(document.comments[1].text.contains(u"=note 1 备注\nline <two> 📌"_s));
    QVERIFY(document.comments[0].text.contains(u"[Outlook]"_s));
}

void TestDocumentExporters::figuresLeadToTheirWords()
{
    const core::Document document = core::callDocument(support::busyCall());
    const core::DocumentBlock &table = document.blocks.last();
    QCOMPARE(table.rows.size(), 13);
    QCOMPARE(core::plainText(table.rows[1][2].runs), u"CNY 23 million"_s);
    QCOMPARE(core::plainText(table.rows[1][3].runs), u"+5%"_s);
    const QString target = table.rows[1][2].runs.first().target;
    QStringList words;
    for (const core::DocumentBlock &block : document.blocks) {
        for (const core::DocumentRun &run : block.runs) {
            if (u'#' + run.anchor == target)
                words.append(core::plainText(block.runs));
        }
    }
    QCOMPARE(words.size(), 1);
    QVERIFY(words.first().startsWith(u"Revenue no 1 was RMB 23 million"_s));
}

void TestDocumentExporters::writtenWordsAtTheEdgesOfATurnAreKept()
{
    core::CallState call = support::alpineCall();
    const core::TextRange second = call.speech.turns[1].range;
    for (const auto &[at, words] : {std::pair(second.begin, u"Hello. "_s), std::pair(second.end, u" So much."_s)}) {
        core::Correction correction;
        correction.range = {at, at};
        correction.text = words;
        call.corrections.append(correction);
    }
    const QString line = paragraphs(core::callDocument(support::reviewed(call)))[1];
    QVERIFY2(line.startsWith(u"Hello. Thank you."_s) && line.endsWith(u"Costs fell. So much."_s), qPrintable(line));
}

void TestDocumentExporters::officeFilesHoldEverything()
{
    const auto files = support::unpacked(written(u"docx"_s, support::busyCall(), tracking()));
    const QByteArray body = files[u"word/document.xml"_s];
    QCOMPARE(support::xmlError(body), QString());
    QCOMPARE(support::textsOf(files[u"word/comments.xml"_s], u"w:comment"_s).size(), 300);
    QCOMPARE(support::valuesOf(body, u"w:commentRangeStart"_s, u"w:id"_s).size(), 300);
    QCOMPARE(support::valuesOf(body, u"w:commentRangeEnd"_s, u"w:id"_s).size(), 300);
    QCOMPARE(support::textsOf(body, u"w:ins"_s).size(), 20);
    // Annotations may cut a change in two.
    QCOMPARE(support::textsOf(body, u"w:del"_s).join(QString()), u"except"_s.repeated(20));
    const QString words = support::textsOf(body, u"w:t"_s).join(QString());
    QVERIFY(words.contains(u"收入增长了百分之五。"_s) && words.contains(u"📈"_s)
            && words.contains(u"\u200fשלום\u200f"_s));
    for (const QString &anchor : support::valuesOf(body, u"w:hyperlink"_s, u"w:anchor"_s))
        QVERIFY(support::valuesOf(body, u"w:bookmarkStart"_s, u"w:name"_s).contains(anchor));
}

void TestDocumentExporters::openDocumentHoldsEverything()
{
    const QByteArray bytes = written(u"odt"_s, support::busyCall(), tracking());
    QCOMPARE(bytes.sliced(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    const auto files = support::unpacked(bytes);
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s})
        QVERIFY2(files.contains(part) && support::xmlError(files[part]).isEmpty(), qPrintable(part));
    const QByteArray content = files[u"content.xml"_s];
    QCOMPARE(support::textsOf(content, u"office:annotation"_s).size(), 300);
    QCOMPARE(support::textsOf(content, u"office:annotation-end"_s).size(), 300);
    QStringList tracked = support::valuesOf(content, u"text:changed-region"_s, u"text:id"_s);
    QStringList used = support::valuesOf(content, u"text:change"_s, u"text:change-id"_s)
                       + support::valuesOf(content, u"text:change-start"_s, u"text:change-id"_s);
    std::sort(tracked.begin(), tracked.end());
    std::sort(used.begin(), used.end());
    QCOMPARE(used, tracked);
    QVERIFY(content.contains("收入增长了百分之五。"));
}

void TestDocumentExporters::ourOwnDocumentsAreReadBack_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"docx"_s, u"odt"_s, u"html"_s, u"markdown"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TestDocumentExporters::ourOwnDocumentsAreReadBack()
{
    QFETCH(QString, format);

    core::CallState call = support::alpineCall();
    core::TranscriptData data = call.transcript.data();
    const QString disclaimer =
        u"This transcript was generated by a machine and may contain errors. It is provided for "
        "convenience only, and nobody is liable for its accuracy or for what is left out of it."_s;
    data.headers = {{{data.text.size(), data.text.size() + disclaimer.size()}, core::HeaderLine::Kind::Disclaimer}};
    data.text += disclaimer;
    call.transcript = core::Transcript(data);
    call.speech.speakers[1].firm = u"Alpine"_s;
    core::Analysis analysis;
    core::Kpi kpi;
    kpi.metric = u"Revenue"_s;
    kpi.value = 23e6;
    kpi.period = u"2025Q2"_s;
    kpi.mentions = {core::KpiMention{support::rangeOf(call, u"RMB 23 million"_s), 23e6, true}};
    analysis.kpis = {kpi};

    const QByteArray bytes = *core::exporterFor(format)->write(support::reviewed(call, analysis), {});
    const auto transcript = core::importTranscript({bytes, u"call"_s, {}});
    VERIFY_RESULT(transcript);
    QStringList spoken;
    for (const QString &turn : support::printedTurns(*transcript))
        spoken.append(turn.section(u'|', 0, 0) + u": "_s + turn.section(u'|', 2));
    QCOMPARE(spoken,
             (QStringList{u"Operator: Good day, and welcome."_s,
                          u"Ann Lee: Thank you. Revenue was RMB 23 million 📈, up 5%. Costs fell."_s,
                          u"Ann Lee: We also invest a lot more than."_s, u"Interpreter: We invest much more."_s}));
    QVERIFY(support::printedTurns(*transcript)[1].section(u'|', 1, 1).startsWith(u"CFO"_s));
}

void TestDocumentExporters::reportsTellWhatIsThere()
{
    const core::ReviewedCall call = support::busyCall();
    const QString findings = QString::fromUtf8(written(u"findings-md"_s, call));
    QVERIFY2(findings.contains(u"12 findings: 12 open."_s), qPrintable(findings));
    QVERIFY(findings.contains(u"| open | garbled |"_s));
    const QString annotations = QString::fromUtf8(written(u"annotations-html"_s, call));
    QCOMPARE(annotations.count(u"<blockquote"_s), 300);
    QVERIFY(annotations.contains(u"line &lt;two&gt; 📌"_s));
    const QString changes = QString::fromUtf8(written(u"changes-md"_s, call));
    QVERIFY2(changes.contains(u"20 places were changed of the imported words."_s), qPrintable(changes));
    QVERIFY(changes.contains(u"We **except** \\<growth\\>"_s) && changes.contains(u"We **expect** \\<growth\\>"_s));
    QVERIFY(changes.contains(u"| 安娜 | 2025-08-21 08:15 UTC |"_s));
}

void TestDocumentExporters::reportsOnNothingSaySo()
{
    const core::ReviewedCall call = support::reviewed(support::alpineCall());
    QVERIFY(paragraphs(core::findingsReport(call)).contains(u"There are no findings."_s));
    QVERIFY(paragraphs(core::annotationsReport(call)).contains(u"There are no annotations."_s));
    QVERIFY(paragraphs(core::changesReport(call)).contains(u"Nothing was changed of the imported words."_s));
}

void TestDocumentExporters::everyFormatWritesBusyAndBlankCalls()
{
    const core::ReviewedCall busy = support::busyCall();
    const core::ReviewedCall blank = support::reviewed(core::CallState());
    for (const auto &exporter : core::exporters()) {
        for (const core::ReviewedCall *call : {&busy, &blank}) {
            const auto bytes = exporter->write(*call, tracking());
            if (const QString obstacle = exporter->obstacle(*call); !obstacle.isEmpty()) {
                QCOMPARE(bytes.error().message, obstacle);
                continue;
            }
            VERIFY_RESULT(bytes);
            const bool mayBeEmpty = call == &blank && exporter->id() == "kpi-jsonl"_L1;
            QVERIFY2(mayBeEmpty || !bytes->isEmpty(), qPrintable(exporter->id()));
            QVERIFY2(*exporter->write(*call, tracking()) == *bytes, qPrintable(exporter->id()));
        }
    }
}

void TestDocumentExporters::filesOfOneCallHaveDifferentNames()
{
    QStringList names;
    for (const auto &exporter : core::exporters()) {
        const QString name = exporter->fileName(u"call"_s);
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.append(name);
    }
    QVERIFY(names.contains(u"call.docx"_s) && names.contains(u"call-findings.csv"_s));
}

QTEST_GUILESS_MAIN(TestDocumentExporters)
#include "test_documentexporters.moc"

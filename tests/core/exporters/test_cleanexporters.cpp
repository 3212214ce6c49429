// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QXmlStreamReader>

#include "core/exporters/cleancall.h"
#include "core/exporters/exporter.h"
#include "core/importers/importer.h"
#include "tests/core/exporters/reviewedcalls.h"
#include "tests/support/calls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QString written(const QString &format, const core::CallState &call)
{
    const core::Exporter *exporter = core::exporterFor(format);
    const auto bytes = exporter ? exporter->write(support::reviewed(call)) : QByteArray();
    return bytes ? QString::fromUtf8(*bytes) : bytes.error().message;
}

/// A call with one turn of these words by Ann Lee.
core::CallState callOf(const QString &words)
{
    core::CallState call = support::alpineCall();
    core::TranscriptData data = call.transcript.data();
    data.text = words;
    call.transcript = core::Transcript(data);
    core::Turn turn = call.speech.turns[1];
    turn.range = {0, words.size()};
    call.speech.turns = {turn};
    return call;
}

} // namespace

/// The formats that carry the corrected transcript for reading.
class TestCleanExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasItsOwnId();
    void markdownIsAsExpected();
    void textIsAsExpected();
    void htmlIsOneWellFormedPage();
    void carriesCorrections_data();
    void carriesCorrections();
    void insertionsAtTheEdgesOfATurnAreKept();
    void turnsWithoutWordsAreDropped();
    void markdownShowsWordsAsTheyAre_data();
    void markdownShowsWordsAsTheyAre();
    void wrappedLinesAreJoined();
    void textIsReadAgainWithAllSpeakers();
    void interpretedTurnsAreLeftOutOnDemand_data();
    void interpretedTurnsAreLeftOutOnDemand();
    void whatWasLeftOutIsSaidInTheFile();
    void dataFormatsLeaveNothingOut();
};

void TestCleanExporters::everyFormatHasItsOwnId()
{
    QStringList ids;
    for (const auto &exporter : core::exporters()) {
        QVERIFY2(!ids.contains(exporter->id()), qPrintable(exporter->id()));
        QVERIFY(!exporter->name().isEmpty());
        QVERIFY(!exporter->suffix().isEmpty());
        QCOMPARE(core::exporterFor(exporter->id()), exporter.get());
        ids.append(exporter->id());
    }
    QCOMPARE(core::exporterFor(u"no-such-format"), nullptr);
}

void TestCleanExporters::markdownIsAsExpected()
{
    core::CallState call = support::alpineCall();
    support::correct(call, u"23 million"_s, u"2.3 billion"_s);
    QCOMPARE(written(u"markdown"_s, call), u"# Alpine \\& Sons \\<Q2\\> call\n\n"
                                           "Second quarter 2025 · August 20, 2025\n\n"
                                           "## Opening\n\n"
                                           "**Operator**:\n\n"
                                           "Good day, and welcome.\n\n"
                                           "## Prepared remarks\n\n"
                                           "**Ann Lee** (CFO):\n\n"
                                           "Thank you. Revenue was RMB 2.3 billion 📈, up 5%. Costs fell.\n\n"
                                           "**Ann Lee** (CFO) \\[machine translation\\]:\n\n"
                                           "We also invest a lot more than.\n\n"
                                           "**Interpreter**:\n\n"
                                           "We invest much more.\n"_s);
}

void TestCleanExporters::textIsAsExpected()
{
    core::CallState call = support::alpineCall();
    support::correct(call, u"23 million"_s, u"2.3 billion"_s);
    QCOMPARE(written(u"text"_s, call), u"Alpine & Sons <Q2> call\n"
                                       "Second quarter 2025 · August 20, 2025\n\n"
                                       "Operator: Good day, and welcome.\n\n"
                                       "Ann Lee: Thank you. Revenue was RMB 2.3 billion 📈, up 5%. Costs fell.\n\n"
                                       "Ann Lee [machine translation]: We also invest a lot more than.\n\n"
                                       "Interpreter: We invest much more.\n"_s);
}

void TestCleanExporters::htmlIsOneWellFormedPage()
{
    core::CallState call = support::alpineCall();
    support::correct(call, u"Costs fell."_s, u"<script>alert(1)</script> & \"costs\""_s);
    QString html = written(u"html"_s, call);
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(html.contains(u"<h1>Alpine &amp; Sons &lt;Q2&gt; call</h1>"_s));
    QVERIFY(html.contains(u"<h2>Prepared remarks</h2>"_s));
    QVERIFY(html.contains(u"<b>Ann Lee</b><span class=\"detail\">  CFO</span>"_s));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;costs&quot;"_s));
    QVERIFY(html.contains(u"prefers-color-scheme"_s));
    QVERIFY(!html.contains(u"http"_s)); // Nothing is loaded from anywhere.

    // Apart from the two void elements, which XML wants closed, the page must be well formed.
    html.replace(u"charset=\"utf-8\">"_s, u"charset=\"utf-8\"/>"_s)
        .replace(u"initial-scale=1\">"_s, u"initial-scale=1\"/>"_s);
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestCleanExporters::carriesCorrections_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"markdown"_s, u"html"_s, u"text"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TestCleanExporters::carriesCorrections()
{
    QFETCH(QString, format);
    core::CallState call = support::alpineCall();
    support::correct(call, u"Costs fell."_s, u"成本下降了。"_s);
    const QString text = written(format, call);
    QVERIFY(text.contains(u"成本下降了。"_s));
    QVERIFY(!text.contains(u"Costs fell."_s));
    QVERIFY(text.contains(u"[machine translation"_s));
    QVERIFY(text.contains(u"📈"_s));
}

void TestCleanExporters::insertionsAtTheEdgesOfATurnAreKept()
{
    core::CallState call = support::alpineCall();
    const core::TextRange first = call.speech.turns[0].range;
    const core::TextRange last = call.speech.turns[3].range;
    for (const auto &[at, words] : {std::pair(first.begin, u"Hello. "_s), std::pair(first.end, u" Please go on."_s),
                                    std::pair(last.end, u" Thanks."_s)}) {
        core::Correction correction;
        correction.range = {at, at};
        correction.text = words;
        call.corrections.append(correction);
    }
    const core::CleanCall clean = core::cleanCall(support::reviewed(call));
    QCOMPARE(clean.turns[0].paragraphs, QStringList{u"Hello. Good day, and welcome. Please go on."_s});
    QCOMPARE(clean.turns[1].paragraphs.first().first(10), u"Thank you."_s);
    QCOMPARE(clean.turns[3].paragraphs, QStringList{u"We invest much more. Thanks."_s});
}

void TestCleanExporters::turnsWithoutWordsAreDropped()
{
    core::CallState call = support::alpineCall();
    support::correct(call, u"We also invest a lot more than."_s, QString());
    const core::CleanCall clean = core::cleanCall(support::reviewed(call));
    QCOMPARE(clean.turns.size(), 3);
    QCOMPARE(clean.turns.last().speaker, u"Interpreter"_s);
}

void TestCleanExporters::markdownShowsWordsAsTheyAre_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("emphasis") << u"a *very* good _year_"_s << u"a \\*very\\* good \\_year\\_"_s;
    QTest::newRow("list") << u"1. We grew."_s << u"1\\. We grew."_s;
    QTest::newRow("dash") << u"- We grew."_s << u"\\- We grew."_s;
    QTest::newRow("heading") << u"# 1 in the market"_s << u"\\# 1 in the market"_s;
    QTest::newRow("figures") << u"3.5% of $2.1 million (up)"_s << u"3.5% of $2.1 million (up)"_s;
    QTest::newRow("markup") << u"<b> & [x](y)"_s << u"\\<b\\> \\& \\[x\\](y)"_s;
}

void TestCleanExporters::markdownShowsWordsAsTheyAre()
{
    QFETCH(QString, words);
    QFETCH(QString, markdown);
    const QString text = written(u"markdown"_s, callOf(words));
    QVERIFY2(text.endsWith(u":\n\n"_s + markdown + u'\n'), qPrintable(text));
}

void TestCleanExporters::wrappedLinesAreJoined()
{
    core::CallState call = callOf(u"We grew\nfast.\n\nCosts fell."_s);
    QCOMPARE(core::cleanCall(support::reviewed(call)).turns.first().paragraphs,
             (QStringList{u"We grew"_s, u"fast."_s, u"Costs fell."_s}));
    core::TranscriptData data = call.transcript.data();
    data.layout = core::Layout::Paragraphs;
    call.transcript = core::Transcript(data);
    QCOMPARE(core::cleanCall(support::reviewed(call)).turns.first().paragraphs,
             (QStringList{u"We grew fast."_s, u"Costs fell."_s}));
}

void TestCleanExporters::textIsReadAgainWithAllSpeakers()
{
    const QString text = written(u"text"_s, support::alpineCall());
    const auto transcript = core::importTranscript({text.toUtf8(), u"alpine.txt"_s, {}});
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->layout(), core::Layout::NamePrefix);
    QStringList names;
    for (const core::ImportedTurn &turn : transcript->turns())
        names.append(turn.name);
    QCOMPARE(names, (QStringList{u"Operator"_s, u"Ann Lee"_s, u"Ann Lee"_s, u"Interpreter"_s}));
}

namespace {

/// A machine's translation, its rendering, and another machine's translation that nobody renders.
core::CallState interpretedCall()
{
    core::CallState call =
        support::call(u"The lamp is sell good.\nLamps sold well.\nThe north is also good.\nThanks."_s);
    QList<core::Turn> &turns = call.speech.turns;
    turns[0].isMachineTranslation = true;
    turns[1].renders = turns[0].id;
    turns[2].isMachineTranslation = true;
    return call;
}

core::ExportOptions leaving(core::InterpretedTurns choice)
{
    core::ExportOptions options;
    options.interpreted = choice;
    return options;
}

} // namespace

void TestCleanExporters::interpretedTurnsAreLeftOutOnDemand_data()
{
    QTest::addColumn<core::InterpretedTurns>("choice");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("both") << core::InterpretedTurns::Both
                          << QStringList{u"The lamp is sell good."_s, u"Lamps sold well."_s,
                                         u"The north is also good."_s, u"Thanks."_s};
    QTest::newRow("interpreter") << core::InterpretedTurns::Interpreter
                                 << QStringList{u"Lamps sold well."_s, u"The north is also good."_s, u"Thanks."_s};
    QTest::newRow("no machine") << core::InterpretedTurns::NoMachine
                                << QStringList{u"Lamps sold well."_s, u"Thanks."_s};
}

void TestCleanExporters::interpretedTurnsAreLeftOutOnDemand()
{
    QFETCH(core::InterpretedTurns, choice);
    QFETCH(QStringList, kept);
    QStringList actual;
    for (const core::CleanTurn &turn : core::cleanCall(support::reviewed(interpretedCall()), leaving(choice)).turns)
        actual += turn.paragraphs;
    QCOMPARE(actual, kept);
}

void TestCleanExporters::whatWasLeftOutIsSaidInTheFile()
{
    const QString sentence =
        u"Where an interpreter said it in English, only that is in this file: 1 turn is left out."_s;
    const core::ReviewedCall call = support::reviewed(interpretedCall());
    for (const QString &format : {u"markdown"_s, u"html"_s, u"text"_s}) {
        const core::Exporter *exporter = core::exporterFor(format);
        const auto bytes = exporter->write(call, leaving(core::InterpretedTurns::Interpreter));
        VERIFY_RESULT(bytes);
        QVERIFY2(QString::fromUtf8(*bytes).contains(sentence), qPrintable(format));
        QVERIFY2(!QString::fromUtf8(*exporter->write(call)).contains(u"left out"_s), qPrintable(format));
    }
    QVERIFY(
        core::cleanCall(support::reviewed(support::call(u"All of it."_s)), leaving(core::InterpretedTurns::NoMachine))
            .note.isEmpty());
}

void TestCleanExporters::dataFormatsLeaveNothingOut()
{
    const core::ReviewedCall call = support::reviewed(interpretedCall());
    const core::Exporter *json = core::exporterFor(u"json");
    QCOMPARE(*json->write(call, leaving(core::InterpretedTurns::NoMachine)), *json->write(call));
}

QTEST_GUILESS_MAIN(TestCleanExporters)
#include "test_cleanexporters.moc"

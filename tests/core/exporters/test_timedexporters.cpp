// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/exporters/cuecutter.h"
#include "core/exporters/exporter.h"
#include "core/importers/importer.h"
#include "tests/core/exporters/busycall.h"
#include "tests/core/exporters/reviewedcalls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QString written(const QString &format, const core::CallState &call, const core::ExportOptions &options = {})
{
    const auto bytes = core::exporterFor(format)->write(support::reviewed(call), options);
    return bytes ? QString::fromUtf8(*bytes) : bytes.error().message;
}

core::SaidTurn said(const QStringList &words, double pace)
{
    core::SaidTurn turn{u"Ann Lee"_s, u"en"_s, {}};
    double time = 0;
    for (const QString &word : words) {
        turn.words.append({word, {}, {time, time + pace}, true, word.endsWith(u'.'), word.endsWith(u',')});
        time += pace;
    }
    return turn;
}

QStringList linesOf(const QList<core::Subtitle> &subtitles)
{
    QStringList lines;
    for (const core::Subtitle &subtitle : subtitles)
        lines.append(subtitle.lines.join(u" / "_s));
    return lines;
}

/// A turn as plain data: who said what.
QStringList spokenIn(const core::Transcript &transcript)
{
    QStringList spoken;
    for (const core::ImportedTurn &turn : transcript.turns())
        spoken.append(turn.name + u": "_s + transcript.textOf(turn.range).toString());
    return spoken;
}

/// The call of a transcript as it was imported, each name a speaker.
core::CallState callOf(const core::Transcript &transcript)
{
    core::CallState call;
    call.transcript = transcript;
    for (const core::ImportedTurn &imported : transcript.turns()) {
        core::Turn turn;
        turn.id = {QString::number(imported.range.begin)};
        turn.range = imported.range;
        turn.speaker = {imported.name};
        call.speech.turns.append(turn);
        if (call.speech.speaker(turn.speaker))
            continue;
        core::Speaker speaker;
        speaker.id = turn.speaker;
        speaker.name = imported.name;
        call.speech.speakers.append(speaker);
    }
    return call;
}

} // namespace

/// The corrected call with its times, as subtitles and as a recogniser writes it.
class TestTimedExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subRip();
    void webVtt();
    void recogniserJson();
    void callsWithoutTimesAreRefused_data();
    void callsWithoutTimesAreRefused();
    void machineTranslationsCanBeLeftOut();
    void cuts_data();
    void cuts();
    void subtitlesKeepTheLimits();
    void subtitlesFollowOneAnother();
    void busyCallsGoThrough_data();
    void busyCallsGoThrough();
    void roundTrips_data();
    void roundTrips();
};

void TestTimedExporters::subRip()
{
    core::CallState call = support::timed(support::alpineCall());
    support::correct(call, u"Costs fell."_s, u"Costs --> fell <5%."_s);
    const QString text = written(u"srt"_s, call);
    QVERIFY2(text.startsWith(u"1\n00:00:01,000 --> 00:00:02,900\nOperator: Good day, and welcome.\n\n"
                             "2\n00:00:03,000 --> 00:00:"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"\nAnn Lee: Thank you. Revenue was RMB 23\nmillion 📈, up 5%. "_s));
    QVERIFY(text.contains(u"Costs → fell <5%."_s));
    QVERIFY(text.contains(u"\nInterpreter: We invest much more.\n"_s));
}

void TestTimedExporters::webVtt()
{
    core::CallState call = support::timed(support::alpineCall());
    support::correct(call, u"Costs fell."_s, u"R&D --> fell <5%."_s);
    const QString text = written(u"webvtt"_s, call);
    QVERIFY2(text.startsWith(u"WEBVTT\n\n00:00:01.000 --> 00:00:02.900\n<v Operator>Good day, and welcome.</v>\n\n"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"R&amp;D --&gt; fell\n&lt;5%.</v>"_s)
            || text.contains(u"R&amp;D --&gt; fell &lt;5%.</v>"_s));
    QCOMPARE(text.count(u"-->"_s), text.count(u"<v "_s));
}

void TestTimedExporters::recogniserJson()
{
    core::CallState call = support::timed(support::alpineCall());
    support::correct(call, u"welcome."_s, u"a warm welcome."_s);
    const QJsonObject file = QJsonDocument::fromJson(written(u"recogniser-json"_s, call).toUtf8()).object();
    QCOMPARE(file[u"language"_s].toString(), u"en"_s);
    QCOMPARE(file[u"task"_s].toString(), u"transcribe"_s);
    const QJsonArray segments = file[u"segments"_s].toArray();
    QCOMPARE(segments.size(), 6);
    const QJsonObject first = segments.first().toObject();
    QCOMPARE(first[u"text"_s].toString(), u"Good day, and a warm welcome."_s);
    QCOMPARE(first[u"speaker"_s].toString(), u"Operator"_s);
    QCOMPARE(first[u"start"_s].toDouble(), 1.0);
    QCOMPARE(first[u"end"_s].toDouble(), 2.9);
    const QJsonArray words = first[u"words"_s].toArray();
    QCOMPARE(words.at(0).toObject()[u"probability"_s].toDouble(), 0.9);
    QVERIFY(!words.at(0).toObject().contains(u"corrected"_s));
    QCOMPARE(words.at(3).toObject()[u"word"_s].toString(), u"a"_s);
    QVERIFY(words.at(3).toObject()[u"corrected"_s].toBool());
    QVERIFY(!words.at(3).toObject().contains(u"probability"_s));
    QCOMPARE(words.at(3).toObject()[u"start"_s].toDouble(), 2.5);
    QCOMPARE(words.at(5).toObject()[u"end"_s].toDouble(), 2.9);
}

void TestTimedExporters::callsWithoutTimesAreRefused_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"srt"_s, u"webvtt"_s, u"recogniser-json"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TestTimedExporters::callsWithoutTimesAreRefused()
{
    QFETCH(QString, format);
    const core::Exporter *exporter = core::exporterFor(format);
    const core::ReviewedCall silent = support::reviewed(support::alpineCall());
    const auto bytes = exporter->write(silent);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, core::Error::Kind::Input);
    QCOMPARE(bytes.error().message, exporter->obstacle(silent));
    QVERIFY(exporter->obstacle(support::reviewed(support::timed(support::alpineCall()))).isEmpty());
    QVERIFY(core::exporterFor(u"text")->obstacle(silent).isEmpty());
}

void TestTimedExporters::machineTranslationsCanBeLeftOut()
{
    const QString text = written(u"srt"_s, support::timed(support::alpineCall()), {core::InterpretedTurns::NoMachine});
    QVERIFY(text.contains(u"We invest much more."_s));
    QVERIFY(!text.contains(u"a lot more than"_s));
}

void TestTimedExporters::cuts_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<double>("pace");
    QTest::addColumn<QStringList>("lines");
    const QString ten = u"tenletters"_s;
    QTest::newRow("what fits is one subtitle") << QStringList{u"We"_s, u"grew."_s} << 0.5 << QStringList{u"We grew."_s};
    QTest::newRow("a long turn is cut at the end of a sentence")
        << QStringList{ten, ten, ten, ten, u"ends."_s, ten, ten, ten, ten} << 0.5
        << QStringList{u"tenletters tenletters tenletters / tenletters ends."_s,
                       u"tenletters tenletters tenletters / tenletters"_s};
    QTest::newRow("a long sentence is cut behind a comma")
        << QStringList{ten, ten, ten, ten, u"part,"_s, ten, ten, ten, ten} << 0.5
        << QStringList{u"tenletters tenletters tenletters / tenletters part,"_s,
                       u"tenletters tenletters tenletters / tenletters"_s};
    QTest::newRow("slow speech is cut after seven seconds")
        << QStringList{u"We"_s, u"grew"_s, u"once"_s, u"more"_s} << 3.0 << QStringList{u"We grew"_s, u"once more"_s};
    QTest::newRow("a word that is longer than a line stands alone")
        << QStringList{QString(50, u'x'), u"yes"_s} << 0.5 << QStringList{QString(50, u'x') + u" / yes"_s};
}

void TestTimedExporters::cuts()
{
    QFETCH(QStringList, words);
    QFETCH(double, pace);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(core::cutIntoSubtitles({said(words, pace)}, core::SpeakerNames::Apart)), lines);
}

void TestTimedExporters::subtitlesKeepTheLimits()
{
    QStringList words;
    for (int i = 0; i < 500; ++i)
        words.append(QString(i % 11 + 1, u'a') + (i % 13 == 0 ? u"."_s : i % 5 == 0 ? u","_s : QString()));
    const auto subtitles = core::cutIntoSubtitles({said(words, 0.35)}, core::SpeakerNames::Apart);
    QStringList all;
    for (const core::Subtitle &subtitle : subtitles) {
        QVERIFY(subtitle.lines.size() <= 2);
        QVERIFY(subtitle.span.end - subtitle.span.begin <= 7.001);
        for (const QString &line : subtitle.lines) {
            QVERIFY2(line.size() <= 42, qPrintable(line));
            all.append(line);
        }
    }
    QCOMPARE(all.join(u' '), words.join(u' '));
}

void TestTimedExporters::subtitlesFollowOneAnother()
{
    core::SaidTurn first = said({u"Yes."_s}, 0.0);
    core::SaidTurn second = said({u"No."_s, u"Why?"_s}, 0.1);
    double end = 0;
    for (const core::Subtitle &subtitle : core::cutIntoSubtitles({first, second, first}, core::SpeakerNames::InText)) {
        QVERIFY(subtitle.span.begin >= end);
        QVERIFY(subtitle.span.end > subtitle.span.begin);
        QVERIFY(subtitle.beginsTurn);
        end = subtitle.span.end;
    }
}

void TestTimedExporters::busyCallsGoThrough_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"srt"_s, u"webvtt"_s, u"recogniser-json"_s})
        QTest::newRow(qPrintable(format)) << format;
}

/// Chinese, emoji, marks of direction, words that are none, and 300 annotations.
void TestTimedExporters::busyCallsGoThrough()
{
    QFETCH(QString, format);

    const core::ReviewedCall busy = support::busyCall();
    const core::ReviewedCall call = core::reviewedCall(support::timed(busy.call), busy.tags, busy.analysis);
    const auto bytes = core::exporterFor(format)->write(call);
    VERIFY_RESULT(bytes);
    QCOMPARE(*core::exporterFor(format)->write(call), *bytes);
    const auto transcript = core::importTranscript({*bytes, u"call"_s, {}});
    VERIFY_RESULT(transcript);
    QString words;
    for (const core::ImportedTurn &turn : transcript->turns())
        words += transcript->textOf(turn.range).toString() + u' ';
    QString expected = call.map.corrected().simplified();
    QCOMPARE(words.remove(u' ').remove(u'\n'), expected.remove(u' '));
}

void TestTimedExporters::roundTrips_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("tolerance"); // Subtitles know the times of a few words together only.
    QTest::newRow("SRT") << u"srt"_s << 1.5;
    QTest::newRow("WebVTT") << u"webvtt"_s << 1.5;
    QTest::newRow("JSON") << u"recogniser-json"_s << 0.002;
}

void TestTimedExporters::roundTrips()
{
    QFETCH(QString, format);
    QFETCH(double, tolerance);
    const QString subtitles =
        u"1\n00:00:01,000 --> 00:00:03,000\nOperator: Good day 📈 and welcome.\n\n"
        "2\n00:00:03,500 --> 00:00:09,000\nAnn Lee: 谢谢。收入增长了百分之五,这是一个很好的结果。\n\n"
        "3\n00:00:09,500 --> 00:00:12,000\nThe word \u200fשלום\u200e means peace, R&D < 5%.\n\n"
        "4\n00:00:12,500 --> 00:00:20,000\nOperator: Our next question comes from the line of Bo Chen.\n\n"_s;
    const auto first = core::importTranscript({subtitles.toUtf8(), u"call.srt"_s, {}});
    VERIFY_RESULT(first);
    QCOMPARE(first->turns().size(), 3);
    const auto bytes = core::exporterFor(format)->write(support::reviewed(callOf(*first)));
    VERIFY_RESULT(bytes);
    const auto second = core::importTranscript({*bytes, u"call"_s, {}});
    VERIFY_RESULT(second);
    QCOMPARE(spokenIn(*second), spokenIn(*first));
    const core::Timing before(first->words());
    const core::Timing after(second->words());
    for (const QString &words : {u"welcome."_s, u"增长"_s, u"peace,"_s, u"question"_s}) {
        const core::TextRange here{first->text().indexOf(words), first->text().indexOf(words) + words.size()};
        const core::TextRange there{second->text().indexOf(words), second->text().indexOf(words) + words.size()};
        QVERIFY(std::abs(before.spanOf(here)->begin - after.spanOf(there)->begin) <= tolerance);
        QVERIFY(std::abs(before.spanOf(here)->end - after.spanOf(there)->end) <= tolerance);
    }
    // What is written again no longer changes.
    const auto again = core::exporterFor(format)->write(support::reviewed(callOf(*second)));
    VERIFY_RESULT(again);
    QCOMPARE(core::importTranscript({*again, u"call"_s, {}})->text(), second->text());
}

QTEST_GUILESS_MAIN(TestTimedExporters)
#include "test_timedexporters.moc"

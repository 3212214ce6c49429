// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importers/importer.h"
#include "core/importers/jsonoutline.h"
#include "core/transcript/timing.h"
#include "tests/support/printedturns.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

/// A file of the corpus, in which every format says the same short call.
QByteArray corpusFile(const QString &name)
{
    QFile file(QStringLiteral(CORPUS) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

core::Result<core::Transcript> readText(const QString &json)
{
    return core::importTranscript({json.toUtf8(), u"call.json"_s, {}});
}

QStringList namesOf(const core::Transcript &transcript)
{
    QStringList names;
    for (const core::ImportedTurn &turn : transcript.turns())
        names.append(turn.name);
    return names;
}

core::TextRange placeOf(const core::Transcript &transcript, const QString &words)
{
    const qsizetype begin = transcript.text().indexOf(words);
    return {begin, begin + words.size()};
}

/// How sure the recogniser was of words, as the file says; -1 if it does not.
double confidenceOf(const core::Transcript &transcript, const QString &words)
{
    const core::TextRange place = placeOf(transcript, words);
    for (const core::TimedWord &word : transcript.words()) {
        if (word.range.contains(place))
            return word.confidence.value_or(-1);
    }
    return -1;
}

} // namespace

/// What is read of the JSON of recognisers and vendors.
class TestRecogniserJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialects_data();
    void dialects();
    void titlesAndDates();
    void chineseWordsStandTogether();
    void marksOfDirectionAndEmojiStay();
    void absurdTimesAreDropped();
    void segmentsWithoutSpeakerBelongToNobody();
    void wordsThatAreWrittenOtherwiseHaveNoTime();
    void undecidedDialectsAreFoundInTheWholeFile();
    void wideEncodingsAreRead();
    void channelsAreInterleaved();
    void anotherLayoutCutsTheSameText();
    void refusals_data();
    void refusals();
    void textInBracketsIsNoJson();
};

void TestRecogniserJson::dialects_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<double>("start");      // Of “Revenue”.
    QTest::addColumn<double>("confidence"); // Of “Revenue”; -1 if it is not told.
    const QStringList nobody{QString()};
    const double segment = 2.5 + 3.6 * 11 / 51; // Where “Revenue” begins in a phrase from 2.5 to 6.1.
    QTest::newRow("whisper/cli.json") << nobody << 3.4 << 0.42;
    QTest::newRow("whisper/segments-only.json") << nobody << segment << 0.7788;
    QTest::newRow("whisper/list-of-segments.json") << nobody << segment << -1.0;
    QTest::newRow("openai/verbose.json") << nobody << 3.4 << -1.0;
    QTest::newRow("openai/words-only.json") << nobody << 3.4 << -1.0;
    QTest::newRow("whisperx/diarised.json") << QStringList{u"SPEAKER_00"_s, u"SPEAKER_01"_s} << 3.4 << 0.42;
    QTest::newRow("whisper-cpp/full.json") << nobody << 3.4 << 0.42;
    QTest::newRow("whisper-cpp/plain.json") << nobody << segment << -1.0;
    QTest::newRow("hugging-face/chunks.json") << nobody << 2.5 << -1.0;
    QTest::newRow("hugging-face/words.json") << nobody << 3.4 << -1.0;
    QTest::newRow("aws-transcribe/speakers.json") << QStringList{u"spk_0"_s, u"spk_1"_s} << 3.4 << 0.42;
    QTest::newRow("google-speech/diarised.json") << QStringList{u"Speaker 1"_s, u"Speaker 2"_s} << 3.4 << 0.42;
    QTest::newRow("google-speech/plain.json") << nobody << 3.4 << 0.42;
    QTest::newRow("azure-speech/batch.json") << QStringList{u"Speaker 1"_s, u"Speaker 2"_s} << 3.4 << 0.42;
    QTest::newRow("azure-speech/fast.json") << QStringList{u"Speaker 1"_s, u"Speaker 2"_s} << 3.4 << -1.0;
    QTest::newRow("speechmatics/json-v2.json") << QStringList{u"Speaker 1"_s, u"Speaker 2"_s} << 3.4 << 0.42;
    QTest::newRow("rev/machine.json") << QStringList{u"Speaker 0"_s, u"Speaker 1"_s} << 3.4 << 0.42;
    QTest::newRow("rev/named.json") << QStringList{u"Operator"_s, u"Ann Lee"_s} << segment << -1.0;
    QTest::newRow("deepgram/words.json") << QStringList{u"Speaker 0"_s, u"Speaker 1"_s} << 3.4 << 0.42;
    QTest::newRow("deepgram/utterances.json") << QStringList{u"Speaker 0"_s, u"Speaker 1"_s} << 3.4 << 0.42;
    QTest::newRow("assemblyai/utterances.json") << QStringList{u"Speaker A"_s, u"Speaker B"_s} << 3.4 << 0.42;
    QTest::newRow("assemblyai/words.json") << nobody << 3.4 << 0.42;
    QTest::newRow("otter/speech.json") << QStringList{u"Operator"_s, u"Ann Lee"_s} << 3.4 << -1.0;
    QTest::newRow("quartr/edited.json") << QStringList{u"Operator"_s, u"Ann Lee"_s} << 3.4 << 0.42;
    QTest::newRow("earningscall/level3.json") << QStringList{u"Operator"_s, u"Ann Lee"_s} << 3.4 << -1.0;
    QTest::newRow("earningscall/level1.json") << nobody << -1.0 << -1.0;
}

void TestRecogniserJson::dialects()
{
    QFETCH(QStringList, names);
    QFETCH(double, start);
    QFETCH(double, confidence);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    // The name of the file says nothing; its content does.
    const auto transcript = core::importTranscript({corpusFile(name), u"call.bin"_s, {}});
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->format(), name.section(u'/', 0, 0));
    QCOMPARE(namesOf(*transcript), names);
    QStringList spoken;
    for (const core::ImportedTurn &turn : transcript->turns())
        spoken.append(transcript->textOf(turn.range).toString());
    QCOMPARE(spoken.join(u' '), u"Good day, welcome to Alpine. Thank you. Revenue was 23 million, up five percent."_s);
    QVERIFY(transcript->notes().isEmpty());
    const core::Timing timing(transcript->words());
    const auto span = timing.spanOf(placeOf(*transcript, u"Revenue"_s));
    QCOMPARE(span.has_value(), start >= 0);
    QVERIFY2(!span || std::abs(span->begin - start) < 0.002, qPrintable(QString::number(span ? span->begin : -1)));
    QCOMPARE(confidenceOf(*transcript, u"Revenue"_s), confidence);
}

void TestRecogniserJson::titlesAndDates()
{
    const auto otter = core::importTranscript({corpusFile(u"otter/speech.json"_s), {}, {}});
    QCOMPARE(otter->title(), u"Alpine Q2 call"_s);
    QCOMPARE(otter->date(), QDate(2025, 8, 20));
    const auto call = core::importTranscript({corpusFile(u"earningscall/level3.json"_s), {}, {}});
    QCOMPARE(call->date(), QDate(2025, 8, 20));
    QCOMPARE(call->turns().last().title, u"CFO"_s);
    const auto quartr = core::importTranscript({corpusFile(u"quartr/edited.json"_s), {}, {}});
    QCOMPARE(quartr->turns().last().title, u"CFO"_s);
}

void TestRecogniserJson::chineseWordsStandTogether()
{
    const auto transcript = readText(uR"({"segments": [
        {"start": 0, "end": 2, "text": "收入增长", "words": [{"word": "收入", "start": 0, "end": 1},
                                                         {"word": "增长", "start": 1, "end": 2}]},
        {"start": 2, "end": 3, "text": "百分之五。"}, {"start": 3, "end": 4, "text": "Thank you"}]})"_s);
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->text(), u"收入增长百分之五。 Thank you"_s);
    QCOMPARE(transcript->words().at(1).range, (core::TextRange{2, 4}));
    QCOMPARE(transcript->words().at(1).start, std::optional(1.0));
}

void TestRecogniserJson::marksOfDirectionAndEmojiStay()
{
    const auto transcript =
        readText(u"{\"segments\": [{\"start\": 0, \"end\": 1, \"text\": \"\u200fשלום\u200e growth 📈 \\u0007up\", "
                 "\"words\": [{\"word\": \"growth\", \"start\": 0.5, \"end\": 0.7}]}]}"_s);
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->text(), u"\u200fשלום\u200e growth 📈 up"_s);
    QCOMPARE(transcript->words().size(), 1);
    QCOMPARE(transcript->textOf(transcript->words().first().range).toString(), u"growth"_s);
}

void TestRecogniserJson::absurdTimesAreDropped()
{
    const auto transcript = readText(uR"({"segments": [
        {"start": -1, "end": 1e300, "text": "We"}, {"start": "soon", "end": 2, "text": "grew"},
        {"start": 5, "end": 4, "text": "again"}, {"start": null, "text": "today"}]})"_s);
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->text(), u"We grew again today"_s);
    QCOMPARE(transcript->words(), (QList<core::TimedWord>{{{3, 7}, {}, 2.0, {}}, {{8, 13}, 5.0, {}, {}}}));
    QCOMPARE(transcript->notes().size(), 1);
    QVERIFY(transcript->notes().first().startsWith(u'4'));
}

void TestRecogniserJson::segmentsWithoutSpeakerBelongToNobody()
{
    const auto transcript = readText(uR"({"segments": [
        {"start": 0, "end": 1, "text": "Good day.", "speaker": "SPEAKER_00"}, {"start": 1, "end": 2, "text": "Hm."},
        {"start": 2, "end": 3, "text": "Welcome.", "speaker": "SPEAKER_00"},
        {"start": 3, "end": 4, "text": "All.", "speaker": "SPEAKER_00"}]})"_s);
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->text(), u"SPEAKER_00: Good day.\nHm.\nSPEAKER_00: Welcome. All."_s);
    QCOMPARE(namesOf(*transcript), QStringList({u"SPEAKER_00"_s, QString(), u"SPEAKER_00"_s}));
    QCOMPARE(transcript->layout(), core::Layout::SpeakerTags);
}

void TestRecogniserJson::wordsThatAreWrittenOtherwiseHaveNoTime()
{
    const auto transcript = readText(uR"({"recognizedPhrases": [{"offsetInTicks": 0, "durationInTicks": 30000000,
        "nBest": [{"display": "We made $23 million, a lot.", "words": [
            {"word": "we", "offsetInTicks": 0, "durationInTicks": 5000000},
            {"word": "made", "offsetInTicks": 5000000, "durationInTicks": 5000000},
            {"word": "twenty", "offsetInTicks": 10000000, "durationInTicks": 5000000},
            {"word": "three", "offsetInTicks": 15000000, "durationInTicks": 2000000},
            {"word": "million", "offsetInTicks": 17000000, "durationInTicks": 3000000},
            {"word": "dollars", "offsetInTicks": 20000000, "durationInTicks": 3000000},
            {"word": "a", "offsetInTicks": 23000000, "durationInTicks": 1000000},
            {"word": "lot", "offsetInTicks": 24000000, "durationInTicks": 6000000}]}]}]})"_s);
    VERIFY_RESULT(transcript);
    QList<core::TextRange> ranges;
    for (const core::TimedWord &word : transcript->words())
        ranges.append(word.range);
    QCOMPARE(support::wordsOf(transcript->text(), ranges),
             QStringList({u"We"_s, u"made"_s, u"million,"_s, u"a"_s, u"lot."_s}));
}

void TestRecogniserJson::undecidedDialectsAreFoundInTheWholeFile()
{
    const QString padding(400000, u'x');
    const auto transcript = readText(
        u"{\"model\": \"%1\", \"segments\": [{\"start\": 0, \"end\": 1, \"text\": \"We grew.\"}]}"_s.arg(padding));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->text(), u"We grew."_s);
    QCOMPARE(transcript->format(), u"whisper"_s);
}

void TestRecogniserJson::wideEncodingsAreRead()
{
    const QString json = u"\ufeff{\"segments\": [{\"start\": 0, \"end\": 1, \"text\": \"收入 grew.\"}]}"_s;
    const QByteArray utf16(reinterpret_cast<const char *>(json.utf16()), json.size() * 2);
    const auto transcript = core::importTranscript({utf16, u"call.json"_s, {}});
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->text(), u"收入 grew."_s);
    QVERIFY(transcript->encoding().startsWith("UTF-16"_L1));
}

void TestRecogniserJson::channelsAreInterleaved()
{
    const auto transcript = core::importTranscript({corpusFile(u"deepgram/channels.json"_s), u"call.json"_s, {}});
    VERIFY_RESULT(transcript);
    QCOMPARE(support::printedTurns(*transcript), (QStringList{
                                                     u"Channel 0||Good day, welcome to Alpine."_s,
                                                     u"Channel 1||Thank you. Revenue was 23 million."_s,
                                                     u"Channel 0||Your first question."_s,
                                                 }));
    QCOMPARE(transcript->words().size(), 14);
}

void TestRecogniserJson::anotherLayoutCutsTheSameText()
{
    const auto transcript =
        core::importTranscript({corpusFile(u"deepgram/words.json"_s), u"call.json"_s, core::Layout::TurnPerLine});
    VERIFY_RESULT(transcript);
    QCOMPARE(namesOf(*transcript), QStringList({QString(), QString()}));
    QCOMPARE(transcript->textOf(transcript->turns().first().range).toString(),
             u"Speaker 0: Good day, welcome to Alpine."_s);
    QCOMPARE(transcript->words().size(), 14);
}

void TestRecogniserJson::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("a cut file says where it ends")
        << QByteArray("{\"segments\": [\n{\"text\": \"We\", \"start\": 1}") << u"line 2, column 27"_s;
    QTest::newRow("a broken file says where")
        << QByteArray("{\"segments\": [{\"text\": \"We\", \"start\": 1}],\n oops}") << u"line 2, column"_s;
    QTest::newRow("nesting that no transcript has")
        << QByteArray("[{\"a\":") + QByteArray(100000, '[') << u"more than 100 deep"_s;
    QTest::newRow("JSON of something else says what it holds")
        << corpusFile(u"json/unknown.json"_s) << u"“rows”, “total”"_s;
    QTest::newRow("a recogniser that heard nothing")
        << QByteArray("{\"segments\": [{\"text\": \" \", \"start\": 1}]}") << u"holds no words"_s;
    QTest::newRow("lists where texts should be")
        << QByteArray("{\"segments\": [{\"text\": [1], \"start\": {}}, 7, null]}") << u"holds no words"_s;
}

void TestRecogniserJson::refusals()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const auto transcript = core::importTranscript({json, u"call.json"_s, {}});
    QVERIFY(!transcript);
    QCOMPARE(transcript.error().kind, core::Error::Kind::Input);
    QVERIFY2(transcript.error().message.contains(part), qPrintable(transcript.error().message));
}

void TestRecogniserJson::textInBracketsIsNoJson()
{
    for (const char *text :
         {"[Operator] Good day.", "[00:01] Good day.", "{Music} Good day.", "[\"Good day\", he said."})
        QVERIFY2(!core::JsonOutline(text).isJson(), text);
    QVERIFY(core::JsonOutline("\xef\xbb\xbf { \"a\" : 1").isJson());
}

QTEST_GUILESS_MAIN(TestRecogniserJson)
#include "test_recogniserjson.moc"

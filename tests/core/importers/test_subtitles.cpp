// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importers/importer.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

core::Result<core::Transcript> readCorpus(const QString &name)
{
    QFile file(QStringLiteral(CORPUS) + u'/' + name);
    return core::importTranscript({file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), u"call"_s, {}});
}

core::Result<core::Transcript> readText(const QString &text)
{
    return core::importTranscript({text.toUtf8(), u"call.txt"_s, {}});
}

QString cue(const QString &times, const QString &words)
{
    return u"1\n%1\n%2\n\n"_s.arg(times, words);
}

} // namespace

/// What is read of subtitles, and of text with times above its turns.
class TestSubtitles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void words_data();
    void words();
    void timesOfCues();
    void timesInsideACue();
    void turnsOfOtterText();
    void namesNeedOthers();
    void chineseCuesStandTogether();
    void rightToLeftMarksStay();
    void noCues();
    void oldFilesAreDecoded();
};

void TestSubtitles::formats_data()
{
    QTest::addColumn<QString>("text");
    const QString named = u"Operator: Good day, welcome to Alpine.\n"
                          "Ann Lee: Thank you. Revenue was 23 million, up five percent."_s;
    const QString bare = u"Good day, welcome to Alpine. Thank you. Revenue was 23 million, up five percent."_s;
    QTest::newRow("srt/named.srt") << named;
    QTest::newRow("srt/careless.srt") << bare;
    QTest::newRow("webvtt/voices.vtt") << named;
    QTest::newRow("webvtt/rolling.vtt") << bare;
    QTest::newRow("otter-text/named.txt") << named;
}

void TestSubtitles::formats()
{
    QFETCH(QString, text);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const auto transcript = readCorpus(name);
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->format(), name.section(u'/', 0, 0));
    QCOMPARE(transcript->text(), text);
    QCOMPARE(transcript->turns().first().name, text.startsWith("Operator"_L1) ? u"Operator"_s : QString());
}

void TestSubtitles::words_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("styles are dropped") << u"<b>We</b> <font color=\"red\">grew</font> {\\an8}fast"_s
                                        << u"We grew fast"_s;
    QTest::newRow("entities are characters")
        << u"R&amp;D &lt;5% &#x41;&#66;&nbsp;C &rlm;"_s << u"R&D <5% AB C \u200f"_s;
    QTest::newRow("what is no entity stays") << u"AT&T; S&P, &#xffffff; &what;"_s << u"AT&T; S&P, &#xffffff; &what;"_s;
    QTest::newRow("what is no tag stays") << u"margin <3 and a < b > c"_s << u"margin <3 and a < b > c"_s;
    QTest::newRow("lines are joined") << u"We\ngrew\nfast"_s << u"We grew fast"_s;
}

void TestSubtitles::words()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    const auto transcript = readText(cue(u"00:00:01,000 --> 00:00:02,000"_s, written));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->text(), read);
}

void TestSubtitles::timesOfCues()
{
    const auto transcript =
        readText(cue(u"100:00:01,5 --> 00:00:02,000"_s, u"We"_s) + cue(u"00:00:03,000 --> 00:00:02,000"_s, u"grew"_s)
                 + cue(u"01:02:03,004 --> 01:02:04,000"_s, u"fast"_s));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->words(),
             (QList<core::TimedWord>{{{0, 2}, {}, 2.0, {}}, {{3, 7}, 3.0, {}, {}}, {{8, 12}, 3723.004, 3724.0, {}}}));
    QCOMPARE(transcript->notes().size(), 1);
}

void TestSubtitles::timesInsideACue()
{
    const auto transcript = readCorpus(u"webvtt/rolling.vtt"_s);
    VERIFY_RESULT(transcript);
    QStringList told;
    for (const core::TimedWord &word : transcript->words())
        told.append(u"%1 %2-%3"_s.arg(transcript->textOf(word.range)).arg(*word.start).arg(*word.end));
    QCOMPARE(told, QStringList({u"Good 0-0.3"_s, u"day, 0.3-0.7"_s, u"welcome to Alpine. 0.7-1.8"_s,
                                u"Thank you. 2.5-3.4"_s, u"Revenue was 23 million, up five percent. 3.4-6.1"_s}));
}

void TestSubtitles::turnsOfOtterText()
{
    const auto transcript = readCorpus(u"otter-text/named.txt"_s);
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->words().first().start, std::optional(0.0));
    QCOMPARE(transcript->words().first().end, std::optional(2.0));
    QCOMPARE(transcript->words().last().start, std::optional(2.0));
    QVERIFY(!transcript->words().last().end);
}

void TestSubtitles::namesNeedOthers()
{
    const auto transcript = readText(cue(u"00:00:01,000 --> 00:00:02,000"_s, u"We have one goal."_s)
                                     + cue(u"00:00:03,000 --> 00:00:04,000"_s, u"Growth: that is it."_s));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->turns().size(), 1);
    QCOMPARE(transcript->text(), u"We have one goal. Growth: that is it."_s);
}

void TestSubtitles::chineseCuesStandTogether()
{
    const auto transcript = readText(cue(u"00:00:01,000 --> 00:00:02,000"_s, u"收入\n增长"_s)
                                     + cue(u"00:00:03,000 --> 00:00:04,000"_s, u"百分之五。"_s));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->text(), u"收入增长百分之五。"_s);
    QCOMPARE(transcript->words().last().range, (core::TextRange{4, 9}));
}

void TestSubtitles::rightToLeftMarksStay()
{
    const QString words = u"\u202bשלום\u202c 📈 growth"_s;
    const auto transcript = readText(u"WEBVTT\n\n00:01.000 --> 00:02.000\n<v דנה>%1\n"_s.arg(words));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->turns().first().name, u"דנה"_s);
    QCOMPARE(transcript->textOf(transcript->turns().first().range).toString(), words);
}

void TestSubtitles::noCues()
{
    const auto transcript = readText(u"WEBVTT\n\nNOTE Nothing here.\n"_s);
    QVERIFY(!transcript);
    QVERIFY(transcript.error().message.contains(u"no line with the times of a subtitle"_s));
}

void TestSubtitles::oldFilesAreDecoded()
{
    const QByteArray latin = u"1\r\n00:00:01,000 --> 00:00:02,000\r\nGeschäft läuft für uns größer.\r\n"_s.toLatin1();
    const auto transcript = core::importTranscript({latin, u"call.srt"_s, {}});
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->text(), u"Geschäft läuft für uns größer."_s);
}

QTEST_GUILESS_MAIN(TestSubtitles)
#include "test_subtitles.moc"

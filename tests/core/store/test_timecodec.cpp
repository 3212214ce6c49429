// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/timecodec.h"

using namespace Qt::StringLiterals;
using core::TimedWord;

/// Timed words as a project file keeps them.
class TestTimeCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBack();
    void positionsCountCodePoints();
    void brokenBlobsGiveWhatStandsBefore();
};

namespace {

const QString sentence = u"We 📈 grew 增长 again"_s;

QList<TimedWord> sentenceWords()
{
    return {TimedWord{{0, 2}, 0.0, 0.25, 0.5},       TimedWord{{3, 5}, 1.5, {}, {}},
            TimedWord{{6, 10}, {}, 1.001, 1.0},      TimedWord{{11, 12}, {}, {}, 0.0001},
            TimedWord{{12, 13}, 359999.999, {}, {}}, TimedWord{{14, 19}, 2.0, 1.0, 0.75}};
}

} // namespace

void TestTimeCodec::wordsComeBack()
{
    const core::CodePoints points(sentence);
    const QByteArray blob = core::timesToBlob(sentenceWords(), points);
    QCOMPARE(core::timesFromBlob(blob, points, sentence.size()), sentenceWords());
    QVERIFY(core::timesFromBlob({}, points, sentence.size()).isEmpty());
}

void TestTimeCodec::positionsCountCodePoints()
{
    const QByteArray blob = core::timesToBlob({TimedWord{{6, 10}, 1.0, {}, {}}}, core::CodePoints(sentence));
    QCOMPARE(blob, QByteArray::fromHex("01"      // Only the begin is known.
                                       "05"      // “We 📈 ” are five characters,
                                       "04"      // “grew” four.
                                       "d00f")); // 1000 milliseconds as a signed number.
}

void TestTimeCodec::brokenBlobsGiveWhatStandsBefore()
{
    const core::CodePoints points(sentence);
    const QByteArray blob = core::timesToBlob(sentenceWords(), points);
    for (qsizetype length = 0; length < blob.size(); ++length) {
        const auto words = core::timesFromBlob(blob.first(length), points, sentence.size());
        QVERIFY(words.size() < sentenceWords().size());
        QCOMPARE(words, sentenceWords().first(words.size()));
    }
    for (qsizetype at = 0; at < blob.size(); ++at) {
        QByteArray changed = blob;
        changed[at] = static_cast<char>(0xff);
        for (const TimedWord &word : core::timesFromBlob(changed, points, sentence.size()))
            QVERIFY(word.range.begin >= 0 && word.range.begin <= word.range.end && word.range.end <= sentence.size());
    }
}

QTEST_GUILESS_MAIN(TestTimeCodec)
#include "test_timecodec.moc"

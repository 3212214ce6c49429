// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "core/analysis/sources/alignment.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// How two transcripts of a call are laid beside each other.
class TestAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsWhatDiffers_data();
    void pairsWhatDiffers();
    void coversAllWordsOfBoth();
    void tellsAnotherCall();
    void endsSoonOnHostileText_data();
    void endsSoonOnHostileText();
};

namespace {

struct Texts {
    Texts(const QString &one, const QString &other)
        : oneTokens(one)
        , otherTokens(other)
        , ours(oneTokens, {}, vocabulary)
        , theirs(otherTokens, {}, vocabulary)
        , alignment(core::align(ours, theirs, vocabulary))
    {
    }

    QString side(const core::SpokenText &text, qint32 first, qint32 count) const
    {
        QStringList words;
        for (qint32 i = first; i < first + count; ++i)
            words.append(vocabulary[text[i].word].text);
        return words.join(u' ');
    }

    QStringList differences() const
    {
        QStringList result;
        for (const core::AlignedPair &pair : alignment.pairs) {
            if (!pair.isEqual) {
                result.append(side(ours, pair.ours, pair.ourCount) + u'|' + side(theirs, pair.theirs, pair.theirCount));
            }
        }
        return result;
    }

    core::SpokenVocabulary vocabulary;
    core::TokenList oneTokens;
    core::TokenList otherTokens;
    core::SpokenText ours;
    core::SpokenText theirs;
    core::Alignment alignment;
};

QString repeated(const QString &text, int times)
{
    return QString(text).repeated(times);
}

/// Words drawn at random from a few.
QString drawn(quint32 seed, int words, int kinds)
{
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < words; ++i)
        text += u"w%1 "_s.arg(random.bounded(kinds));
    return text;
}

} // namespace

void TestAlignment::pairsWhatDiffers_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QStringList>("differences");

    QTest::newRow("nothing") << u"Revenue grew 19%."_s << u"revenue grew nineteen percent"_s << QStringList{};
    QTest::newRow("one word") << u"the hearing ratio fell"_s << u"the gearing ratio fell"_s
                              << QStringList{u"hearing|gearing"_s};
    QTest::newRow("a missing word") << u"we opened stores in May"_s << u"we opened ten stores in May"_s
                                    << QStringList{u"|10"_s};
    QTest::newRow("a word too many") << u"we opened the ten stores"_s << u"we opened ten stores"_s
                                     << QStringList{u"the|"_s};
    QTest::newRow("words that sound alike are paired")
        << u"thanks to Maureen mahal for the slight deck"_s << u"thanks to Moreen for the slide deck"_s
        << QStringList{u"maureen|moreen"_s, u"mahal|"_s, u"slight|slide"_s};
    QTest::newRow("parted otherwise") << u"a touchtone phone"_s << u"a touch tone phone"_s << QStringList{};
    QTest::newRow("spelled letters") << u"at B M O Capital"_s << u"at BMO Capital"_s << QStringList{};
    QTest::newRow("two words for one") << u"our tore ignition costs"_s << u"our toreignition costs"_s << QStringList{};
    QTest::newRow("number heard wrong") << u"sales of fifteen million"_s << u"sales of 50 million"_s
                                        << QStringList{u"15000000|50000000"_s};
    QTest::newRow("one side empty") << u"hello there"_s << QString() << QStringList{u"hello there|"_s};
    QTest::newRow("both empty") << QString() << QString() << QStringList{};
}

void TestAlignment::pairsWhatDiffers()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QStringList, differences);
    QCOMPARE(Texts(one, other).differences(), differences);
}

void TestAlignment::coversAllWordsOfBoth()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const Texts texts(drawn(seed, 300, 40 + int(seed) * 20), drawn(seed + seed % 3, 280, 40 + int(seed) * 20));
        qint32 ours = 0;
        qint32 theirs = 0;
        for (const core::AlignedPair &pair : texts.alignment.pairs) {
            QCOMPARE(pair.ours, ours);
            QCOMPARE(pair.theirs, theirs);
            ours += pair.ourCount;
            theirs += pair.theirCount;
            QVERIFY(pair.ourCount + pair.theirCount > 0);
        }
        QCOMPARE(ours, qint32(texts.ours.size()));
        QCOMPARE(theirs, qint32(texts.theirs.size()));
    }
}

void TestAlignment::tellsAnotherCall()
{
    const QString call = drawn(1, 900, 400);
    QString same = call;
    same.replace(u"w7 "_s, u"v7 "_s);
    QVERIFY(Texts(call, same).alignment.common() > 0.9);
    QVERIFY(Texts(call, drawn(2, 900, 400)).alignment.common() < 0.4);
    const QString uniform = repeated(u"no "_s, 5000);
    QCOMPARE(Texts(uniform, uniform).alignment.common(), 1.0);
}

void TestAlignment::endsSoonOnHostileText_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("one word for ever") << repeated(u"no "_s, 300000) << repeated(u"no "_s, 250000);
    QTest::newRow("two words in turn") << repeated(u"yes no "_s, 150000) << repeated(u"no yes "_s, 120000);
    QTest::newRow("nothing in common") << repeated(u"alpha beta gamma "_s, 100000)
                                       << repeated(u"delta epsilon zeta "_s, 100000);
    QTest::newRow("noise of few words") << drawn(1, 200000, 50) << drawn(2, 200000, 50);
    QTest::newRow("one endless word") << QString(2000000, u'a') << QString(2000000, u'b');
    QTest::newRow("endless digits") << QString(2000000, u'7') << repeated(u"seven "_s, 300000);
}

void TestAlignment::endsSoonOnHostileText()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    constexpr qint64 mostTime = 8'000'000'000; // Under sanitizers; a release build needs a tenth of it.
    const qint64 begin = support::processorTime();
    const Texts texts(one, other);
    QVERIFY(texts.alignment.pairs.size() <= size_t(texts.ours.size() + texts.theirs.size()));
    QVERIFY(support::processorTime() - begin < mostTime);
}

QTEST_GUILESS_MAIN(TestAlignment)
#include "test_alignment.moc"

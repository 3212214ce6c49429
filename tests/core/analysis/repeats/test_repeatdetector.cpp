// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "core/analysis/repeats/repeatdetector.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

struct Found {
    QStringList shown;
    QList<core::Finding> all;
};

Found repeatsIn(const QString &text, bool isTranslation = false)
{
    const core::Transcript transcript = support::transcript(text);
    const core::TokenList tokens(transcript.text());
    core::SpeakerTurns speech;
    for (const core::ImportedTurn &imported : transcript.turns()) {
        core::Turn turn;
        turn.range = imported.range;
        turn.isMachineTranslation = isTranslation;
        speech.turns.append(turn);
    }
    Found found;
    found.all = core::RepeatDetector().detect({tokens, speech, {}, {}, {}});
    for (const core::Finding &finding : found.all) {
        if (finding.isShown)
            found.shown.append(finding.range.of(transcript.text()).toString());
    }
    return found;
}

} // namespace

/// What was written more often than it was said.
class TestRepeatDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void showsStuttersOfTranslationsOnly();
    void showsSentencesBegunAgain_data();
    void showsSentencesBegunAgain();
    void keepsOneWholeCopy_data();
    void keepsOneWholeCopy();
    void findsPassagesWrittenTwiceFarApart();
    void staysLinearOnOneLongLoop();
};

void TestRepeatDetector::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shown");
    const QStringList nothing;
    QTest::newRow("plain speech") << u"Revenue grew in every region this year."_s << nothing;
    QTest::newRow("emphasis") << u"It was a very, very good year."_s << nothing;
    QTest::newRow("hesitation") << u"So in, in, in the north we are, we are growing."_s << nothing;
    QTest::newRow("formula") << u"Thank you. Thank you. Next question, please."_s << nothing;
    QTest::newRow("telephone number") << u"Dial 7 7 7 7 7 7 7 to listen."_s << nothing;
    QTest::newRow("rhetoric") << u"It lets you do better design, it lets you do better tests, it lets you do better "
                                 "service, it lets you do better everything."_s
                              << nothing;
    QTest::newRow("contrast")
        << u"What share of it would you say is fixed, what share of it would you say is variable?"_s << nothing;
    QTest::newRow("not across turns") << u"we see that\nwe see that\nwe see that"_s << nothing;
    QTest::newRow("loop across turns, each part for itself")
        << u"the ovens that's that's that's\nthat's that's that's that's well done"_s
        << QStringList{u"that's that's that's"_s, u"that's that's that's that's"_s};
    QTest::newRow("answer that takes up the question") << u"is it so so\nso so so it is"_s << nothing;
    QTest::newRow("figures across turns") << u"dial 5 5 5\n5 5 5 5 to listen"_s << nothing;
    QTest::newRow("one word") << u"and the the the the the the margin"_s << QStringList{u"the the the the the the"_s};
    QTest::newRow("sentence, once for all copies")
        << u"Good. We will be right back. We will be right back. We will be right back. Now"_s
        << QStringList{u"We will be right back. We will be right back. We will be right back."_s};
    QTest::newRow("cut off")
        << u"Yes. The ovens sell well in spring. The ovens sell well in spring. The ovens sell Next"_s
        << QStringList{u"The ovens sell well in spring. The ovens sell well in spring. The ovens sell"_s};
    QTest::newRow("one word changes from copy to copy")
        << u"so we expect orders to grow, so we expect margin to grow, so we expect orders to grow, so we think orders "
           "to grow, and that is it"_s
        << QStringList{u"so we expect orders to grow, so we expect margin to grow, so we expect orders to grow, so we "
                       "think orders to grow,"_s};
    QTest::newRow("passage twice with a word dropped")
        << u"First of the new bakery in the harbour which opened late in March after the of the new bakery in harbour "
           "which opened late in March after the storm."_s
        << QStringList{u"of the new bakery in the harbour which opened late in March after the of the new bakery in "
                       "harbour which opened late in March after the"_s};
}

void TestRepeatDetector::shows()
{
    QFETCH(QString, text);
    QFETCH(QStringList, shown);
    QCOMPARE(repeatsIn(text).shown, shown);
}

void TestRepeatDetector::showsStuttersOfTranslationsOnly()
{
    const QString text =
        u"We get this this return of the rent and the rent, it is richer and richer, choose a few A few."_s;
    const QStringList expected{u"this this"_s, u"the rent and the rent,"_s, u"a few A few."_s};
    QCOMPARE(repeatsIn(text, true).shown, expected);
    QCOMPARE(repeatsIn(text, false).shown, QStringList());
    QCOMPARE(repeatsIn(text, false).all.size(), expected.size());
}

void TestRepeatDetector::showsSentencesBegunAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QString>("suggestion");
    const QStringList nothing;
    QTest::newRow("new start with a capital")
        << u"We hold that orders recover. About this We think the order About this will grow."_s
        << QStringList{u"About this We think the order About this"_s} << u"About this"_s;
    QTest::newRow("said again in fewer words")
        << u"We believe it can still be delivered in March Can be delivered"_s
        << QStringList{u"can still be delivered in March Can be delivered"_s} << u"can be delivered"_s;
    QTest::newRow("behind a hesitation") << u"And this is a what market uh orders is a market that we like."_s
                                         << QStringList{u"is a what market uh orders is a market"_s}
                                         << u"is a market"_s;
    QTest::newRow("the same words in a row of clauses")
        << u"The price is a good one for us, and the quality is a good one too."_s << nothing << QString();
    QTest::newRow("too much is left out")
        << u"We can and we shall and we must also be there uh can be there later."_s << nothing << QString();
    QTest::newRow("nothing but grammar") << u"So this is not what uh this is what I saw."_s << nothing << QString();
}

void TestRepeatDetector::showsSentencesBegunAgain()
{
    QFETCH(QString, text);
    QFETCH(QStringList, shown);
    QFETCH(QString, suggestion);
    const Found found = repeatsIn(text, true);
    QCOMPARE(found.shown, shown);
    QCOMPARE(repeatsIn(text, false).shown, QStringList());
    if (!shown.isEmpty())
        QCOMPARE(found.all.first().suggestion, suggestion);
}

void TestRepeatDetector::keepsOneWholeCopy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("suggestion");
    QTest::addColumn<int>("copies");
    QTest::newRow("sentence") << u"We grew fast. We grew fast. We grew fast."_s << u"We grew fast."_s << 3;
    QTest::newRow("separators go") << u"a b c, a b c, a b c, a b c and"_s << u"a b c"_s << 4;
    QTest::newRow("cut off") << u"The ovens sell well in spring. The ovens sell well in spring. The ovens"_s
                             << u"The ovens sell well in spring."_s << 2;
}

void TestRepeatDetector::keepsOneWholeCopy()
{
    QFETCH(QString, text);
    QFETCH(QString, suggestion);
    QFETCH(int, copies);
    const QList<core::Finding> findings = repeatsIn(text).all;
    QCOMPARE(findings.size(), qsizetype(1));
    QCOMPARE(findings.first().suggestion, suggestion);
    QCOMPARE(findings.first().copies, copies);
    QVERIFY(!findings.first().reason.isEmpty());
}

void TestRepeatDetector::findsPassagesWrittenTwiceFarApart()
{
    QStringList passage;
    for (int i = 0; i < 40; ++i)
        passage.append(u"word%1"_s.arg(i));
    QStringList between;
    for (int i = 0; i < 300; ++i)
        between.append(u"other%1"_s.arg(i));
    const QString words = passage.join(u' ');
    const Found found = repeatsIn(words + u' ' + between.join(u' ') + u' ' + words + u" end"_s);
    QCOMPARE(found.shown, QStringList{words});
    QCOMPARE(found.all.first().category, u"copy"_s);
    QVERIFY(found.all.first().range.begin > words.size());
    QCOMPARE(found.all.first().suggestion, QString());
}

void TestRepeatDetector::staysLinearOnOneLongLoop()
{
    QString loop;
    while (loop.size() < 2'000'000)
        loop += u"we are going to be, "_s;
    QElapsedTimer timer;
    timer.start();
    const Found found = repeatsIn(loop);
    QCOMPARE(found.all.size(), qsizetype(1));
    QVERIFY2(timer.elapsed() < 20'000, "a quadratic search takes minutes here");
}

QTEST_GUILESS_MAIN(TestRepeatDetector)
#include "test_repeatdetector.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/outline/gist.h"

using namespace Qt::StringLiterals;

/// What a speech is headed with.
class TestGist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gist_data();
    void gist();
    void longSentenceIsCutBetweenWords();
};

void TestGist::gist_data()
{
    QTest::addColumn<QString>("speech");
    QTest::addColumn<QString>("gist");

    QTest::newRow("plain question") << u"How do you see demand in the north?"_s
                                    << u"How do you see demand in the north?"_s;
    QTest::newRow("courtesies are passed over")
        << u"Hi, good morning. Congrats on the quarter. Thanks for taking my question. Um, so how do you see demand "
           "for lamps in the north?"_s
        << u"How do you see demand for lamps in the north?"_s;
    QTest::newRow("a count of questions says nothing")
        << u"I have two questions. What is the price of a lamp next year?"_s
        << u"What is the price of a lamp next year?"_s;
    QTest::newRow("a courtesy in the same sentence")
        << u"Thanks, operator, I wanted to ask about the margin in the second half of the year and beyond."_s
        << u"I wanted to ask about the margin in the second half of the year and beyond."_s;
    QTest::newRow("who is speaking") << u"Hi, this is Mei from Harbor. How do you see demand in the north?"_s
                                     << u"How do you see demand in the north?"_s;
    QTest::newRow("nothing but courtesy") << u"Thank you."_s << u"Thank you."_s;
    QTest::newRow("script without blanks")
        << u"本季度公司的收入增长了百分之十八"_s << u"本季度公司的收入增长了百分之十八"_s;
    QTest::newRow("no words") << u"  "_s << QString();
}

void TestGist::gist()
{
    QFETCH(QString, speech);
    QTEST(core::gistOf(speech), "gist");
}

void TestGist::longSentenceIsCutBetweenWords()
{
    const QString gist = core::gistOf(u"demand for lamps "_s.repeated(100));
    QVERIFY(gist.size() <= 161);
    QVERIFY(gist.endsWith(u"…"_s));
    QVERIFY(gist.chopped(1).endsWith(u"lamps"_s) || gist.chopped(1).endsWith(u"for"_s)
            || gist.chopped(1).endsWith(u"demand"_s));
}

QTEST_GUILESS_MAIN(TestGist)
#include "test_gist.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/text/wordcut.h"

using namespace Qt::StringLiterals;

/// Where a text can be cut, and how many words it has.
class TestWordCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuttingNearACursor_data();
    void cuttingNearACursor();
    void countingWords_data();
    void countingWords();
};

void TestWordCut::cuttingNearACursor_data()
{
    QTest::addColumn<QString>("text"); // A bar stands for the cursor.
    QTest::addColumn<QString>("cut");  // A bar stands for the cut.
    QTest::newRow("between words") << u"One two. |Three"_s << u"One two. |Three"_s;
    QTest::newRow("before a blank") << u"One| two"_s << u"One| two"_s;
    QTest::newRow("early in a word") << u"Go on, op|erator"_s << u"Go on, |operator"_s;
    QTest::newRow("late in a word") << u"Thank yo|u all"_s << u"Thank you| all"_s;
    QTest::newRow("in the first word") << u"T|hanks all"_s << u"Thanks| all"_s;
    QTest::newRow("before a full stop") << u"It grew|. Thanks"_s << u"It grew.| Thanks"_s;
    QTest::newRow("in a figure") << u"up 3|.4 percent"_s << u"up |3.4 percent"_s;
    QTest::newRow("in an abbreviation") << u"the U.|S. market"_s << u"the |U.S. market"_s;
    QTest::newRow("where a blank is missing") << u"It grew.|Thanks"_s << u"It grew.|Thanks"_s;
    QTest::newRow("between ideographs") << u"谢谢|大家"_s << u"谢谢|大家"_s;
    QTest::newRow("before a wide full stop") << u"谢谢大家|。好"_s << u"谢谢大|家。好"_s;
    QTest::newRow("in a combined character") << u"Cafe|\u0301 sales"_s << u"Cafe\u0301| sales"_s;
    QTest::newRow("beyond the BMP") << u"up 📈| up"_s << u"up 📈| up"_s;
    QTest::newRow("one word alone") << u"tha|nks"_s << u"tha|nks"_s;
}

void TestWordCut::cuttingNearACursor()
{
    QFETCH(QString, text);
    QFETCH(QString, cut);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(u'|');
    text.insert(core::wordEdgeNear(text, cursor, {0, text.size()}), u'|');
    QCOMPARE(text, cut);
}

void TestWordCut::countingWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << u" \n"_s << 0;
    QTest::newRow("plain speech") << u"We grew, by 3.4 percent."_s << 5;
    QTest::newRow("a dash is no word") << u"grew - slowly"_s << 2;
    QTest::newRow("ideographs") << u"谢谢大家。"_s << 4;
    QTest::newRow("mixed") << u"AI收入 up"_s << 4;
}

void TestWordCut::countingWords()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(core::wordCount(text), count);
}

QTEST_GUILESS_MAIN(TestWordCut)
#include "test_wordcut.moc"

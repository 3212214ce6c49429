// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/text/phonetic.h"

using namespace Qt::StringLiterals;

/// How words sound.
class TestPhonetic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundCode_data();
    void soundCode();
    void similarity_data();
    void similarity();
    void editDistance();
};

void TestPhonetic::soundCode_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("alike");
    QTest::newRow("soft c") << u"groce"_s << u"gross"_s;
    QTest::newRow("ph and f") << u"phase"_s << u"fase"_s;
    QTest::newRow("silent k") << u"know"_s << u"now"_s;
    QTest::newRow("silent gh") << u"through"_s << u"throu"_s;
    QTest::newRow("voiced and unvoiced") << u"bad"_s << u"pat"_s;
    QTest::newRow("doubled consonant") << u"maping"_s << u"mapping"_s;
    QTest::newRow("x is ks") << u"tax"_s << u"tacks"_s;
}

void TestPhonetic::soundCode()
{
    QFETCH(QString, word);
    QFETCH(QString, alike);
    QVERIFY(!core::soundCode(word).isEmpty());
    QCOMPARE(core::soundCode(word), core::soundCode(alike));
    QVERIFY(core::soundCode(u"margin") != core::soundCode(u"revenue"));
    QVERIFY(core::soundCode({}).isEmpty());
}

void TestPhonetic::similarity_data()
{
    QTest::addColumn<QString>("near");
    QTest::addColumn<QString>("far");
    QTest::newRow("one sound changed") << u"hearing"_s << u"leverage"_s;
    QTest::newRow("glued and shortened") << u"gering"_s << u"operating"_s;
}

void TestPhonetic::similarity()
{
    QFETCH(QString, near);
    QFETCH(QString, far);
    QCOMPARE(core::wordSimilarity(u"gearing", u"gearing"), 1.0);
    QVERIFY(core::wordSimilarity(near, u"gearing") > 0.7);
    QVERIFY(core::wordSimilarity(far, u"gearing") < 0.6);
    QCOMPARE(core::wordSimilarity(near, u"gearing"), core::wordSimilarity(u"gearing", near));
    QCOMPARE(core::wordSimilarity({}, u"gearing"), 0.0);
}

void TestPhonetic::editDistance()
{
    QCOMPARE(core::editDistance(u"margin", u"margin"), 0);
    QCOMPARE(core::editDistance(u"margin", u"margins"), 1);
    QCOMPARE(core::editDistance({}, u"four"), 4);
    QCOMPARE(core::editDistance(u"hearing", u"gearing"), 1);
    QCOMPARE(core::editDistance(u"złoty", u"zloty"), 1);
    QCOMPARE(core::editDistance(u"zloty", u"złoty"), 1);
    const QString longWord(70, u'a');
    QCOMPARE(core::editDistance(longWord, u'b' + longWord), 1);
    QCOMPARE(core::editDistance(longWord.left(64), longWord.left(63)), 1);
}

QTEST_GUILESS_MAIN(TestPhonetic)
#include "test_phonetic.moc"

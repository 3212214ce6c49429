// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/cast.h"
#include "core/analysis/turns/namelikeness.h"

using namespace Qt::StringLiterals;

/// Spellings of one name.
class TestNameLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameWord_data();
    void sameWord();
    void castGathersVariants();
    void castDoesNotGuessBetweenTwo();
    void castJoinsSyllables();
    void spellingIsMeasured();
};

void TestNameLikeness::sameWord_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("letter case") << u"Okafor"_s << u"okafor"_s << true;
    QTest::newRow("one letter left out") << u"Zhou"_s << u"Zou"_s << true;
    QTest::newRow("like sound, unlike spelling") << u"Lee"_s << u"Li"_s << true;
    QTest::newRow("double letter") << u"Philip"_s << u"Phillip"_s << true;
    QTest::newRow("other first letter") << u"Wong"_s << u"Zhang"_s << false;
    QTest::newRow("same consonants, other name") << u"Brenda"_s << u"Brandt"_s << false;
    QTest::newRow("other name") << u"Martha"_s << u"Gerald"_s << false;
    QTest::newRow("nothing") << u""_s << u"Lee"_s << false;
}

void TestNameLikeness::sameWord()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(core::isSameNameWord(a, b), same);
    QCOMPARE(core::isSameNameWord(b, a), same);
}

void TestNameLikeness::castGathersVariants()
{
    core::Cast cast;
    core::PersonReading full;
    full.name = u"Marta Lindqvist"_s;
    full.title = u"Chief Executive Officer"_s;
    core::PersonReading other;
    other.name = u"Martha Lindquist"_s;
    const int first = cast.add(full, core::Role::Executive);
    QCOMPARE(cast.add(other, core::Role::Executive), first);
    QCOMPARE(cast.find(u"Lindqvist", core::Role::Executive), first);
    QCOMPARE(cast[first].name, u"Marta Lindqvist"_s);
    QCOMPARE(cast[first].variants, (QStringList{u"Marta Lindqvist"_s, u"Martha Lindquist"_s}));
    QCOMPARE(cast.find(u"Lindqvist", core::Role::Analyst), -1);
}

void TestNameLikeness::castDoesNotGuessBetweenTwo()
{
    core::Cast cast;
    for (const QString &name : {u"Paul Abbot"_s, u"Paul Winter"_s}) {
        core::PersonReading person;
        person.name = name;
        cast.add(person, core::Role::Analyst);
    }
    QCOMPARE(cast.people().size(), qsizetype(2));
    QCOMPARE(cast.find(u"Paul"), -1);
    QCOMPARE(cast.find(u"Winter"), 1);
}

void TestNameLikeness::castJoinsSyllables()
{
    core::Cast cast;
    core::PersonReading joined;
    joined.name = u"Lin Meihua"_s;
    core::PersonReading split;
    split.name = u"Lin Mei Hua"_s;
    core::PersonReading turned;
    turned.name = u"Mei Hua Lin"_s;
    const int first = cast.add(joined, core::Role::Executive);
    QCOMPARE(cast.add(split, core::Role::Executive), first);
    QCOMPARE(cast.add(turned, core::Role::Executive), first);
    QCOMPARE(cast.find(u"Meihua"), first);
    QCOMPARE(cast[first].name, u"Lin Meihua"_s);
    QVERIFY(core::nameLikeness(u"Lin Mei Hua", u"Lin Tao") < 0.7);
}

void TestNameLikeness::spellingIsMeasured()
{
    QCOMPARE(core::spellingLikeness(u"abcd", u"abcd"), 1.0);
    QCOMPARE(core::spellingLikeness(u"abcd", u"abce"), 0.75);
    QCOMPARE(core::spellingLikeness(u"", u""), 0.0);
}

QTEST_GUILESS_MAIN(TestNameLikeness)
#include "test_namelikeness.moc"

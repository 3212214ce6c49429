// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/tally.h"

using namespace Qt::StringLiterals;

/// Counting, with an answer that does not depend on the order of a hash table.
class TestTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void most_data();
    void most();
    void timesOfWhatNeverCame();
};

void TestTally::most_data()
{
    QTest::addColumn<QStringList>("counted");
    QTest::addColumn<QString>("most");

    QTest::newRow("nothing") << QStringList() << u"none"_s;
    QTest::newRow("one thing") << QStringList{u"tile"_s} << u"tile"_s;
    QTest::newRow("the one that comes more often") << QStringList{u"a"_s, u"b"_s, u"b"_s} << u"b"_s;
    QTest::newRow("of two the one that came first") << QStringList{u"z"_s, u"a"_s, u"a"_s, u"z"_s} << u"z"_s;
}

void TestTally::most()
{
    QFETCH(QStringList, counted);
    QFETCH(QString, most);
    core::Tally<QString> tally;
    for (const QString &thing : counted)
        tally.add(thing);
    QCOMPARE(tally.most(u"none"_s), most);
}

void TestTally::timesOfWhatNeverCame()
{
    core::Tally<int> tally;
    tally.add(7, 0);
    QCOMPARE(tally.timesOf(7), qsizetype(0));
    QCOMPARE(tally.timesOf(8), qsizetype(0));
    QCOMPARE(tally.most(-1), -1);
    tally.add(7, 3);
    QCOMPARE(tally.timesOf(7), qsizetype(3));
    QCOMPARE(tally.most(-1), 7);
}

QTEST_GUILESS_MAIN(TestTally)
#include "test_tally.moc"

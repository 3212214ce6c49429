// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/text/textmap.h"

using namespace Qt::StringLiterals;

/// The way between an original text and its corrected form.
class TestTextMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesReplacementsInOrder();
    void coversWholeReplacements_data();
    void coversWholeReplacements();
    void insertionsBelongToNoNeighbour();
    void untouchedWordsComeBackUnchanged();
};

void TestTextMap::appliesReplacementsInOrder()
{
    const core::TextMap map(u"the hearing ratio fell fell"_s, {{{4, 11}, u"gearing"_s}, {{22, 27}, QString()}});
    QCOMPARE(map.corrected(), u"the gearing ratio fell"_s);
    QVERIFY(!map.isIdentity());
    QVERIFY(core::TextMap(u"as it was"_s, {}).isIdentity());
}

void TestTextMap::coversWholeReplacements_data()
{
    QTest::addColumn<QString>("corrected");
    QTest::addColumn<QString>("original");
    QTest::newRow("before all") << u"aa"_s << u"aa"_s;
    QTest::newRow("the replacement") << u"XYZ"_s << u"bb"_s;
    QTest::newRow("a part of the replacement") << u"Y"_s << u"bb"_s;
    QTest::newRow("across its edge") << u"Z cc"_s << u"bb cc"_s;
    QTest::newRow("behind it") << u"cc"_s << u"cc"_s;
}

void TestTextMap::coversWholeReplacements()
{
    QFETCH(QString, corrected);
    QFETCH(QString, original);
    const core::TextMap map(u"aa bb cc"_s, {{{3, 5}, u"XYZ"_s}});
    const qsizetype at = map.corrected().indexOf(corrected);
    const core::TextRange range = map.toOriginal(core::TextRange{at, at + corrected.size()});
    QCOMPARE(range.of(map.original()).toString(), original);
}

void TestTextMap::insertionsBelongToNoNeighbour()
{
    const core::TextMap map(u"aa bb"_s, {{{3, 3}, u"new "_s}});
    QCOMPARE(map.corrected(), u"aa new bb"_s);
    QCOMPARE(map.toCorrected(core::TextRange{0, 3}).of(map.corrected()).toString(), u"aa "_s);
    QCOMPARE(map.toCorrected(core::TextRange{3, 5}).of(map.corrected()).toString(), u"bb"_s);
    QCOMPARE(map.toCorrected(core::TextRange{0, 5}).of(map.corrected()).toString(), u"aa new bb"_s);
}

void TestTextMap::untouchedWordsComeBackUnchanged()
{
    const QString text = u"one two three four five"_s;
    const core::TextMap map(text, {{{4, 7}, u"2"_s}, {{13, 13}, u" and"_s}, {{14, 19}, QString()}});
    for (const QString &word : {u"one"_s, u"three"_s, u"five"_s}) {
        const qsizetype at = text.indexOf(word);
        const core::TextRange there = map.toCorrected(core::TextRange{at, at + word.size()});
        QCOMPARE(there.of(map.corrected()).toString(), word);
        QCOMPARE(map.toOriginal(there), (core::TextRange{at, at + word.size()}));
    }
}

QTEST_GUILESS_MAIN(TestTextMap)
#include "test_textmap.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/transcript/blockmap.h"

using namespace Qt::StringLiterals;
using core::TextRange;

namespace {

/// One turn for each range of a text.
QList<core::Turn> turns(const QList<TextRange> &ranges)
{
    QList<core::Turn> result;
    for (const TextRange range : ranges) {
        core::Turn turn;
        turn.range = range;
        result.append(turn);
    }
    return result;
}

/// The words of each block.
QStringList words(const ui::BlockMap &map, const core::TextMap &text)
{
    QStringList result;
    for (const ui::TurnBlock &block : map.blocks())
        result.append(block.corrected.of(text.corrected()).toString());
    return result;
}

} // namespace

class TestBlockMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void positionsGoThereAndBack();
    void positionsOutsideTurnsGoToTheTurnBefore();
    void longTurnsAreCutAtSentences();
    void longTurnsWithoutSpacesAreCutBetweenCharacters();
    void cutsStayWhenWordsAreTypedBeforeThem();
    void lineEndsInsideATurnKeepTheirPlace();
    void thereIsAlwaysABlock();
};

void TestBlockMap::blocks_data()
{
    QTest::addColumn<QList<core::Replacement>>("replacements");
    QTest::addColumn<QStringList>("shown");

    using Replacements = QList<core::Replacement>;
    const QStringList plain{u"good day"_s, u"thank you"_s};
    QTest::newRow("header and line ends are not shown") << Replacements{} << plain;
    QTest::newRow("a correction") << Replacements{core::Replacement{{5, 9}, u"fine"_s}}
                                  << QStringList{u"fine day"_s, u"thank you"_s};
    QTest::newRow("words before the first of a turn")
        << Replacements{core::Replacement{{14, 14}, u"I "_s}} << QStringList{u"good day"_s, u"I thank you"_s};
    QTest::newRow("words behind the last of a turn")
        << Replacements{core::Replacement{{13, 13}, u", all"_s}} << QStringList{u"good day, all"_s, u"thank you"_s};
    QTest::newRow("a turn without words")
        << Replacements{core::Replacement{{5, 13}, QString()}} << QStringList{QString(), u"thank you"_s};
}

void TestBlockMap::blocks()
{
    QFETCH(QList<core::Replacement>, replacements);
    QFETCH(QStringList, shown);

    const core::TextMap text(u"Head\ngood day\nthank you"_s, replacements);
    QCOMPARE(words(ui::BlockMap(turns({{5, 13}, {14, 23}}), text), text), shown);
}

void TestBlockMap::positionsGoThereAndBack()
{
    const core::TextMap text(u"Head\ngood 📈 day\nthank you"_s, {core::Replacement{{5, 9}, u"a very fine"_s}});
    const ui::BlockMap map(turns({{5, 16}, {17, 26}}), text);
    for (qsizetype block = 0; block < map.size(); ++block) {
        for (qsizetype column = 0; column <= map[block].corrected.length(); ++column) {
            const ui::BlockPosition place{block, column};
            const qsizetype corrected = map.correctedAt(place);
            QCOMPARE(map.placeOf(corrected), place);
            QCOMPARE(map.correctedPosition(map.documentPosition(corrected)), corrected);
        }
    }
    QCOMPARE(map.documentPosition(map[1].corrected.begin), map[0].corrected.length() + 1);
}

void TestBlockMap::positionsOutsideTurnsGoToTheTurnBefore()
{
    const core::TextMap text(u"Head\nabc\n\n\ndef"_s, {});
    const ui::BlockMap map(turns({{5, 8}, {11, 14}}), text);
    QCOMPARE(map.placeOf(0), (ui::BlockPosition{0, 0}));
    QCOMPARE(map.placeOf(10), (ui::BlockPosition{0, 3}));
    QCOMPARE(map.placeOf(11), (ui::BlockPosition{1, 0}));
}

void TestBlockMap::longTurnsAreCutAtSentences()
{
    QString spoken;
    while (spoken.size() < 3 * ui::BlockMap::longestBlock)
        spoken += u"We grew in the third quarter and shipped more than planned. "_s;
    spoken = spoken.trimmed();
    const core::TextMap text(spoken, {});
    const ui::BlockMap map(turns({{0, spoken.size()}}), text);

    QVERIFY(map.size() >= 3);
    QCOMPARE(words(map, text).join(QString()), spoken);
    for (const ui::TurnBlock &block : map.blocks()) {
        QVERIFY(block.corrected.length() <= ui::BlockMap::longestBlock);
        QVERIFY(block.corrected.of(spoken).startsWith(u"We grew"));
        QCOMPARE(block.startsTurn, block == map.blocks().first());
        QCOMPARE(block.endsTurn, block == map.blocks().last());
    }
}

void TestBlockMap::longTurnsWithoutSpacesAreCutBetweenCharacters()
{
    // One odd character first, so that an even cut would fall into a surrogate pair.
    QString spoken = u"a"_s + u"📈"_s.repeated(ui::BlockMap::longestBlock);
    const core::TextMap text(spoken, {});
    const ui::BlockMap map(turns({{0, spoken.size()}}), text);

    QCOMPARE(words(map, text).join(QString()), spoken);
    for (const ui::TurnBlock &block : map.blocks())
        QVERIFY(!block.corrected.of(spoken).front().isLowSurrogate());
}

void TestBlockMap::cutsStayWhenWordsAreTypedBeforeThem()
{
    const QString spoken = u"Word after word. "_s.repeated(2000).trimmed();
    const core::TextMap before(spoken, {});
    const core::TextMap after(spoken, {core::Replacement{{0, 4}, u"One more word"_s}});
    const QStringList wordsBefore = words(ui::BlockMap(turns({{0, spoken.size()}}), before), before);
    const QStringList wordsAfter = words(ui::BlockMap(turns({{0, spoken.size()}}), after), after);
    QCOMPARE(wordsAfter.sliced(1), wordsBefore.sliced(1));
    QVERIFY(wordsAfter.first() != wordsBefore.first());
}

void TestBlockMap::lineEndsInsideATurnKeepTheirPlace()
{
    const QString text = u"one\ntwo\r\nthree"_s;
    const QString shown = ui::shownText(text);
    QCOMPARE(shown.size(), text.size());
    QVERIFY(!shown.contains(u'\n') && !shown.contains(u'\r'));
    QCOMPARE(ui::typedText(ui::shownText(u"one\ntwo")), u"one\ntwo"_s);
}

void TestBlockMap::thereIsAlwaysABlock()
{
    const ui::BlockMap map({}, core::TextMap(u"Only a header."_s, {}));
    QCOMPARE(map.size(), 1);
    QCOMPARE(map[0].turn, -1);
    QCOMPARE(map.documentPosition(5), 0);
    QCOMPARE(map.firstBlockOf(0), -1);
}

QTEST_GUILESS_MAIN(TestBlockMap)
#include "test_blockmap.moc"

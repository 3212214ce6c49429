// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/models/subsequence.h"

using namespace Qt::StringLiterals;

/// How a few letters find a name.
class TestSubsequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void putsTheBestFirst_data();
    void putsTheBestFirst();
    void findsLettersInTimeThatGrowsOnlyWithTheText();
};

void TestSubsequence::finds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); ///< The text with what was found in capitals; empty if nothing was.

    QTest::newRow("begins of words") << u"atp"_s << u"accept the proposal"_s << u"Accept The Proposal"_s;
    QTest::newRow("letters in a row rather than spread")
        << u"prop"_s << u"a pair of proposals"_s << u"a pair of PROPosals"_s;
    QTest::newRow("the words need not be typed with their spaces") << u"next tu"_s << u"next turn"_s << u"NEXT TUrn"_s;
    QTest::newRow("letter case does not count") << u"UNDO"_s << u"undo"_s << u"UNDO"_s;
    QTest::newRow("letters in another order are not found") << u"odnu"_s << u"undo"_s << QString();
    QTest::newRow("more letters than the text has") << u"undoing"_s << u"undo"_s << QString();
    QTest::newRow("the same letter twice needs it twice") << u"uu"_s << u"undo"_s << QString();
    QTest::newRow("other scripts") << u"анал"_s << u"годовой анализ"_s << u"годовой АНАЛиз"_s;
}

void TestSubsequence::finds()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const auto match = ui::subsequenceMatch(pattern, text);
    QCOMPARE(match.has_value(), !marked.isEmpty());
    if (!match)
        return;
    for (const qsizetype at : match->positions)
        text[at] = text[at].toUpper();
    QCOMPARE(text, marked);
}

void TestSubsequence::putsTheBestFirst_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("the begin of the name") << u"find"_s << u"Find next"_s << u"Next finding"_s;
    QTest::newRow("the begins of words") << u"nf"_s << u"Next finding"_s << u"Undo the brief"_s;
    QTest::newRow("letters that stand together") << u"split"_s << u"Do split"_s << u"Show pages lit"_s;
}

void TestSubsequence::putsTheBestFirst()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto first = ui::subsequenceMatch(pattern, better);
    const auto second = ui::subsequenceMatch(pattern, worse);
    QVERIFY(first && second);
    QVERIFY2(first->score > second->score, qPrintable(u"%1, %2"_s.arg(first->score).arg(second->score)));
}

void TestSubsequence::findsLettersInTimeThatGrowsOnlyWithTheText()
{
    const QString text(20'000, u'a');
    const auto match = ui::subsequenceMatch(QString(40, u'a'), text);
    QVERIFY(match);
    QCOMPARE(match->positions.size(), 40);
    QCOMPARE(ui::subsequenceMatch(u" "_s, text), std::optional(ui::SubsequenceMatch()));
}

QTEST_GUILESS_MAIN(TestSubsequence)
#include "test_subsequence.moc"

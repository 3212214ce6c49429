// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/text/tokens.h"

using namespace Qt::StringLiterals;

/// Cutting a text at white space.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalWordsShareAnId();
    void sentenceEnds_data();
    void sentenceEnds();
    void findsTokensByPosition();
};

void TestTokens::equalWordsShareAnId()
{
    const core::TokenList tokens(u"Don’t panic, don't (Panic)!"_s);
    QCOMPARE(tokens.size(), qsizetype(4));
    QCOMPARE(tokens[0].id, tokens[2].id);
    QCOMPARE(tokens[1].id, tokens[3].id);
    QCOMPARE(tokens.wordAt(3).toString(), u"Panic"_s);
    QCOMPARE(tokens.foldedAt(3), u"panic"_s);
    QCOMPARE(tokens.idOf(u"calm"_s), -1);
}

void TestTokens::sentenceEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ends");
    QTest::newRow("full stop") << u"growth."_s << true;
    QTest::newRow("stop and quote") << u"growth.”"_s << true;
    QTest::newRow("title") << u"Mr."_s << false;
    QTest::newRow("initials") << u"U.S."_s << false;
    QTest::newRow("decimal") << u"2.5"_s << false;
    QTest::newRow("decimal and stop") << u"2.5."_s << true;
    QTest::newRow("Chinese stop") << u"增长。"_s << true;
    QTest::newRow("comma") << u"growth,"_s << false;
}

void TestTokens::sentenceEnds()
{
    QFETCH(QString, text);
    QFETCH(bool, ends);
    QCOMPARE(core::TokenList(text)[0].endsSentence, ends);
}

void TestTokens::findsTokensByPosition()
{
    const core::TokenList tokens(u"one two\nthree"_s);
    QCOMPARE(tokens.firstAtOrAfter(0), qsizetype(0));
    QCOMPARE(tokens.firstAtOrAfter(1), qsizetype(1));
    QCOMPARE(tokens.indicesIn({4, 13}), (core::TextRange{1, 3}));
    QVERIFY(tokens[2].startsLine);
    QVERIFY(!tokens[1].startsLine);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "test_tokens.moc"

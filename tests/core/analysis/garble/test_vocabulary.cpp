// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/garble/vocabulary.h"

using namespace Qt::StringLiterals;

/// Which words are English.
class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsOfFinanceAreKnown();
    void knows_data();
    void knows();
    void listsWordsAsTheyAre();
};

void TestVocabulary::knows_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("first of the list") << u"a"_s << true;
    QTest::newRow("last of the list") << u"zygotes"_s << true;
    QTest::newRow("common") << u"fierce"_s << true;
    QTest::newRow("inflected") << u"prevailed"_s << true;
    QTest::newRow("possessive") << u"baker's"_s << true;
    QTest::newRow("hyphenated") << u"sugar-free"_s << true;
    QTest::newRow("hyphenated with an invented part") << u"sugar-blorp"_s << false;
    QTest::newRow("name") << u"amsterdam"_s << true;
    QTest::newRow("short form") << u"might've"_s << true;
    QTest::newRow("with a prefix") << u"unclog"_s << true;
    QTest::newRow("two words in one") << u"breadoven"_s << true;
    QTest::newRow("plural that lists leave out") << u"incrementals"_s << true;
    QTest::newRow("one letter and a word") << u"e-bread"_s << true;
    QTest::newRow("only an ending") << u"'ve"_s << false;
    QTest::newRow("beginning of a word") << u"fierc"_s << false;
    QTest::newRow("invented") << u"blorp"_s << false;
    QTest::newRow("before the list") << u"'"_s << false;
    QTest::newRow("behind the list") << u"zzz"_s << false;
    QTest::newRow("accent") << u"ñandú"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("two lines of the list") << u"a\nabaci"_s << false;
}

void TestVocabulary::knows()
{
    QFETCH(QString, word);
    QFETCH(bool, isKnown);
    QCOMPARE(core::isEnglishWord(word), isKnown);
}

void TestVocabulary::listsWordsAsTheyAre()
{
    QVERIFY(core::isListedWord(u"bread"_s));
    QVERIFY(!core::isListedWord(u"breadoven"_s));
    QVERIFY(!core::isListedWord(u"bread's"_s));
}

void TestVocabulary::termsOfFinanceAreKnown()
{
    for (const QString &word : {u"non-gaap"_s, u"renminbi"_s, u"yuan"_s, u"gearing"_s})
        QVERIFY2(core::isFinanceWord(word), qPrintable(word));
    for (const QString &word : {u"wensu"_s, u"r&b"_s, QString()})
        QVERIFY2(!core::isFinanceWord(word), qPrintable(word));
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "test_vocabulary.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/text/spelling.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// What is looked up in a dictionary and what is not.
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksUpWords_data();
    void looksUpWords();
    void marks_data();
    void marks();
    void knownWordsAreRight();
    void suggestsWords();
    void dictionaryInAnotherEncodingIsRead();
    void takesRegionalFormsTogether();
    void missesNothingWithoutADictionary();

private:
    void write(const QString &name, const QByteArray &encoding, const QList<QByteArray> &words);

    QTemporaryDir m_folder;
};

void TestSpelling::write(const QString &name, const QByteArray &encoding, const QList<QByteArray> &words)
{
    QFile rules(m_folder.filePath(name + u".aff"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("SET " + encoding + "\nTRY esianrtolcdugmphbyfvkw\nSFX S Y 1\nSFX S 0 s .\n");
    QFile list(m_folder.filePath(name + u".dic"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(QByteArray::number(words.size()) + '\n' + words.join('\n') + '\n');
}

void TestSpelling::initTestCase()
{
    write(u"en_US"_s, "UTF-8", {"revenue/S", "grew", "color", "we", "don't", "café", "quarter/S"});
    write(u"en_GB"_s, "UTF-8", {"colour"});
    write(u"fr"_s, "ISO8859-1", {"\xe9t\xe9"});
}

void TestSpelling::looksUpWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const QStringList nothing;
    QTest::newRow("words without punctuation") << u"(Revenue, grew.)"_s << QStringList{u"Revenue"_s, u"grew"_s};
    QTest::newRow("apostrophes inside") << u"don't ‘say’ don’t"_s << QStringList{u"don't"_s, u"say"_s, u"don’t"_s};
    QTest::newRow("parts of hyphenated words")
        << u"quarter-over-quarter, pre-tax"_s << QStringList{u"quarter"_s, u"quarter"_s};
    QTest::newRow("figures and quarters") << u"3Q25 12% 4th COVID-19"_s << nothing;
    QTest::newRow("acronyms") << u"EBITDA KPIs eBay"_s << nothing;
    QTest::newRow("addresses") << u"www.example.com ir@example.com U.S."_s << nothing;
    QTest::newRow("short words") << u"uh um to"_s << nothing;
    QTest::newRow("broken off") << u"the reven- revenue"_s << QStringList{u"the"_s, u"revenue"_s};
    QTest::newRow("Chinese") << u"收入增长 revenue 增长"_s << QStringList{u"revenue"_s};
    QTest::newRow("accents") << u"cafe\u0301 📈 Zürich"_s << QStringList{u"cafe\u0301"_s, u"Zürich"_s};
}

void TestSpelling::looksUpWords()
{
    QFETCH(QString, text);
    QTEST(support::wordsOf(text, core::spelledWords(text)), "words");
}

void TestSpelling::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marked");
    const QStringList nothing;
    QTest::newRow("right words") << u"Revenue grew, we don't."_s << nothing;
    QTest::newRow("a slip") << u"Revenu grew; revnues grew"_s << QStringList{u"Revenu"_s, u"revnues"_s};
    QTest::newRow("a typographic apostrophe") << u"We don’t."_s << nothing;
    QTest::newRow("a genitive") << u"quarter's revenue"_s << nothing;
    QTest::newRow("British and American") << u"colour color colur"_s << QStringList{u"colur"_s};
}

void TestSpelling::marks()
{
    QFETCH(QString, text);
    const auto dictionary = core::Dictionary::forLanguage(u"en"_s, {m_folder.path()});
    QVERIFY(dictionary);
    QTEST(support::wordsOf(text, core::Spelling(dictionary).misspelt(text)), "marked");
}

void TestSpelling::knownWordsAreRight()
{
    const QString text = u"Wensu’s gearbox and Wensus"_s;
    core::Spelling spelling(core::Dictionary::forLanguage(u"en"_s, {m_folder.path()}));
    QCOMPARE(support::wordsOf(text, spelling.misspelt(text)),
             (QStringList{u"Wensu’s"_s, u"gearbox"_s, u"and"_s, u"Wensus"_s}));
    spelling.setKnown({u"wensu"_s, u"and"_s}, [](const QString &key) { return key == u"gearbox"_s; });
    QCOMPARE(support::wordsOf(text, spelling.misspelt(text)), QStringList{u"Wensus"_s});
}

void TestSpelling::suggestsWords()
{
    const auto dictionary = core::Dictionary::forLanguage(u"en"_s, {m_folder.path()});
    QVERIFY(dictionary);
    QCOMPARE(dictionary->suggestions(u"revenu"_s).value(0), u"revenue"_s);
}

void TestSpelling::dictionaryInAnotherEncodingIsRead()
{
    const auto dictionary = core::Dictionary::forLanguage(u"fr"_s, {m_folder.path()});
    QVERIFY(dictionary);
    QVERIFY(dictionary->contains(u"été"_s));
    QVERIFY(!dictionary->contains(u"ete"_s));
    QVERIFY(!dictionary->contains(u"收入"_s));
}

void TestSpelling::takesRegionalFormsTogether()
{
    const auto dictionary = core::Dictionary::forLanguage(u"en"_s, {m_folder.path()});
    QVERIFY(dictionary && dictionary->contains(u"colour"_s) && dictionary->contains(u"color"_s));
}

void TestSpelling::missesNothingWithoutADictionary()
{
    QVERIFY(!core::Dictionary::forLanguage(u"xx"_s, {m_folder.path()}));
    QVERIFY(!core::Dictionary::forLanguage(u"en"_s, {m_folder.filePath(u"nowhere"_s)}));
    QVERIFY(core::Spelling().misspelt(u"qwrt zxcvb"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "test_spelling.moc"

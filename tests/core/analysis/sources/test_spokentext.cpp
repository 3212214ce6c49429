// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/sources/spokentext.h"

using namespace Qt::StringLiterals;

/// What is said, whatever way it is written.
class TestSpokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheSame_data();
    void saysTheSame();
    void saysSomethingElse_data();
    void saysSomethingElse();
    void knowsTheTokensOfEachWord();
    void leavesOutWhatIsNotSpeech();
};

namespace {

QStringList wordsOf(const QString &text)
{
    core::SpokenVocabulary vocabulary;
    const core::TokenList tokens(text);
    const core::SpokenText spoken(tokens, {}, vocabulary);
    QStringList words;
    for (const core::SpokenUnit &unit : spoken.units())
        words.append(vocabulary[unit.word].isNumber ? u'#' + vocabulary[unit.word].text : vocabulary[unit.word].text);
    return words;
}

} // namespace

void TestSpokenText::saysTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("percent") << u"grew 19%"_s << u"grew nineteen percent"_s;
    QTest::newRow("year as two tens") << u"in 2020"_s << u"in twenty twenty"_s;
    QTest::newRow("year with units") << u"in 2021"_s << u"in twenty twenty-one"_s;
    QTest::newRow("year with a teen") << u"in 2019"_s << u"in twenty nineteen"_s;
    QTest::newRow("year in full") << u"in 2020"_s << u"in two thousand and twenty"_s;
    QTest::newRow("year with a hyphen") << u"fiscal 2020"_s << u"fiscal 20-20"_s;
    QTest::newRow("money") << u"$3.2 million"_s << u"three point two million dollars"_s;
    QTest::newRow("money in full") << u"$3,200,000"_s << u"3.2 million dollars"_s;
    QTest::newRow("short scale") << u"€4.5bn"_s << u"4.5 billion euros"_s;
    QTest::newRow("hundreds") << u"350 stores"_s << u"three hundred and fifty stores"_s;
    QTest::newRow("a hundred") << u"100 stores"_s << u"a hundred stores"_s;
    QTest::newRow("big number") << u"2,500,000 units"_s << u"two million five hundred thousand units"_s;
    QTest::newRow("ordinal") << u"the 3rd quarter"_s << u"the third quarter"_s;
    QTest::newRow("ordinal with tens") << u"March 21st"_s << u"March twenty first"_s;
    QTest::newRow("quarter") << u"in Q3"_s << u"in third quarter"_s;
    QTest::newRow("basis points") << u"50 bps"_s << u"fifty basis points"_s;
    QTest::newRow("two fractions") << u"rose 1.25 times"_s << u"rose one point two five times"_s;
    QTest::newRow("contraction") << u"We're sure it's done"_s << u"we are sure it is done"_s;
    QTest::newRow("negation") << u"We can't and won't"_s << u"we cannot and will not"_s;
    QTest::newRow("sloppy speech") << u"we're gonna try"_s << u"we are going to try"_s;
    QTest::newRow("okay") << u"OK, go on"_s << u"Okay go on."_s;
    QTest::newRow("fillers") << u"We, uh, we think, um, so"_s << u"We we think so"_s;
    QTest::newRow("hyphens") << u"year-over-year"_s << u"year over year"_s;
    QTest::newRow("ampersand") << u"R&D"_s << u"R and D"_s;
    QTest::newRow("lone ampersand") << u"research & development"_s << u"research and development"_s;
    QTest::newRow("web address") << u"wensu.com"_s << u"wensu dot com"_s;
    QTest::newRow("initials") << u"the U.S. market"_s << u"the US market"_s;
    QTest::newRow("form of address") << u"Mr. Tan"_s << u"Mister Tan"_s;
    QTest::newRow("British spelling") << u"organisation and colour"_s << u"organization and color"_s;
    QTest::newRow("typographic apostrophe") << u"the company’s plan"_s << u"the company's plan"_s;
}

void TestSpokenText::saysTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(wordsOf(one), wordsOf(other));
}

void TestSpokenText::saysSomethingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("two numbers") << u"in 2019 5 stores"_s << QStringList{u"in"_s, u"#2019"_s, u"#5"_s, u"stores"_s};
    QTest::newRow("a number and a share")
        << u"two million five percent"_s << QStringList{u"#2000000"_s, u"#5"_s, u"percent"_s};
    QTest::newRow("a point without digits")
        << u"at this point two"_s << QStringList{u"at"_s, u"this"_s, u"point"_s, u"#2"_s};
    QTest::newRow("an article") << u"a store"_s << QStringList{u"a"_s, u"store"_s};
    QTest::newRow("digits in a name") << u"Covid-19"_s << QStringList{u"covid"_s, u"#19"_s};
}

void TestSpokenText::saysSomethingElse()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(wordsOf(text), words);
}

void TestSpokenText::knowsTheTokensOfEachWord()
{
    core::SpokenVocabulary vocabulary;
    const core::TokenList tokens(u"We earned, um, three point two million dollars."_s);
    const core::SpokenText spoken(tokens, {}, vocabulary);
    QCOMPARE(spoken.size(), 4);
    QCOMPARE(spoken[2].first, 3);
    QCOMPARE(spoken[2].last, 6);
    QCOMPARE(spoken.spokenTokens().size(), size_t(7));
}

void TestSpokenText::leavesOutWhatIsNotSpeech()
{
    core::SpokenVocabulary vocabulary;
    const core::TokenList tokens(u"Ann Lee: Hello all.\nBob Ray: Good day."_s);
    const core::SpokenText spoken(tokens, {{9, 19}, {29, 38}}, vocabulary);
    QStringList words;
    for (const core::SpokenUnit &unit : spoken.units())
        words.append(vocabulary[unit.word].text);
    QCOMPARE(words, (QStringList{u"hello"_s, u"all"_s, u"good"_s, u"day"_s}));
}

QTEST_GUILESS_MAIN(TestSpokenText)
#include "test_spokentext.moc"

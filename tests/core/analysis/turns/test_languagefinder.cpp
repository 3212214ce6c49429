// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/turnfinder.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// Calls with an interpreter.
class TestLanguageFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interpretedSpeech();
    void askerRepeatsInEnglish();
    void scriptTellsTheLanguage_data();
    void scriptTellsTheLanguage();
    void answerToTheAskerIsNoRendering();
    void likeSpeechesElsewhereAreNotRendered();
    void untranslatedSpeechIsRendered_data();
    void untranslatedSpeechIsRendered();
    void operatorRendersNothing();
};

namespace {

const QString notice =
    u"Thank you. There will be consecutive interpretation, and questions may be asked in Korean. I turn "
    "the call over to our CEO, Mr. Jin Haneul.\n"_s;
const QString machine =
    u"In the battery aspect, the income of this quarter is 640 billion, which is 18% of growth. The plant "
    "of Busan is opened to produce, and the customer of vehicle is continue to increase the order.\n"_s;
const QString english =
    u"In our battery business, revenue reached 64 billion this quarter, an increase of 18%. Our plant in "
    "Busan has started to produce, and vehicle customers continue to increase their orders.\n"_s;

core::SpeakerTurns analysed(const QString &text)
{
    return core::findTurns(support::transcript(text), core::TokenList(text));
}

} // namespace

void TestLanguageFinder::interpretedSpeech()
{
    const core::SpeakerTurns speech = analysed(notice + machine + english);
    QCOMPARE(speech.turns.size(), qsizetype(3));
    QCOMPARE(speech.turns[0].language, u"en"_s);
    QCOMPARE(speech.turns[1].language, u"ko"_s);
    QVERIFY(speech.turns[1].isMachineTranslation);
    QCOMPARE(speech.turns[2].language, u"en"_s);
    QVERIFY(!speech.turns[2].isMachineTranslation);
    QCOMPARE(speech.turns[2].renders, speech.turns[1].id);
    QCOMPARE(speech.speaker(speech.turns[2].speaker)->role, core::Role::Interpreter);
    QCOMPARE(speech.speaker(speech.turns[1].speaker)->name, u"Jin Haneul"_s);
}

void TestLanguageFinder::askerRepeatsInEnglish()
{
    const QString asked =
        u"I have a question about the plant, and I want to know the plan of the management for the next "
        "year, because the order of the customer is increase and the price of the battery is go down."_s;
    const core::SpeakerTurns speech =
        analysed(notice + machine + english
                 + u"Our next question comes from the line of Mei Tan with Harbor. Please go "
                   "ahead.\n"_s
                 + asked + u" I will translate my question. What is your plan for the plant next year?\n"_s);
    QCOMPARE(speech.turns.size(), qsizetype(6));
    QVERIFY(speech.turns[4].isMachineTranslation);
    QCOMPARE(speech.turns[5].renders, speech.turns[4].id);
    QCOMPARE(speech.turns[5].speaker, speech.turns[4].speaker);
    QCOMPARE(speech.turns[5].language, u"en"_s);
}

void TestLanguageFinder::scriptTellsTheLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"本季度公司的收入增长了百分之十八，谢谢大家。"_s << u"zh"_s;
    QTest::newRow("Japanese") << u"当社の売上高は前年同期より増加しました。"_s << u"ja"_s;
    QTest::newRow("Korean") << u"이번 분기 매출은 크게 증가했습니다"_s << u"ko"_s;
    QTest::newRow("Russian") << u"Выручка компании выросла на восемнадцать процентов"_s << u"ru"_s;
    QTest::newRow("German") << u"Der Umsatz ist im Quartal gestiegen und wir sind mit dem Ergebnis zufrieden."_s
                            << u"de"_s;
    QTest::newRow("Spanish")
        << u"Los ingresos del trimestre crecieron más que el año pasado, y fue para todos muy bueno."_s << u"es"_s;
    QTest::newRow("Portuguese")
        << u"A receita não foi menor, e os custos são mais baixos que no ano passado, com uma margem muito boa."_s
        << u"pt"_s;
    QTest::newRow("French")
        << u"Les ventes sont plus fortes dans toutes les régions, et nous sommes confiants avec cette année."_s
        << u"fr"_s;
    QTest::newRow("English with foreign names")
        << u"Our plants in Los Angeles, Las Vegas and El Paso were all busy in this quarter."_s << u"en"_s;
    QTest::newRow("English with one foreign word") << u"We call it 你好 at home."_s << u"en"_s;
}

void TestLanguageFinder::scriptTellsTheLanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const core::SpeakerTurns speech = analysed(text);
    QCOMPARE(speech.turns.first().language, language);
    QVERIFY(!speech.turns.first().isMachineTranslation);
}

void TestLanguageFinder::answerToTheAskerIsNoRendering()
{
    const QString announcement = u"Our next question comes from the line of Mei Tan with Harbor. Please go ahead.\n"_s;
    const QString question =
        u"Good evening. My question is on the battery plant in Busan. When will production start, how "
        "much revenue will vehicle customers bring, and will their orders increase this year?\n"_s;
    const QString answer =
        u"Battery production in the Busan plant started this quarter, vehicle customers bring most of "
        "our revenue, and orders from customers will continue to increase through the year.\n"_s;
    const core::SpeakerTurns named =
        analysed(notice + machine + english + announcement + question + u"Thank you Mei. "_s + answer);
    QCOMPARE(named.turns.size(), qsizetype(6));
    QVERIFY(named.turns[5].renders.isNull());
    QVERIFY(!named.turns[4].isMachineTranslation);
    QCOMPARE(named.speaker(named.turns[5].speaker)->role, core::Role::Executive);
}

void TestLanguageFinder::likeSpeechesElsewhereAreNotRendered()
{
    const core::SpeakerTurns speech = analysed(machine + english);
    for (const core::Turn &turn : speech.turns) {
        QVERIFY(turn.renders.isNull());
        QCOMPARE(turn.language, u"en"_s);
    }
}

void TestLanguageFinder::untranslatedSpeechIsRendered_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("language");
    QTest::newRow("Japanese") << u"当社の売上高は前年同期より増加しました。"_s << u"ja"_s;
    QTest::newRow("Korean") << u"이번 분기 매출은 크게 증가했습니다"_s << u"ko"_s;
    QTest::newRow("Portuguese") << u"A receita não foi menor, e os custos são mais baixos, com uma margem muito boa."_s
                                << u"pt"_s;
}

void TestLanguageFinder::untranslatedSpeechIsRendered()
{
    QFETCH(QString, foreign);
    QFETCH(QString, language);
    // Nobody announces the interpreter, who speaks after each sentence.
    const core::SpeakerTurns speech =
        analysed(u"Good day, and welcome to the call of Marrow Lamps. Please go ahead.\n"_s + foreign
                 + u"\nOur revenue rose compared with last year.\n"_s + foreign
                 + u"\nCosts in the lamp business came down.\n"_s);
    QCOMPARE(speech.turns.size(), qsizetype(5));
    for (const qsizetype original : {1, 3}) {
        QCOMPARE(speech.turns[original].language, language);
        QVERIFY(!speech.turns[original].isMachineTranslation);
        QCOMPARE(speech.turns[original + 1].renders, speech.turns[original].id);
        QCOMPARE(speech.turns[original + 1].language, u"en"_s);
    }
}

void TestLanguageFinder::operatorRendersNothing()
{
    const core::SpeakerTurns speech =
        analysed(u"当社の売上高は前年同期より増加しました。\n"
                 "Our next question comes from the line of Mei Tan with Harbor. Please go ahead.\n"_s);
    QVERIFY(speech.turns.last().renders.isNull());
}

QTEST_GUILESS_MAIN(TestLanguageFinder)
#include "test_languagefinder.moc"

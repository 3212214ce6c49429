// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/handovercutter.h"

using namespace Qt::StringLiterals;

/// Cutting a line where the genre's formulas show a new speaker.
class TestHandOverCutter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cut_data();
    void cut();
};

void TestHandOverCutter::cut_data()
{
    QTest::addColumn<QString>("text");
    const QString speech = u"Our sales grew in all regions and we are glad about the strong demand for new products."_s;
    const QString foreign = u"We see demand in the field of machines, and I would like to ask how the year will go on "
                            "and what the plan for new plants is, and whether prices are to rise again soon."_s;

    QTest::newRow("one speaker") << speech;
    QTest::newRow("go ahead, thank you") << u"Please go ahead.|Thank you. Hello, everyone. Let me begin."_s;
    QTest::newRow("greeting in mid-speech") << speech + u"|Good afternoon, everyone. I follow."_s;
    QTest::newRow("greeting behind a lost full stop")
        << u"Our sales grew in all regions and we are glad about the strong demand for this|Hello, everyone."_s;
    QTest::newRow("thanks and greeting are one breath")
        << u"Thank you, operator, and Good Morning, everyone. Our sales grew."_s;
    QTest::newRow("operator behind an answer")
        << speech + u"|Thank you. We will now take the next question from the line of Mei Tan."_s;
    QTest::newRow("two thanks before an announcement")
        << u"Thank you.|Thank you. Our next question is from the line of Mei Tan."_s;
    QTest::newRow("instructions and announcement are one speaker's")
        << u"To ask a question, please press star one. Our first question comes from the line of Mei Tan."_s;
    QTest::newRow("a question about something is no announcement")
        << speech + u" The second question is about prices and plants."_s;
    QTest::newRow("operator answers a call")
        << speech + u" Operator, we are ready when you are.|Certainly. To join the queue, press star and two."_s;
    QTest::newRow("thanks to the operator are no call")
        << u"Thank you, operator. Before we begin, note that this call is being recorded."_s;
    QTest::newRow("yes before the greeting") << u"Please proceed, sir.|Yes, hi, good evening, two from my side."_s;
    QTest::newRow("asker says it again in English")
        << u"There is an interpreter speaking Japanese. "_s + foreign + u"|Let me repeat that in English. How is it?"_s;
    QTest::newRow("interpreter puts it into English")
        << u"Speaking in Korean. "_s + foreign + u"|Let me put that into English. He sees demand."_s;
    QTest::newRow("asker repeats in English") << u"There is an interpreter speaking Japanese. "_s + foreign
                                                     + u"|I will translate the question. How is demand?"_s;
    QTest::newRow("translating is nothing special elsewhere")
        << foreign + u" I will translate the question of growth into numbers."_s;
    QTest::newRow("interpreter begins") << u"Speaking in Korean. "_s + foreign + u"|Let me translate briefly."_s;
}

void TestHandOverCutter::cut()
{
    QFETCH(QString, text);
    const QStringList expected = text.split(u'|');
    const QString joined = QString(text).replace(u'|', u' ');
    const core::TokenList tokens(joined);
    const core::CueList cues(tokens);
    QStringList actual;
    for (const core::Passage &passage : core::HandOverCutter(tokens, cues).cut(0, tokens.size(), 0))
        actual.append(tokens.rangeOf(passage.first, passage.end - 1).of(joined).toString());
    QCOMPARE(actual, expected);
}

QTEST_GUILESS_MAIN(TestHandOverCutter)
#include "test_handovercutter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/introductions.h"

using namespace Qt::StringLiterals;

/// Names, titles and firms as calls give them.
class TestIntroductions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_data();
    void find();
};

namespace {

QString described(const core::Introduction &introduction)
{
    static const QStringList kinds{u"hand-over"_s, u"announcement"_s, u"mention"_s,
                                   u"self"_s,      u"thanks"_s,       u"calling"_s};
    QStringList parts{kinds[static_cast<int>(introduction.kind)],
                      introduction.isOperator() ? u"(operator)"_s : introduction.person.name};
    if (!introduction.person.title.isEmpty())
        parts.append(u"title "_s + introduction.person.title);
    if (!introduction.person.firm.isEmpty())
        parts.append(u"firm "_s + introduction.person.firm);
    return parts.join(u": "_s);
}

} // namespace

void TestIntroductions::find_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("hand-over") << u"I would now like to hand the conference over to Nora Field. "_s
                               << QStringList{u"hand-over: Nora Field"_s};
    QTest::newRow("hand-over with words between")
        << u"I will turn the call over to your speaker today, Nora Field."_s << QStringList{u"hand-over: Nora Field"_s};
    QTest::newRow("title before the name") << u"I'd like to introduce our Vice Chairman and the CEO, Mr. Otto Brandt."_s
                                           << QStringList{u"hand-over: Otto Brandt: title Vice Chairman and the CEO"_s};
    QTest::newRow("title behind the name")
        << u"Let me pass the call to Otto Brandt, Chief Financial Officer of Lumen."_s
        << QStringList{u"hand-over: Otto Brandt: title Chief Financial Officer"_s};
    QTest::newRow("firm before the title") << u"I turn the call over to Lumen Chairman and CEO, Otto Brandt."_s
                                           << QStringList{u"hand-over: Otto Brandt: title Chairman and CEO"_s};
    QTest::newRow("to the operator") << u"I'll now turn the call over to the operator for questions."_s
                                     << QStringList{u"hand-over: (operator)"_s};
    QTest::newRow("asker with firm")
        << u"We take the next question from the line of Mei Tan from Harbor Securities. Please go ahead."_s
        << QStringList{u"announcement: Mei Tan: firm Harbor Securities"_s};
    QTest::newRow("asker in lower case")
        << u"our first question comes from the line of mei tan with harbor please go ahead"_s
        << QStringList{u"announcement: Mei Tan: firm Harbor"_s};
    QTest::newRow("firm before the asker") << u"From Harbor Securities we have Mei Tan. Please go ahead."_s
                                           << QStringList{u"announcement: Mei Tan: firm Harbor Securities"_s};
    QTest::newRow("people present") << u"With me today are our CEO, Otto Brandt, and the CFO, Ms. Nora Field."_s
                                    << QStringList{u"mention: Otto Brandt: title CEO"_s,
                                                   u"mention: Nora Field: title CFO"_s};
    QTest::newRow("own name and firm") << u"Hi, this is Mei Tan from Harbor Securities."_s
                                       << QStringList{u"self: Mei Tan: firm Harbor Securities"_s};
    QTest::newRow("own name") << u"Good day. My name is Brenda and I will be with you."_s
                              << QStringList{u"self: Brenda"_s};
    QTest::newRow("thanks to the speaker before")
        << u"Thank you very much, Nora. Sales grew well this year."_s << QStringList{u"thanks: Nora"_s};
    QTest::newRow("name before the thanks")
        << u"Nora, thanks. Sales grew well this year."_s << QStringList{u"thanks: Nora"_s};
    QTest::newRow("called with a courtesy")
        << u"That is all about the rules. Ms. Field, the floor is yours."_s << QStringList{u"calling: Field"_s};
    QTest::newRow("many thanks are nobody's") << u"Many thanks, operator, and welcome to the call."_s << QStringList{};
    QTest::newRow("called at the end") << u"That covers the margins for this year. Nora?"_s
                                       << QStringList{u"calling: Nora"_s};
    QTest::newRow("hand-over in lower case")
        << u"with that i'll turn the call over to larry weller"_s << QStringList{u"hand-over: Larry Weller"_s};
    QTest::newRow("title in lower case")
        << u"i will now turn the call over to larry weller chief executive officer please go ahead sir"_s
        << QStringList{u"hand-over: Larry Weller: title Chief Executive Officer"_s};
    QTest::newRow("a given name that is a word, in lower case, as the last word")
        << u"with that i'll turn the call over to mark"_s << QStringList{u"hand-over: Mark"_s};
    QTest::newRow("a given name that is a word, in lower case, inside")
        << u"with that i'll turn the call over to mark the occasion"_s << QStringList{};
    QTest::newRow("hand-over with a pause")
        << u"So now I pass the floor, uh, to Ines."_s << QStringList{u"hand-over: Ines"_s};
    QTest::newRow("a short given name was misheard")
        << u"I will now turn the call over to if Brandt, chief executive officer."_s
        << QStringList{u"hand-over: Brandt: title Chief Executive Officer"_s};
    QTest::newRow("back to somebody") << u"There will be more to come. With that fact to you, Larry."_s
                                      << QStringList{u"calling: Larry"_s};
    QTest::newRow("called twice") << u"It is a pleasure to have you. Terry Terry. Please go ahead."_s
                                  << QStringList{u"calling: Terry"_s};
    QTest::newRow("named by the title alone") << u"Our Chief Financial Officer, Nora Field, shows you the figures."_s
                                              << QStringList{u"mention: Nora Field: title Chief Financial Officer"_s};
    QTest::newRow("a firm behind a title")
        << u"So says Otto Brandt, Chief Executive Officer, Lumen Foods."_s << QStringList{};
    QTest::newRow("a title of a firm") << u"I speak as the Chief Executive Officer of Lumen Foods."_s << QStringList{};
    QTest::newRow("no stop behind a thanked name")
        << u"Thank you Jane Lumen grew well this year."_s << QStringList{u"thanks: Jane"_s};
    QTest::newRow("asker who could not be heard")
        << u"We have a caller on the line of [inaudible] from Harbor Securities. Please go ahead."_s
        << QStringList{u"announcement: : firm Harbor Securities"_s};
    QTest::newRow("asked to answer") << u"That is a good one. Nora, do you want to take that?"_s
                                     << QStringList{u"hand-over: Nora"_s};
    QTest::newRow("a place is no person")
        << u"We turn to sales in Europe. Back to Europe we go now again."_s << QStringList{};
    QTest::newRow("a topic is no asker") << u"The second question is about margins in the year."_s << QStringList{};
    QTest::newRow("a common word that begins a turn is no name")
        << u"Many thanks, operator. Good, thank you all. Certainly, thank you."_s << QStringList{};
    QTest::newRow("a word that the text writes small is no name")
        << u"Storage, thank you. We build storage, sell storage, rent storage and repair storage."_s << QStringList{};
    QTest::newRow("host of the call") << u"Your host this evening is Nora Field, head of investor relations at Lumen."_s
                                      << QStringList{u"hand-over: Nora Field: title Head of Investor Relations"_s};
    QTest::newRow("people present in some town")
        << u"With me in Oslo today are our founder, chairman and CEO, Mr. Lin Meihua, and our CTO, Dr. He Ruolan."_s
        << QStringList{u"mention: Lin Meihua: title Founder, Chairman and CEO"_s, u"mention: He Ruolan: title CTO"_s};
    QTest::newRow("the floor is given by family name")
        << u"I shall stop here with the figures. Ms. Field, the floor is yours."_s << QStringList{u"calling: Field"_s};
    QTest::newRow("a plain own name") << u"Good evening. I am Ines Moreau. Sales grew."_s
                                      << QStringList{u"self: Ines Moreau"_s};
    QTest::newRow("an own name in machine translation")
        << u"Hello. I am the Lin Mei Hua. Sales grew."_s << QStringList{u"self: Lin Mei Hua"_s};
    QTest::newRow("an own name behind the firm's")
        << u"Hello, I am Harbor's Mei Tan, congratulations."_s << QStringList{u"self: Mei Tan: firm Harbor"_s};
    QTest::newRow("a surname that is a common word")
        << u"Our next question comes from Ada English. Go ahead."_s << QStringList{u"announcement: Ada English"_s};
    QTest::newRow("only a firm is announced") << u"The next question comes from Harbor Securities. Please go ahead."_s
                                              << QStringList{u"announcement: : firm Harbor Securities"_s};
    QTest::newRow("a name before its firm") << u"For our next question, we have Mei Tan from Harbor Securities."_s
                                            << QStringList{u"announcement: Mei Tan: firm Harbor Securities"_s};
}

void TestIntroductions::find()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    const core::TokenList tokens(text);
    const core::CueList cues(tokens);
    const core::IntroductionFinder finder(tokens, cues);
    core::Passage passage;
    passage.end = tokens.size();
    QStringList actual;
    for (const core::Introduction &introduction : finder.find(passage))
        actual.append(described(introduction));
    QCOMPARE(actual, found);
}

QTEST_GUILESS_MAIN(TestIntroductions)
#include "test_introductions.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/turnfinder.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// Who speaks when, in calls without labels.
class TestTurnFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSpeaks_data();
    void whoSpeaks();
    void emptyTextHasNoTurns();
    void headerIsInNoTurn();
    void idsDependOnTheTextAlone();
    void reasonNamesTheAnnouncement();
    void unbrokenTextIsCut();
    void turnsAreOrderedAndInside();
    void longLineTakesLinearTime();
};

namespace {

const QString welcome =
    u"Good day and welcome to the Lumen earnings call. All participants are in a listen-only mode. My name is Brenda "
    "and I'll be your operator. I would now like to hand the conference over to Nora Field. Please go ahead.\n"_s;
const QString legal =
    u"Thank you, operator. With me today are our CEO, Otto Brandt, and our CFO, Ines Moreau. Before we begin, this "_s
    u"call "
    "contains forward-looking statements. Actual results may differ materially, and we undertake no obligation to "
    "update them. I turn the call over to Otto.\n"_s;
const QString remarks = u"Thanks, Nora. "_s
                        + u"We had a good quarter in all our regions and opened new plants. "_s.repeated(8)
                        + u"I will now turn the call over to Ines.\n"_s;
const QString figures = u"Thank you, Otto. "_s
                        + u"Gross margin rose by forty basis points on good cost work. "_s.repeated(8)
                        + u"With that, I turn the call over to the operator for questions.\n"_s;
const QString announcement = u"Thank you. To ask a question, please press star one on your telephone keypad. Our first "
                             "question comes from the line of Mei Tan with Harbor Securities. Please go ahead.\n"_s;
const QString question =
    u"Hi, good morning. Thanks for taking my question. Could you talk about demand in the north?\n"_s;
const QString start = welcome + legal + remarks + figures + announcement + question;

QString cast(const core::Transcript &transcript)
{
    const core::SpeakerTurns speech = core::findTurns(transcript, core::TokenList(transcript.text()));
    QStringList lines;
    for (const core::Turn &turn : speech.turns) {
        const core::Speaker *speaker = speech.speaker(turn.speaker);
        lines.append(speaker ? speaker->displayName() + u'/' + core::roleKey(speaker->role) : u"?"_s);
    }
    return lines.join(u", "_s);
}

} // namespace

void TestTurnFinder::whoSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");
    const QString opening = u"Brenda/operator, Nora Field/investor_relations, Otto Brandt/executive, "
                            "Ines Moreau/executive, Brenda/operator, Mei Tan/analyst"_s;
    QTest::newRow("introduced one after the other") << start << opening;
    QTest::newRow("who leads the company answers")
        << start + u"Yes, we see good demand, Mei, and we expect it to last.\n"_s
        << opening + u", Otto Brandt/executive"_s;
    QTest::newRow("whoever is asked answers")
        << welcome + legal + remarks + figures + announcement
               + u"Good morning. Ines, could you please tell us what you expect for your margins next year?\n"
                 "We think that our margins will be about the same as this year.\n"_s
        << opening + u", Ines Moreau/executive"_s;
    QTest::newRow("who says a name has it")
        << start + u"Yes, this is Ines. We see good demand and we expect it to last for our whole year.\n"_s
        << opening + u", Ines Moreau/executive"_s;
    QTest::newRow("an answer is handed on")
        << start
               + u"We see good demand, Mei, and I will let you take the margins, Ines.\n"
                 "Sure. We expect our margins to be about the same as this year.\n"_s
        << opening + u", Otto Brandt/executive, Ines Moreau/executive"_s;
    QTest::newRow("an asker who is not announced by name")
        << start
               + u"We see good demand in our regions, Mei.\n"
                 "Thank you. We will take our next question. Please go ahead.\n"
                 "Good morning. Could you please talk about the prices that you expect?\n"_s
        << opening + u", Otto Brandt/executive, Brenda/operator, Analyst/analyst"_s;
    QTest::newRow("an asker says the name that nobody else gave")
        << start
               + u"We see good demand in our regions, Mei.\n"
                 "Thank you. We will take our next question. Please go ahead.\n"
                 "Hi, this is Paul Winter from Ridge Partners. Could you please talk about the prices you expect?\n"_s
        << opening + u", Otto Brandt/executive, Brenda/operator, Paul Winter/analyst"_s;
    QTest::newRow("closing remarks are handed over")
        << start
               + u"We see good demand in our regions, Mei.\n"
                 "There are no further questions. I would like to turn the call back to Nora Field for closing "
                 "remarks.\n"
                 "Thank you all for joining. Have a nice day.\n"_s
        << opening + u", Otto Brandt/executive, Brenda/operator, Nora Field/investor_relations"_s;
    QTest::newRow("a guest's host goes on")
        << welcome + legal + u"Thank you, Nora. "_s + u"We had a good quarter in all regions. "_s.repeated(10)
               + u"Ines will now give you the figures.\n"
                 "Thank you, Otto. "_s
               + u"Margin rose on good cost work. "_s.repeated(10) + u"\nThank you, Ines. "_s
               + u"We look at the new year with hope. "_s.repeated(10) + u'\n'
        << u"Brenda/operator, Nora Field/investor_relations, Otto Brandt/executive, Ines Moreau/executive, "
           "Otto Brandt/executive"_s;
    QTest::newRow("answers are not given to the only name")
        << welcome
               + u"Thank you. This call contains forward-looking statements, and results may differ materially. We "
                 "begin with our chief.\n"_s
               + u"We had a good quarter in all our regions and opened new plants. "_s.repeated(9) + u'\n'
               + announcement + question + u"Yes, we see good demand in our regions, and we expect it to last.\n"_s
        << u"Brenda/operator, Nora Field/executive, Executive/executive, Brenda/operator, Mei Tan/analyst, "
           "Executive/executive"_s;
    QTest::newRow("a name nobody introduced does not outrank the hand-over")
        << welcome + legal + remarks
               + QString(figures)
                     .replace(u"Thank you, Otto. "_s, u"Thank you, Otto. I am Petra Adler. "_s)
                     .replace(u"I turn the call"_s, u"that is all. I turn the call"_s)
               + announcement + question
        << opening;
    QTest::newRow("who says another name than the hand-over is that person")
        << welcome
               + QString(legal).replace(u"CFO, Ines Moreau"_s,
                                        u"CFO, Ines Moreau, and our head of sales, Petra Adler"_s)
               + QString(remarks).replace(u"Thanks, Nora. "_s, u"Thanks, Nora. This is Petra Adler. "_s) + figures
               + announcement + question
        << QString(opening).replace(u"Otto Brandt"_s, u"Petra Adler"_s);
    QTest::newRow("family name first, called by the given name")
        << welcome
               + u"Many thanks, operator. With me in Oslo today are our chairman and chief executive officer, Mr. Lin "
                 "Meihua, and our chief financial officer, Ms. Guo Ruolan. With that, Mr. Lin, over to you.\n"
                 "Hello from my side. I am the Lin Mei Hua. "_s
               + u"We had a good quarter in all our regions. "_s.repeated(9) + u"I hand over to Ruolan.\n"_s
               + u"Thank you, Meihua. "_s + u"Gross margin rose by forty basis points. "_s.repeated(9)
               + u"That brings us to your questions. Operator, we are ready when you are.\n"_s + announcement + question
        << u"Brenda/operator, Nora Field/executive, Lin Meihua/executive, Guo Ruolan/executive, "
           "Brenda/operator, Mei Tan/analyst"_s;
    QTest::newRow("questions begin where the company asks for them")
        << welcome + legal + remarks + u"Thank you, Otto. "_s
               + u"Gross margin rose by forty basis points on good cost work. "_s.repeated(40)
               + u"We are now happy to take your questions.\n"
                 "Hi, thanks for taking my question. Could you talk about the demand that you see in the north?\n"_s
        << u"Brenda/operator, Nora Field/investor_relations, Otto Brandt/executive, Ines Moreau/executive, "
           "Analyst/analyst"_s;
    QTest::newRow("the host has a last word behind the invitation")
        << welcome + legal + remarks + u"Thank you, Otto. "_s
               + u"Gross margin rose by forty basis points on good cost work. "_s.repeated(40)
               + u"Let us go to questions.\n"
                 "Great. Before that, I would ask everyone to keep to one question. Brenda, please go on.\n"_s
               + announcement + question
        << u"Brenda/operator, Nora Field/investor_relations, Otto Brandt/executive, Ines Moreau/executive, "
           "Executive/executive, Brenda/operator, Mei Tan/analyst"_s;
    QTest::newRow("a leader goes on behind an unnamed guest")
        << welcome + legal
               + QString(remarks).replace(u"I will now turn the call over to Ines."_s, u"And now figures."_s)
               + u"Thank you and good morning, everyone. "_s
               + u"Gross margin rose by forty basis points. "_s.repeated(10) + u"\nThanks for that. "_s
               + u"We look at the new year with hope. "_s.repeated(10) + u'\n'
        << u"Brenda/operator, Nora Field/investor_relations, Otto Brandt/executive, Executive/executive, "
           "Otto Brandt/executive"_s;
    QTest::newRow("an asker of whom only the firm is known")
        << QString(start).replace(u"the line of Mei Tan with Harbor Securities"_s, u"Harbor Securities"_s)
        << QString(opening).replace(u"Mei Tan"_s, u"Analyst"_s);
    QTest::newRow("spelled otherwise by the recogniser")
        << QString(start).replace(u"turn the call over to Ines"_s, u"turn the call over to Inez"_s) << opening;
}

void TestTurnFinder::whoSpeaks()
{
    QFETCH(QString, text);
    QFETCH(QString, speakers);
    QCOMPARE(cast(support::transcript(text)), speakers);
}

void TestTurnFinder::emptyTextHasNoTurns()
{
    for (const QString &text : {QString(), u"\n\n  \n"_s, u"—\n"_s}) {
        const core::SpeakerTurns speech = core::findTurns(support::transcript(text), core::TokenList(text));
        QVERIFY(speech.turns.size() <= 1);
    }
    QVERIFY(core::findTurns(core::Transcript(), core::TokenList()).turns.isEmpty());
}

void TestTurnFinder::headerIsInNoTurn()
{
    core::TranscriptData data = support::transcript(u"May hold errors.\n"_s + start).data();
    data.headers.append(core::HeaderLine{data.turns.takeFirst().range, core::HeaderLine::Kind::Disclaimer});
    const core::SpeakerTurns speech = core::findTurns(core::Transcript(data), core::TokenList(data.text));
    QCOMPARE(speech.turns.first().range.begin, data.headers.first().range.end + 1);
}

void TestTurnFinder::idsDependOnTheTextAlone()
{
    const core::Transcript transcript = support::transcript(start);
    const core::TokenList tokens(start);
    QCOMPARE(core::findTurns(transcript, tokens), core::findTurns(transcript, tokens));
    QSet<QString> ids;
    const core::SpeakerTurns speech = core::findTurns(transcript, tokens);
    for (const core::Turn &turn : speech.turns)
        ids.insert(turn.id.value);
    QCOMPARE(ids.size(), speech.turns.size());
}

void TestTurnFinder::reasonNamesTheAnnouncement()
{
    const core::SpeakerTurns speech = core::findTurns(support::transcript(start), core::TokenList(start));
    QCOMPARE(speech.turns.last().reason, u"The operator announced “Mei Tan with Harbor Securities” just before."_s);
    const core::Speaker *asker = speech.speaker(speech.turns.last().speaker);
    QVERIFY(asker);
    QCOMPARE(asker->firm, u"Harbor Securities"_s);
    QVERIFY(speech.turns.last().confidence > 0.5);
}

void TestTurnFinder::unbrokenTextIsCut()
{
    core::TranscriptData data = support::transcript(QString(start).replace(u'\n', u' ')).data();
    data.layout = core::Layout::Unbroken;
    QCOMPARE(data.turns.size(), qsizetype(1));
    const QString speakers = cast(core::Transcript(data));
    for (const QString &name : {u"Nora Field"_s, u"Otto Brandt"_s, u"Ines Moreau"_s, u"Mei Tan"_s})
        QVERIFY2(speakers.contains(name), qPrintable(speakers));
}

void TestTurnFinder::turnsAreOrderedAndInside()
{
    const core::SpeakerTurns speech = core::findTurns(support::transcript(start), core::TokenList(start));
    qsizetype end = 0;
    for (const core::Turn &turn : speech.turns) {
        QVERIFY(turn.range.begin >= end);
        QVERIFY(!turn.range.isEmpty());
        QVERIFY(!turn.range.of(start).front().isSpace());
        QVERIFY(!turn.range.of(start).back().isSpace());
        end = turn.range.end;
    }
    QVERIFY(end <= start.size());
}

void TestTurnFinder::longLineTakesLinearTime()
{
    const auto timeFor = [](qsizetype repetitions) {
        const QString text =
            u"Good morning and so we think thank you the Year will be from a question to Acme "_s.repeated(repetitions);
        const core::TokenList tokens(text);
        const qint64 start = support::processorTime();
        core::findTurns(support::transcript(text), tokens);
        return std::max<qint64>(support::processorTime() - start, 1'000'000);
    };
    timeFor(100);
    QVERIFY(timeFor(8'000) < 8 * 8 * timeFor(1'000));
}

QTEST_GUILESS_MAIN(TestTurnFinder)
#include "test_turnfinder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/introductions.h"
#include "core/analysis/turns/rolefinder.h"
#include "core/analysis/turns/speakercaster.h"
#include "core/analysis/turns/turnfinder.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// Who speaks, by the clues that calls give beyond plain introductions.
class TestSpeakerCaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSpeaks_data();
    void whoSpeaks();
    void unsureAnswerHasNoName();
    void guessedChangePartsNeighbours();
    void manyAskersTakeLinearTime();
};

namespace {

const QString welcome =
    u"Good day. All participants are in a listen-only mode. I'll be your operator. I would now like "
    "to hand the conference over to Nora Field. Please go ahead.\n"_s;
const QString legal =
    u"Thank you, operator. With me today are our CEO, Otto Brandt, and our CFO, Ines Moreau. Before we begin, this "
    u"call "
    "contains forward-looking statements. Actual results may differ materially, and we undertake no obligation to "
    "update them. I turn the call over to Otto.\n"_s;
const QString plants = u"Our factories and forests produced furniture with better timber. "_s;
const QString money = u"Receivables and inventory tied up liquidity as suppliers shortened payment terms. "_s;
const QString remarks = u"Thanks, Nora. "_s + plants.repeated(20) + u"I will now turn the call over to Ines.\n"_s;
const QString figures =
    u"Thank you, Otto. "_s + money.repeated(20) + u"With that, I turn the call over to the operator for questions.\n"_s;
const QString asked =
    u"Thank you. To ask a question, please press star one on your telephone keypad. Our first question "
    "comes from the line of Mei Tan with Harbor Securities. Please go ahead.\n"_s;
const QString question = u"Hi, good morning. Thanks for taking my question. Could you talk about that a bit more?\n"_s;
const QString start = welcome + legal + remarks + figures + asked + question;

QStringList speakers(const QString &text)
{
    const core::Transcript transcript = support::transcript(text);
    const core::SpeakerTurns speech = core::findTurns(transcript, core::TokenList(transcript.text()));
    QStringList names;
    for (const core::Turn &turn : speech.turns)
        names.append(speech.speaker(turn.speaker) ? speech.speaker(turn.speaker)->displayName() : u"?"_s);
    return names;
}

} // namespace

void TestSpeakerCaster::whoSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("turn");
    QTest::addColumn<QString>("speaker");

    QTest::newRow("an answer about what the chief executive spoke of")
        << start + u"Yes, our forests gave timber and the factories made more furniture than ever.\n"_s << 6
        << u"Otto Brandt"_s;
    QTest::newRow("an answer about what the finance chief spoke of")
        << start + u"Yes, liquidity was tied up in receivables, and suppliers kept their payment terms.\n"_s << 6
        << u"Ines Moreau"_s;
    QTest::newRow("the asker thanks who answered")
        << start + u"Yes, that is so, and it will be so for some time.\nThanks, Ines. That's helpful.\n"_s << 6
        << u"Ines Moreau"_s;
    QTest::newRow("the colleague who goes on thanks who answered")
        << start + u"Yes, that is so, and it will be so for some time.\nThanks, Ines. Let me add that we see more.\n"_s
        << 6 << u"Ines Moreau"_s;
    QTest::newRow("the last of those who are named in a question")
        << welcome + legal + remarks + figures + asked
               + u"Thanks, Otto, for the remarks. And then, Ines, how do you think about next year?\n"_s
               + u"Yes, we think that it will be about the same as it was.\n"_s
        << 6 << u"Ines Moreau"_s;
    QTest::newRow("whoever only reads the legal statement does not answer")
        << welcome
               + QString(legal).replace(
                   u"I turn the call over to Otto"_s,
                   u"Risks and uncertainties are in our SEC filings. I turn the call over to Otto"_s)
               + remarks + figures + asked + question + u"Yes, that is so, and it will be so for some time, Mei.\n"_s
        << 6 << u"Otto Brandt"_s;
    QTest::newRow("back to a name that nobody can read")
        << welcome + legal + remarks
               + QString(figures).replace(u"With that, I turn the call over to the operator for questions"_s,
                                          u"And now I hand the call back to awful"_s)
               + u"Moving on, "_s + plants.repeated(10) + u'\n'
        << 4 << u"Otto Brandt"_s;
    QTest::newRow("a sentence that goes on after somebody broke in")
        << welcome + legal + u"Thanks, Nora. "_s + plants.repeated(10)
               + u"The year was strong because we-\nMhm.\nsold more of what our "
                 "forests gave.\n"_s
        << 4 << u"Otto Brandt"_s;
    QTest::newRow("the main speaker has the name that askers use")
        << welcome
               + u"Thank you. Before we begin, this call contains forward-looking statements, and results may differ "
                 "materially. With me is our head.\n"_s
               + u"Welcome. "_s + plants.repeated(40) + u"We are ready for your questions.\n"_s + asked
               + u"Good morning, Philip. Could you talk about demand in the north?\n"_s
               + u"Yes, we see good demand in our regions.\nThanks, Philip. That's helpful.\n"_s
        << 2 << u"Philip"_s;
    QTest::newRow("a host who announces an asker without a name")
        << welcome + legal + remarks + figures
               + u"Our first question this morning is from [inaudible] from Harbor Securities. Good morning, Mei.\n"_s
               + u"Good morning. Could you talk about what you expect? How should we think about it?\n"_s
        << 5 << u"Analyst"_s;
    QTest::newRow("lower case: handed over to")
        << u"good day all participants are in a listen only mode i'll be your operator i will now turn the call over "
           u"to "
           "melissa weller vice president of investor relations\nthank you and good morning we are glad to have you\n"_s
        << 1 << u"Melissa Weller"_s;
    QTest::newRow("lower case: announced asker")
        << u"thank you please press star one our next question comes from julia bruckner with harbor please go ahead\n"
           "hi could you talk about demand how do you think about it\n"_s
        << 1 << u"Julia Bruckner"_s;
}

void TestSpeakerCaster::whoSpeaks()
{
    QFETCH(QString, text);
    QFETCH(int, turn);
    QFETCH(QString, speaker);
    QCOMPARE(speakers(text).value(turn), speaker);
}

void TestSpeakerCaster::unsureAnswerHasNoName()
{
    // All have said as much, none is the chief, and the answer has nothing of what any of them spoke about.
    const QString three = QString(legal).replace(
        u"our CEO, Otto Brandt, and our CFO, Ines Moreau"_s,
        u"our head of sales, Otto Brandt, our head of design, Ines Moreau, and our head of safety, Petra Adler"_s);
    const QString third = u"Thank you, Ines. "_s
                          + u"Accidents became fewer because helmets fitted properly. "_s.repeated(20)
                          + u"With that, I turn the call over to the operator for questions.\n"_s;
    const QStringList names =
        speakers(welcome + three + remarks + QString(figures).replace(u"the operator for questions"_s, u"Petra"_s)
                 + third + asked + question + u"Yes, that is so, and it will be so.\n"_s);
    QVERIFY(names.contains(u"Otto Brandt"_s) && names.contains(u"Ines Moreau"_s));
    QVERIFY(names.contains(u"Petra Adler"_s));
    QCOMPARE(names.value(7), u"Executive"_s);
}

void TestSpeakerCaster::guessedChangePartsNeighbours()
{
    const core::Transcript transcript = support::transcript(start + u"Yes, this is Otto. "_s + plants.repeated(3)
                                                            + u"\nYes, this is Otto. "_s + plants + u"\n"_s);
    const core::TokenList tokens(transcript.text());
    const core::CueList cues(tokens);
    const core::IntroductionFinder finder(tokens, cues);
    core::Passages passages;
    QList<QList<core::Introduction>> introductions;
    for (const core::ImportedTurn &turn : transcript.turns()) {
        core::Passage passage;
        const core::TextRange indices = tokens.indicesIn(turn.range);
        passage.first = indices.begin;
        passage.end = indices.end;
        passages.append(passage);
        introductions.append(finder.find(passage));
    }
    core::RoleFinder(tokens, cues).find(&passages, introductions);
    passages[7].role = core::Role::Executive;
    core::Passages guessed = passages;
    core::SpeakerCaster(tokens, cues, finder).assign(&passages, introductions);
    QVERIFY(passages[6].person >= 0);
    QCOMPARE(passages[7].person, passages[6].person);

    // Where the words say that somebody else begins, the shorter turn is not the same person's.
    guessed[7].odds = 0.0F;
    const core::Cast cast = core::SpeakerCaster(tokens, cues, finder).assign(&guessed, introductions);
    QCOMPARE(cast[guessed[6].person].name, u"Otto Brandt"_s);
    QVERIFY(guessed[7].person != guessed[6].person);
    QVERIFY(cast[guessed[7].person].name.isEmpty());
}

void TestSpeakerCaster::manyAskersTakeLinearTime()
{
    const auto timeFor = [](int askers) {
        QString text = start;
        for (int i = 0; i < askers; ++i)
            text += u"Our next question comes from the line of Jane %1%2 with Harbor Securities. Please go ahead.\n"
                    "How do you think about timber?\nYeah, we see more of it.\n"_s.arg(
                        QString(2 + i % 5, QChar(u'A' + i % 26)), QString(2, QChar(u'a' + i / 26 % 26)));
        const core::Transcript transcript = support::transcript(text);
        const core::TokenList tokens(transcript.text());
        qint64 best = 0;
        for (int run = 0; run < 3; ++run) {
            const qint64 begin = support::processorTime();
            core::findTurns(transcript, tokens);
            const qint64 time = support::processorTime() - begin;
            best = run == 0 ? time : std::min(best, time);
        }
        return best;
    };
    const qint64 once = timeFor(400);
    const qint64 fourfold = timeFor(1600);
    QVERIFY2(fourfold < 9 * once, qPrintable(u"%1 against %2"_s.arg(fourfold).arg(once)));
}

QTEST_GUILESS_MAIN(TestSpeakerCaster)
#include "test_speakercaster.moc"

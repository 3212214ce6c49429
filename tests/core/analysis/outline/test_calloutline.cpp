// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/outline/calloutline.h"

using namespace Qt::StringLiterals;
using core::OutlineNode;
using core::Role;
using core::Section;

namespace {

/// A call put together turn by turn: "Nora" speaks as what she was introduced.
struct Call {
    core::SpeakerTurns speech;
    QStringList words;

    core::SpeakerId speaker(const QString &name, Role role, const QString &firm = {})
    {
        const core::SpeakerId id{name};
        speech.speakers.append(core::Speaker{id, name, role, {}, firm, {}, 0});
        return id;
    }

    core::Turn &say(const core::SpeakerId &who, Section section, const QString &said)
    {
        core::Turn turn;
        turn.id = core::TurnId{u"turn %1"_s.arg(speech.turns.size() + 1)};
        turn.speaker = who;
        turn.section = section;
        turn.range = {speech.turns.size() * 1000, speech.turns.size() * 1000 + said.size()};
        speech.turns.append(turn);
        words.append(said);
        return speech.turns.last();
    }

    QStringList outline() const
    {
        QStringList lines;
        describe(core::callOutline(speech, words), 0, &lines);
        return lines;
    }

    void describe(const QList<OutlineNode> &nodes, int depth, QStringList *lines) const
    {
        constexpr std::array kinds{"section", "speech", "question", "follow-up", "answer"};
        for (const OutlineNode &node : nodes) {
            const QString kind = QLatin1StringView(kinds.at(static_cast<size_t>(node.kind)));
            QString line = QString(depth, u'-') + kind + u' ';
            line += node.kind == OutlineNode::Kind::Section ? core::sectionKey(node.section) : node.speaker.value;
            line += u" %1..%2"_s.arg(node.firstTurn + 1).arg(node.endTurn);
            lines->append(line);
            describe(node.children, depth + 1, lines);
        }
    }
};

const Section qa = Section::QuestionsAndAnswers;

} // namespace

/// The outline of a call.
class TestCallOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsAndSpeeches();
    void questionsWithFollowUpsAndAnswers();
    void withoutAnOperator();
    void companyAnnouncesTheAskers();
    void unnamedAnalysts();
    void instructionsBelongToNoQuestion();
    void whoDoesNotAnswerTheOperatorHasNoQuestion();
    void askedThroughAnInterpreter();
    void titlesAreWhatIsAsked();
    void emptyCall();
};

void TestCallOutline::sectionsAndSpeeches()
{
    Call call;
    const auto host = call.speaker(u"host"_s, Role::Operator);
    const auto nora = call.speaker(u"Nora"_s, Role::InvestorRelations);
    const auto otto = call.speaker(u"Otto"_s, Role::Executive);
    const auto voice = call.speaker(u"voice"_s, Role::Interpreter);
    call.say(host, Section::Opening, u"Welcome to the call of Marrow Lamps, which is recorded."_s);
    call.say(nora, Section::Opening, u"Thank you, and welcome. Otto will speak first today."_s);
    const core::TurnId original =
        call.say(otto, Section::PreparedRemarks, u"We had a very good quarter in all regions."_s).id;
    call.say(voice, Section::PreparedRemarks, u"It was a good quarter in every one of our regions."_s).renders =
        original;
    call.say(nora, Section::PreparedRemarks, u"Yes."_s);
    call.say(otto, Section::PreparedRemarks, u"Next, our plants. They were all busy."_s);
    call.say(host, Section::Closing, u"This concludes the call for today, goodbye."_s);
    QCOMPARE(call.outline(), (QStringList{u"section opening 1..2"_s, u"-speech host 1..1"_s, u"-speech Nora 2..2"_s,
                                          u"section prepared_remarks 3..6"_s, u"-speech Otto 3..6"_s,
                                          u"section closing 7..7"_s, u"-speech host 7..7"_s}));
    QCOMPARE(core::callOutline(call.speech, call.words)[1].children[0].words, 9 + 11 + 1 + 7);
}

void TestCallOutline::questionsWithFollowUpsAndAnswers()
{
    Call call;
    const auto host = call.speaker(u"host"_s, Role::Operator);
    const auto mei = call.speaker(u"Mei"_s, Role::Analyst, u"Harbor"_s);
    const auto tom = call.speaker(u"Tom"_s, Role::Analyst, u"Hill Bank"_s);
    const auto otto = call.speaker(u"Otto"_s, Role::Executive);
    const auto ada = call.speaker(u"Ada"_s, Role::Executive);
    call.say(host, qa, u"Our first question comes from the line of Mei Tan with Harbor. Please go ahead."_s);
    call.say(mei, qa, u"Good morning."_s);
    call.say(otto, qa, u"Morning, Mei."_s);
    call.say(mei, qa, u"How do you see demand for lamps in the north?"_s);
    call.say(otto, qa, u"We see very good demand there. Ada may add to that."_s);
    call.say(ada, qa, u"Orders grew in all of the northern towns."_s);
    call.say(mei, qa, u"And what about the south?"_s);
    call.say(otto, qa, u"The south is as good as it was last year."_s);
    call.say(mei, qa, u"Thank you, that is helpful."_s);
    call.say(host, qa, u"The next question comes from Tom Hill with Hill Bank."_s);
    call.say(tom, qa, u"What will you spend on new plants?"_s);
    call.say(ada, qa, u"About as much as in the year before."_s);
    QCOMPARE(call.outline(), (QStringList{u"section qa 1..12"_s, u"-question Mei 1..9"_s, u"--answer Otto 5..5"_s,
                                          u"--answer Ada 6..6"_s, u"--follow-up Mei 7..7"_s, u"--answer Otto 8..9"_s,
                                          u"-question Tom 10..12"_s, u"--answer Ada 12..12"_s}));
    const OutlineNode question = core::callOutline(call.speech, call.words)[0].children[0];
    QCOMPARE(question.answerers, (QList<core::SpeakerId>{otto, ada}));
}

void TestCallOutline::withoutAnOperator()
{
    Call call;
    const auto mei = call.speaker(u"Mei"_s, Role::Analyst);
    const auto tom = call.speaker(u"Tom"_s, Role::Analyst);
    const auto otto = call.speaker(u"Otto"_s, Role::Executive);
    call.say(mei, qa, u"How do you see demand for lamps in the north this winter?"_s);
    call.say(otto, qa, u"We see very good demand there."_s);
    call.say(tom, qa, u"Great quarter, guys."_s);
    call.say(otto, qa, u"We also opened a new plant there."_s);
    call.say(tom, qa, u"What will you spend on new plants in the next year?"_s);
    call.say(otto, qa, u"About as much as in the year before."_s);
    QCOMPARE(call.outline(), (QStringList{u"section qa 1..6"_s, u"-question Mei 1..4"_s, u"--answer Otto 2..4"_s,
                                          u"-question Tom 5..6"_s, u"--answer Otto 6..6"_s}));
}

void TestCallOutline::companyAnnouncesTheAskers()
{
    Call call;
    const auto nora = call.speaker(u"Nora"_s, Role::InvestorRelations);
    const auto mei = call.speaker(u"Mei"_s, Role::Unknown);
    const auto otto = call.speaker(u"Otto"_s, Role::Executive);
    call.say(nora, qa,
             u"Our first question this morning is from the line of Mei Tan from Harbor. Good morning, Mei."_s);
    call.say(mei, qa, u"Good morning. How do you see demand for lamps in the north?"_s);
    call.say(otto, qa, u"We see very good demand there."_s);
    QCOMPARE(call.outline(), (QStringList{u"section qa 1..3"_s, u"-question Mei 1..3"_s, u"--answer Otto 3..3"_s}));
}

void TestCallOutline::unnamedAnalysts()
{
    Call call;
    const auto first = call.speaker(u"Analyst 1"_s, Role::Analyst);
    const auto second = call.speaker(u"Analyst 2"_s, Role::Analyst);
    const auto otto = call.speaker(u"Otto"_s, Role::Executive);
    const auto host = call.speaker(u"host"_s, Role::Operator);
    call.say(host, qa, u"Our first question comes from the line of [inaudible]."_s);
    call.say(first, qa, u"How do you see demand for lamps in the north?"_s);
    call.say(otto, qa, u"We see very good demand there."_s);
    call.say(host, qa, u"Please go on."_s);
    call.say(second, qa, u"What will you spend on new plants in the next year?"_s);
    call.say({}, qa, u"About as much as in the year before."_s);
    QCOMPARE(call.outline(), (QStringList{u"section qa 1..6"_s, u"-question Analyst 1 1..3"_s, u"--answer Otto 3..3"_s,
                                          u"-question Analyst 2 4..6"_s, u"--answer  6..6"_s}));
}

void TestCallOutline::instructionsBelongToNoQuestion()
{
    Call call;
    const auto host = call.speaker(u"host"_s, Role::Operator);
    const auto nora = call.speaker(u"Nora"_s, Role::InvestorRelations);
    const auto mei = call.speaker(u"Mei"_s, Role::Analyst);
    call.say(nora, qa, u"We are now happy to take your questions."_s);
    call.say(host, qa, u"To ask, press star one on your telephone keypad."_s);
    call.say(host, qa, u"The first question comes from the line of Mei Tan."_s);
    call.say(mei, qa, u"How do you see demand for lamps in the north?"_s);
    QCOMPARE(call.outline(), (QStringList{u"section qa 1..4"_s, u"-speech Nora 1..1"_s, u"-speech host 2..2"_s,
                                          u"-question Mei 3..4"_s}));
}

void TestCallOutline::whoDoesNotAnswerTheOperatorHasNoQuestion()
{
    Call call;
    const auto host = call.speaker(u"host"_s, Role::Operator);
    const auto mei = call.speaker(u"Mei"_s, Role::Analyst);
    call.say(host, qa, u"The next question comes from the line of Tom Hill."_s);
    call.say(host, qa, u"Mr. Hill, your line is open."_s);
    call.say(host, qa, u"We take the next question from the line of Mei Tan."_s);
    call.say(mei, qa, u"How do you see demand for lamps in the north?"_s);
    QCOMPARE(call.outline(), (QStringList{u"section qa 1..4"_s, u"-question Mei 1..4"_s}));
}

void TestCallOutline::askedThroughAnInterpreter()
{
    Call call;
    const auto host = call.speaker(u"host"_s, Role::Operator);
    const auto mei = call.speaker(u"Mei"_s, Role::Analyst);
    const auto otto = call.speaker(u"Otto"_s, Role::Executive);
    const auto voice = call.speaker(u"voice"_s, Role::Interpreter);
    call.say(host, qa, u"The next question comes from the line of Mei Tan."_s);
    core::Turn &asked = call.say(mei, qa, u"The demand of the lamp of the north is how?"_s);
    asked.isMachineTranslation = true;
    const core::TurnId question = asked.id;
    call.say(voice, qa, u"The question is how demand for lamps in the north develops?"_s).renders = question;
    core::Turn &answered = call.say(otto, qa, u"The north of the demand is very good."_s);
    answered.isMachineTranslation = true;
    const core::TurnId answer = answered.id;
    call.say(voice, qa, u"He says that demand in the north is very good."_s).renders = answer;
    QCOMPARE(call.outline(), (QStringList{u"section qa 1..5"_s, u"-question Mei 1..5"_s, u"--answer Otto 4..5"_s}));
    const OutlineNode node = core::callOutline(call.speech, call.words)[0].children[0];
    QCOMPARE(node.title, u"The question is how demand for lamps in the north develops?"_s);
    QCOMPARE(node.children[0].title, u"He says that demand in the north is very good."_s);
}

void TestCallOutline::titlesAreWhatIsAsked()
{
    Call call;
    const auto host = call.speaker(u"host"_s, Role::Operator);
    const auto mei = call.speaker(u"Mei"_s, Role::Analyst);
    call.say(host, qa, u"The first question comes from the line of Mei Tan."_s);
    call.say(mei, qa, u"Hi, good morning everyone."_s);
    call.say(mei, qa, u"Thanks for taking my question. So, um, how do you see demand for lamps in the north?"_s);
    const OutlineNode node = core::callOutline(call.speech, call.words)[0].children[0];
    QCOMPARE(node.title, u"How do you see demand for lamps in the north?"_s);
    QCOMPARE(node.titleTurn, qsizetype(2));
}

void TestCallOutline::emptyCall()
{
    QVERIFY(core::callOutline({}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCallOutline)
#include "test_calloutline.moc"

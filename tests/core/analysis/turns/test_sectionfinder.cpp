// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/turnfinder.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// The parts of a call.
class TestSectionFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeCall();
    void legalTurnOfItsOwn();
    void questionsOnly();
    void handingOverToQuestionsBelongsToThem();
    void farewellBehindTheLastQuestionIsTheClosing();
    void operatorWhoReadsTheLawStillOpens();
};

namespace {

const QString welcome =
    u"Good day. All participants are in a listen-only mode and this call is being recorded. I turn the "
    "conference over to Nora Field. Please go ahead.\n"_s;
const QString speech = u"We had a good quarter in all our regions and opened new plants. "_s.repeated(8) + u'\n';
const QString announcement =
    u"Thank you. Please press star one to ask. Our first question comes from the line of Mei Tan "
    "with Harbor. Please go ahead.\n"_s;
const QString question = u"Thanks for taking my question. Could you talk about demand in the north?\n"_s;
const QString answer = u"Yes, we see good demand in our regions, Mei.\n"_s;

QStringList sections(const QString &text)
{
    QStringList result;
    for (const core::Turn &turn : core::findTurns(support::transcript(text), core::TokenList(text)).turns)
        result.append(core::sectionKey(turn.section));
    return result;
}

} // namespace

void TestSectionFinder::wholeCall()
{
    const QString text =
        welcome
        + u"Thank you, and welcome everyone. With me today is our CEO, Otto Brandt. This call contains "
          "forward-looking statements, and results may differ materially. I turn the call over to Otto.\n"_s
        + speech + announcement + question + answer
        + u"This concludes today's conference call. You may now disconnect.\n"_s;
    QCOMPARE(sections(text),
             (QStringList{u"opening"_s, u"opening"_s, u"prepared_remarks"_s, u"qa"_s, u"qa"_s, u"qa"_s, u"closing"_s}));
}

void TestSectionFinder::legalTurnOfItsOwn()
{
    const QString text =
        welcome + u"Thank you. Mr. Brandt, please read the statement.\n"_s
        + u"This call contains forward-looking statements that are subject to risks and uncertainties. "
          "Actual results may differ materially, and we undertake no obligation to update them. "_s.repeated(2)
        + u'\n' + speech;
    QCOMPARE(sections(text), (QStringList{u"opening"_s, u"opening"_s, u"safe_harbour"_s, u"prepared_remarks"_s}));
}

void TestSectionFinder::questionsOnly()
{
    QCOMPARE(sections(announcement + question + answer), (QStringList{u"qa"_s, u"qa"_s, u"qa"_s}));
}

void TestSectionFinder::handingOverToQuestionsBelongsToThem()
{
    const QString handOver = u"Thanks, Otto. The operator will remind you how to get into the queue.\n"_s;
    QCOMPARE(sections(welcome + u"Thank you, and welcome everyone. I turn the call over to Otto Brandt.\n"_s + speech
                      + handOver + announcement + question + answer)
                 .mid(2),
             (QStringList{u"prepared_remarks"_s, u"qa"_s, u"qa"_s, u"qa"_s, u"qa"_s}));
}

void TestSectionFinder::farewellBehindTheLastQuestionIsTheClosing()
{
    QCOMPARE(sections(announcement + question + answer
                      + u"There are no further questions at this time. I turn the call back to Nora for closing "
                        "remarks.\n"
                        "Okay, thank you operator, and thanks everyone for joining us and for your interest in our "
                        "plants. We look forward to updating you on our progress next quarter. Have a great day.\n"_s),
             (QStringList{u"qa"_s, u"qa"_s, u"qa"_s, u"closing"_s, u"closing"_s}));
}

void TestSectionFinder::operatorWhoReadsTheLawStillOpens()
{
    const QString text = u"Thank you for standing by. All participants are in a listen-only mode. This call contains "
                         "forward-looking statements that are subject to risks and uncertainties. Actual results may "
                         "differ materially. I turn the conference over to Otto Brandt. Please go ahead.\n"_s;
    QCOMPARE(sections(text + speech).first(), u"opening"_s);
}

QTEST_GUILESS_MAIN(TestSectionFinder)
#include "test_sectionfinder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "core/analysis/turns/boundarymodel.h"

#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

/// A call whose turns are separated by bars.
const QString call = QStringLiteral(
    "Good morning and welcome to the Harbor Tools second quarter earnings conference call. At this time all "
    "participants are in a listen-only mode. A question and answer session will follow the formal presentation. As a "
    "reminder, this conference is being recorded. I would now like to turn the call over to Mei Tan, Head of Investor "
    "Relations. Please go ahead.|"
    "Thank you, operator. Good morning, everyone, and thank you for joining us today. With me are Ruth Adeyemi, our "
    "Chief Executive Officer, and Owen Pryce, our Chief Financial Officer. Some of our comments today are "
    "forward-looking statements, and actual results may differ materially. With that, I will turn the call over to "
    "Ruth.|"
    "Thank you, Mei, and good morning, everyone. We delivered a strong second quarter. Revenue grew 8% to $412 "
    "million, "
    "and our margin improved by 60 basis points. Our teams executed very well in a difficult environment, and we "
    "opened "
    "two more plants in the north. We remain confident in our plan for the full year. Owen will now walk you through "
    "the numbers.|"
    "Thanks, Ruth. Gross profit was $131 million, an increase of 9% compared with the prior year. Operating expenses "
    "were flat. We ended the quarter with $88 million of cash, and we repurchased $20 million of our shares. For the "
    "full year, we continue to expect revenue growth of 6 to 8%. Operator, we are ready for questions.|"
    "Thank you. We will now begin the question and answer session. To ask a question, please press star one on your "
    "telephone keypad. Our first question comes from the line of Jonas Weber with Alder Bank. Please go ahead.|"
    "Hi, good morning, and thanks for taking my question. I was wondering if you could talk a little bit about the "
    "demand that you are seeing in the second half. And how should we think about pricing?|"
    "Yeah, thanks for the question, Jonas. So we see good demand in all our regions, and the order book is up about "
    "5%. "
    "On pricing, we took an increase in April, and it has held so far, so we don't expect to do more this year.|"
    "Okay, great. That's very helpful. Thank you.|"
    "Thank you. Our next question comes from the line of Ana Sousa with Ridge Capital. Please go ahead.|"
    "Good morning, everyone. Can you give us some color on the margin? I mean, is the improvement that you saw in the "
    "quarter something that we should expect to continue next year?|"
    "Sure, Ana. I'll take that one. About half of the improvement came from freight, and we think that it stays. The "
    "rest was mix, and that will depend on what customers buy in the fourth quarter.|"
    "Thank you. There are no further questions at this time. I would like to turn the call back over to Ruth Adeyemi "
    "for closing remarks.|"
    "Thank you, everyone, for joining us today. We look forward to speaking with you again next quarter.|"
    "Ladies and gentlemen, this concludes today's conference call. You may now disconnect.");

QString withoutPunctuation(QString text)
{
    return text.toLower().remove(QRegularExpression(u"[.,?]"_s));
}

/// Takes the full stop and the upper case at changes of speaker, as some recognisers do.
QString withoutStopsAtChanges(const QString &text)
{
    QStringList turns = text.split(u'|');
    for (QString &turn : turns) {
        if (turn.endsWith(u'.') || turn.endsWith(u'?'))
            turn.chop(1);
        turn[0] = turn[0].toLower();
    }
    return turns.join(u'|');
}

/// The words that begin a turn by the bars, by their index.
QList<qsizetype> trueBegins(const QString &text)
{
    QList<qsizetype> begins;
    qsizetype words = 0;
    const QStringList turns = text.split(u'|');
    for (const QString &turn : turns) {
        if (words > 0)
            begins.append(words);
        words += turn.split(u' ').size();
    }
    return begins;
}

QList<qsizetype> foundBegins(const QString &text)
{
    const core::TokenList tokens(QString(text).replace(u'|', u' '));
    QList<qsizetype> begins;
    for (const core::Boundary &boundary : core::BoundaryModel(tokens).boundariesIn(0, tokens.size()))
        begins.append(boundary.token);
    return begins;
}

} // namespace

/// Changes of speaker in unbroken text.
class TestBoundaryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTurns_data();
    void findsTheTurns();
    void leavesOneSpeakerWhole_data();
    void leavesOneSpeakerWhole();
    void boundariesLieInside();
    void longLineTakesLinearTime();
};

void TestBoundaryModel::findsTheTurns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("mostWrong");

    // A "Thank you." beside a change may go to either side, even for a reader.
    QTest::newRow("as a typist writes it") << call << 13 << 3;
    QTest::newRow("no stop where the speaker changes") << withoutStopsAtChanges(call) << 11 << 4;
    QTest::newRow("lower case without punctuation") << withoutPunctuation(call) << 10 << 4;
}

void TestBoundaryModel::findsTheTurns()
{
    QFETCH(QString, text);
    QFETCH(int, least);
    QFETCH(int, mostWrong);

    const QList<qsizetype> expected = trueBegins(text);
    const QList<qsizetype> found = foundBegins(text);
    int right = 0;
    for (const qsizetype begin : found)
        right += expected.contains(begin) ? 1 : 0;
    QVERIFY2(right >= least, qPrintable(u"only %1 of %2"_s.arg(right).arg(expected.size())));
    QVERIFY2(found.size() - right <= mostWrong, qPrintable(u"%1 wrong"_s.arg(found.size() - right)));
}

void TestBoundaryModel::leavesOneSpeakerWhole_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("one word") << u"Revenue"_s;
    QTest::newRow("punctuation alone") << u"... - ?"_s;
    QTest::newRow("one statement") << u"Sales in the north grew by four percent, and we opened two more plants."_s;
    QTest::newRow("prepared remarks") << call.split(u'|')[2];
}

void TestBoundaryModel::leavesOneSpeakerWhole()
{
    QFETCH(QString, text);
    QCOMPARE(foundBegins(text), QList<qsizetype>());
}

void TestBoundaryModel::boundariesLieInside()
{
    const core::TokenList tokens(QString(call).replace(u'|', u' '));
    const qsizetype first = 60;
    const qsizetype end = tokens.size() - 40;
    QList<qsizetype> found;
    for (const core::Boundary &boundary : core::BoundaryModel(tokens).boundariesIn(first, end))
        found.append(boundary.token);
    QVERIFY(!found.isEmpty());
    QVERIFY(std::is_sorted(found.begin(), found.end()));
    QVERIFY(found.front() > first);
    QVERIFY(found.back() < end);
}

void TestBoundaryModel::longLineTakesLinearTime()
{
    const auto timeFor = [](qsizetype repetitions) {
        const core::TokenList tokens(
            u"and so we think. Thank you. Our next question is will the year be good? "_s.repeated(repetitions));
        const core::BoundaryModel model(tokens);
        const qint64 start = support::processorTime();
        model.boundariesIn(0, tokens.size());
        return std::max<qint64>(support::processorTime() - start, 100'000);
    };
    timeFor(100);
    QVERIFY(timeFor(8'000) < 8 * 10 * timeFor(1'000));
}

QTEST_GUILESS_MAIN(TestBoundaryModel)
#include "test_boundarymodel.moc"

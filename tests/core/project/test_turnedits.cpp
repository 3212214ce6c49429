// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/edits.h"
#include "tests/support/calls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::after;
using support::rangeOf;
using support::turnsOf;
using support::typeOver;

/// What an analyst does to turns and to who speaks them, as edits.
class TestTurnEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitAndJoin();
    void splitKeepsInsertedWordsInATurn();
    void splitTearsNoWord_data();
    void splitTearsNoWord();
    void splitNeedsWordsOnBothSides_data();
    void splitNeedsWordsOnBothSides();
    void joiningLeavesTheLabelOut();
    void renderingsFollowAJoinedTurn();
    void newSpeakersAreNumbered();
    void namingATurnLeavesTheOthersAlone();
    void namingATurnFindsWhoIsThere();
    void unifyingWritesWhatWasTicked();
    void unifyingTwiceDoesNothing();
    void mergedSpeakerIsGone();
};

void TestTurnEdits::splitAndJoin()
{
    const core::CallState call = support::call(u"One two. Three four."_s);
    const core::CallState cut = after(call, core::splitTurn(call, call.speech.turns[0].id, 9));
    QCOMPARE(turnsOf(cut), (QStringList{u"One two."_s, u"Three four."_s}));
    QCOMPARE(cut.speech.turns[1].speaker, cut.speech.turns[0].speaker);
    const core::CallState joined = after(cut, core::joinWithPrevious(cut, cut.speech.turns[1].id));
    QVERIFY(joined == call);
}

void TestTurnEdits::splitKeepsInsertedWordsInATurn()
{
    core::CallState call = support::call(u"One two. Three four."_s);
    call = after(call, core::typeText(call, {9, 9}, u"And "_s));
    call = after(call, core::splitTurn(call, call.speech.turns[0].id, 9));
    QCOMPARE(turnsOf(call), (QStringList{u"One two."_s, u"And Three four."_s}));

    call = support::call(u"One two. Three four."_s);
    call = after(call, core::typeText(call, {8, 8}, u" Well"_s));
    call = after(call, core::splitTurn(call, call.speech.turns[0].id, 8));
    QCOMPARE(turnsOf(call), (QStringList{u"One two."_s, u"Well Three four."_s}));
}

void TestTurnEdits::splitTearsNoWord_data()
{
    QTest::addColumn<QString>("over"); // Written over by “gearing gear”.
    QTest::addColumn<QString>("at");   // The cursor stands before these original words.
    QTest::addColumn<QStringList>("turns");
    QTest::newRow("early in a word") << QString() << u"rning, all"_s
                                     << QStringList{u"Good"_s, u"morning, all. The hearing ratio fell."_s};
    QTest::newRow("late in a word") << QString() << u"ng, all"_s
                                    << QStringList{u"Good morning,"_s, u"all. The hearing ratio fell."_s};
    QTest::newRow("in a corrected word") << u"hearing"_s << u"aring"_s
                                         << QStringList{u"Good morning, all. The"_s, u"gearing gear ratio fell."_s};
    QTest::newRow("in the rest of a corrected word")
        << u"hear"_s << u"ng ratio"_s << QStringList{u"Good morning, all. The gearing gearing"_s, u"ratio fell."_s};
}

void TestTurnEdits::splitTearsNoWord()
{
    QFETCH(QString, over);
    QFETCH(QString, at);
    QFETCH(QStringList, turns);
    core::CallState call = support::call(u"Good morning, all. The hearing ratio fell."_s);
    if (!over.isEmpty())
        call = after(call, typeOver(call, over, u"gearing gear"_s));
    const core::Edit edit = core::splitTurn(call, call.speech.turns[0].id, rangeOf(call.transcript.text(), at).begin);
    QCOMPARE(turnsOf(after(call, edit)), turns);
    QVERIFY(after(after(call, edit), edit.inverse()) == call);
}

void TestTurnEdits::splitNeedsWordsOnBothSides_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("splits");
    QTest::newRow("at the begin") << 0 << false;
    QTest::newRow("before a blank") << 3 << true;
    QTest::newRow("at the end") << 8 << false;
    QTest::newRow("behind the end") << 9 << false;
    QTest::newRow("inside a pair, moved before it") << 5 << true;
}

void TestTurnEdits::splitNeedsWordsOnBothSides()
{
    QFETCH(int, at);
    QFETCH(bool, splits);
    const core::CallState call = support::call(u"One 📈 x"_s);
    const core::Edit edit = core::splitTurn(call, call.speech.turns[0].id, at);
    QCOMPARE(!edit.changes.isEmpty(), splits);
    if (splits)
        QCOMPARE(turnsOf(after(call, edit)), (QStringList{u"One"_s, u"📈 x"_s}));
}

void TestTurnEdits::joiningLeavesTheLabelOut()
{
    core::CallState call = support::call(u"One two.\nBob: Three four."_s);
    call.speech.turns[1].range.begin += 5;
    call = after(call, core::joinWithPrevious(call, call.speech.turns[1].id));
    QCOMPARE(turnsOf(call), QStringList{u"One two. Three four."_s});
}

void TestTurnEdits::renderingsFollowAJoinedTurn()
{
    core::CallState call = support::call(u"One.\nTwo.\nThree."_s);
    call.speech.turns[2].renders = call.speech.turns[1].id;
    call = after(call, core::joinWithPrevious(call, call.speech.turns[1].id));
    QCOMPARE(call.speech.turns.size(), 2);
    QCOMPARE(call.speech.turns[1].renders, call.speech.turns[0].id);
}

void TestTurnEdits::newSpeakersAreNumbered()
{
    core::CallState call = support::call(support::sampleText());
    core::Speaker analyst;
    analyst.role = core::Role::Analyst;
    call = after(call, core::assignNewSpeaker(call, {call.speech.turns[3].id}, analyst));
    QCOMPARE(call.speech.speaker(call.speech.turns[3].speaker)->displayName(), u"Analyst 2"_s);
}

void TestTurnEdits::namingATurnLeavesTheOthersAlone()
{
    core::CallState call = support::call(u"One.\nTwo.\nThree."_s);
    call = after(call, core::assignByName(call, {call.speech.turns[2].id}, u"Ida Holm"_s));
    const core::Speaker *named = call.speech.speaker(call.speech.turns[2].speaker);
    QCOMPARE(named->name, u"Ida Holm"_s);
    QCOMPARE(named->role, core::Role::Executive);
    QCOMPARE(call.speech.speaker(call.speech.turns[0].speaker)->name, u"Ada Brook"_s);
}

void TestTurnEdits::namingATurnFindsWhoIsThere()
{
    core::CallState call = support::call(u"One.\nTwo.\nThree."_s);
    call = after(call, core::assignByName(call, {call.speech.turns[1].id}, u"ada brook"_s));
    QCOMPARE(call.speech.turns[1].speaker, call.speech.turns[0].speaker);
    QCOMPARE(call.speech.speakers.size(), 2);
}

void TestTurnEdits::unifyingWritesWhatWasTicked()
{
    core::CallState call = support::call(u"Zou Tao spoke. Zho Tao left. Zou Tao's word. Deep Key grew."_s);
    call.speech.speakers[0].name = u"Zou Tao"_s;
    const core::NameChoice tao{u"Zhou Tao"_s, {{0, 7}, {29, 36}}, {u"Zou Tao"_s}};
    const core::NameChoice key{u"DeepQuay"_s, {rangeOf(call.transcript.text(), u"Deep Key"_s)}, {}};
    call = after(call, core::unifyNames(call, {tao, key}));
    QCOMPARE(turnsOf(call).first(), u"Zhou Tao spoke. Zho Tao left. Zhou Tao's word. DeepQuay grew."_s);
    QCOMPARE(call.speech.speakers[0].name, u"Zhou Tao"_s);
}

void TestTurnEdits::unifyingTwiceDoesNothing()
{
    core::CallState call = support::call(u"Zou Tao spoke."_s);
    const core::NameChoice tao{u"Zhou Tao"_s, {{0, 7}}, {}};
    call = after(call, core::unifyNames(call, {tao}));
    QVERIFY(core::unifyNames(call, {tao}).changes.isEmpty());
    const core::NameChoice wide{u"Zhou Tao"_s, {rangeOf(call.transcript.text(), u"Zou Tao spoke."_s)}, {u"Zou Tao"_s}};
    const core::CallState fresh = support::call(u"Zou Tao spoke."_s);
    QCOMPARE(turnsOf(after(fresh, core::unifyNames(fresh, {wide}))).first(), u"Zhou Tao spoke."_s);
    QVERIFY(core::unifyNames(call, {{QString(), {{0, 7}}, {}}}).changes.isEmpty());
}

void TestTurnEdits::mergedSpeakerIsGone()
{
    core::CallState call = support::call(support::sampleText());
    const core::SpeakerId from = call.speech.speakers[0].id;
    const core::SpeakerId into = call.speech.speakers[1].id;
    call = after(call, core::mergeSpeakers(call, from, into));
    QCOMPARE(call.speech.speakers.size(), 1);
    for (const core::Turn &turn : call.speech.turns)
        QCOMPARE(turn.speaker, into);
}

QTEST_GUILESS_MAIN(TestTurnEdits)
#include "test_turnedits.moc"

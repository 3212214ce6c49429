// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/applied.h"
#include "core/project/edits.h"
#include "core/project/samespeakers.h"
#include "core/project/speechshare.h"
#include "tests/support/calls.h"

using namespace Qt::StringLiterals;

namespace {

core::ReviewedCall reviewed(const core::CallState &call)
{
    return core::reviewedCall(call, {}, {});
}

core::CallState namedCall(const QString &first, const QString &second)
{
    core::CallState call = support::call(u"One two three four.\nFive six."_s);
    call.speech.speakers[0].name = first;
    call.speech.speakers[1].name = second;
    call.speech.speakers[1].role = call.speech.speakers[0].role;
    call.speech.speakers[1].firm.clear();
    return call;
}

} // namespace

/// Who says how much, and who may be one person.
class TestSpeechShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndTurnsOfEverybody();
    void correctedWordsCount();
    void turnsOfNobodyComeLast();
    void sectionsAddUp();
    void sameSpeakers_data();
    void sameSpeakers();
    void theOneWhoSaysLessGoes();
};

void TestSpeechShare::wordsAndTurnsOfEverybody()
{
    const auto shares = core::speechShares(reviewed(support::call(u"One two three.\nFour.\nFive six."_s)));
    QCOMPARE(shares.size(), 2);
    QCOMPARE(shares[0].words, 5);
    QCOMPARE(shares[0].turns.size(), 2);
    QCOMPARE(shares[1].words, 1);
    QCOMPARE(shares[0].share, 5.0 / 6.0);
}

void TestSpeechShare::correctedWordsCount()
{
    const core::CallState call = support::call(u"One two three.\nFour."_s);
    const auto corrected = core::applied(call, core::typeText(call, {3, 7}, QString()));
    QVERIFY(corrected.has_value());
    QCOMPARE(core::speechShares(reviewed(*corrected))[0].words, 2);
}

void TestSpeechShare::turnsOfNobodyComeLast()
{
    core::CallState call = support::call(u"One two.\nThree."_s);
    call.speech.turns[0].speaker = {};
    const auto shares = core::speechShares(reviewed(call));
    QCOMPARE(shares.size(), 3);
    QVERIFY(shares.last().speaker.isNull());
    QCOMPARE(shares.last().words, 2);
    QCOMPARE(shares.first().words, 0);
}

void TestSpeechShare::sectionsAddUp()
{
    core::CallState call = support::call(u"One two.\nThree.\nFour."_s);
    call.speech.turns[2].section = core::Section::QuestionsAndAnswers;
    const core::SpeechShare share = core::speechShares(reviewed(call)).first();
    QCOMPARE(share.wordsBySection.at(core::Section::PreparedRemarks), 2);
    QCOMPARE(share.wordsBySection.at(core::Section::QuestionsAndAnswers), 1);
}

void TestSpeechShare::sameSpeakers_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("spelled by ear") << u"Zhou Tao"_s << u"Zou Tao"_s << true;
    QTest::newRow("equal") << u"Ada Brook"_s << u"Ada Brook"_s << true;
    QTest::newRow("last name alone") << u"Ada Brook"_s << u"Brook"_s << true;
    QTest::newRow("different people") << u"Ada Brook"_s << u"Peter Nwosu"_s << false;
    QTest::newRow("same first name") << u"Ada Brook"_s << u"Ada Kerr"_s << false;
    QTest::newRow("without names") << QString() << QString() << false;
}

void TestSpeechShare::sameSpeakers()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, isOffered);
    QCOMPARE(core::sameSpeakers(reviewed(namedCall(first, second))).size(), isOffered ? 1 : 0);
}

void TestSpeechShare::theOneWhoSaysLessGoes()
{
    const core::CallState call = namedCall(u"Zou Tao"_s, u"Zhou Tao"_s);
    QCOMPARE(core::sameSpeakers(reviewed(call)),
             (QList<core::SameSpeakers>{{call.speech.speakers[1].id, call.speech.speakers[0].id}}));
    core::CallState contradicting = call;
    contradicting.speech.speakers[1].role = core::Role::Analyst;
    QVERIFY(core::sameSpeakers(reviewed(contradicting)).isEmpty());
}

QTEST_GUILESS_MAIN(TestSpeechShare)
#include "test_speechshare.moc"

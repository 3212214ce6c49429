// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/analysis/garble/proposals.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

core::SpeakerTurns speechOf(const QString &text)
{
    core::SpeakerTurns speech;
    const core::Transcript transcript = support::transcript(text);
    for (const core::ImportedTurn &imported : transcript.turns()) {
        core::Turn turn;
        turn.range = imported.range;
        speech.turns.append(turn);
    }
    return speech;
}

/// A call with one turn for each line, and what is judged of it.
struct Judged {
    explicit Judged(const QString &text)
        : tokens(text)
        , speech(speechOf(text))
    {
    }

    const core::WordJudge::Doubt *doubtAbout(const QString &word) const
    {
        const auto &doubts = judge.doubts();
        const auto found = std::find_if(doubts.begin(), doubts.end(), [&](const core::WordJudge::Doubt &doubt) {
            return tokens.wordAt(doubt.token) == word;
        });
        return found == doubts.end() ? nullptr : &*found;
    }

    core::TokenList tokens;
    core::SpeakerTurns speech;
    QList<core::Quantity> quantities;
    QList<core::Kpi> kpis;
    QList<core::Check> checks;
    core::DetectorInput input{tokens, speech, quantities, kpis, checks};
    core::CallWords words{input};
    core::WordJudge judge{words, {}, core::ErrorModel::instance()};
};

} // namespace

/// How likely single words of a call are wrong.
class TestWordJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubtsOddWordsOnly();
    void findsWhatSoundsAlike();
    void findsWhatTwoWordsSoundLikeTogether();
    void givesAllWordsAsManyNumbers();
    void passesOverHesitationsAndOtherLanguages();
};

void TestWordJudge::doubtsOddWordsOnly()
{
    const Judged call(u"In the second quarter we sold more homes than in the furst quarter of last year."_s);
    QVERIFY(call.doubtAbout(u"furst"_s) != nullptr);
    const core::WordJudge::Doubt *ordinary = call.doubtAbout(u"quarter"_s);
    QVERIFY(ordinary == nullptr || ordinary->odds < -2);
    for (const core::WordJudge::Doubt &doubt : call.judge.doubts())
        QVERIFY(doubt.odds <= call.doubtAbout(u"furst"_s)->odds);
}

void TestWordJudge::findsWhatSoundsAlike()
{
    const Judged call(u"In the second quarter we sold more homes than in the furst quarter of last year."_s);
    const core::WordJudge::Doubt *doubt = call.doubtAbout(u"furst"_s);
    QVERIFY(doubt != nullptr);
    QCOMPARE(call.words.model().word(doubt->alternatives.best.id), u"first"_s);
    QVERIFY(doubt->alternatives.best.gain > 1);
    QVERIFY(!core::proposalsFor(call.words, *doubt).empty());
}

void TestWordJudge::findsWhatTwoWordsSoundLikeTogether()
{
    const Judged call(u"We expect the margin to improve with our new pro ducts in the second half of the year."_s);
    const core::WordJudge::Doubt *doubt = call.doubtAbout(u"pro"_s);
    QVERIFY(doubt != nullptr);
    QCOMPARE(call.words.model().word(doubt->joined.id), u"products"_s);
    const std::vector<core::Proposal> proposals = core::proposalsFor(call.words, *doubt);
    QVERIFY(std::any_of(proposals.begin(), proposals.end(), [doubt](const core::Proposal &proposal) {
        return proposal.first == doubt->token && proposal.last == doubt->token + 1;
    }));
}

void TestWordJudge::givesAllWordsAsManyNumbers()
{
    const Judged call(u"Grumpf. Our $5 million snark, uh, of 2019 rose by 7%!\nThe - Blorq-ish vorpal's boojum Did"_s);
    const core::ErrorModel &model = core::ErrorModel::instance();
    for (qsizetype i = 0; i < call.tokens.size(); ++i) {
        const size_t numbers = call.judge.firstFeatures(i).size();
        QVERIFY(numbers == model.first.features() || numbers == 0);
    }
    QVERIFY(!call.judge.doubts().empty());
    for (const core::WordJudge::Doubt &doubt : call.judge.doubts()) {
        QCOMPARE(doubt.features.size(), model.second.features());
        for (const core::Proposal &proposal : core::proposalsFor(call.words, doubt))
            QCOMPARE(proposal.features.size(), model.proposals.features());
    }
}

void TestWordJudge::passesOverHesitationsAndOtherLanguages()
{
    const QString foreign = u"Gruzo belano di tormika velu sanore pi lagumo trezo benika sorulo daveno. "_s;
    const Judged call(u"We, uh, grew.\n"_s + foreign + foreign);
    QVERIFY(call.judge.firstFeatures(0).size() > 0);
    QVERIFY(call.judge.firstFeatures(1).empty());
    QVERIFY(call.judge.firstFeatures(3).empty());
    QVERIFY(call.doubtAbout(u"tormika"_s) == nullptr);
}

QTEST_GUILESS_MAIN(TestWordJudge)
#include "test_wordjudge.moc"

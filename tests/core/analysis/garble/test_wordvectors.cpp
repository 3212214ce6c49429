// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/garble/wordvectors.h"

using namespace Qt::StringLiterals;

namespace {

core::SpeakerTurns oneTurn(const QString &text)
{
    core::SpeakerTurns speech;
    speech.turns.append(core::Turn{});
    speech.turns.first().range = {0, text.size()};
    return speech;
}

/// One turn and its words in a stream.
struct Stream {
    explicit Stream(const QString &text)
        : tokens(text)
        , speech(oneTurn(text))
    {
    }

    core::WordVectors::Surroundings around(const QString &word) const
    {
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (tokens.foldedAt(i) == word)
                return core::WordVectors::instance().around(stream, stream.placeOf(i));
        }
        return {};
    }

    core::TokenList tokens;
    core::SpeakerTurns speech;
    QList<core::Quantity> quantities;
    QList<core::Kpi> kpis;
    QList<core::Check> checks;
    core::DetectorInput input{tokens, speech, quantities, kpis, checks};
    core::CallWords words{input};
    core::WordStream stream{words};
};

int idOf(const QString &word)
{
    return core::CallModel::instance().idOf(word);
}

} // namespace

/// How well words go with what is said around them.
class TestWordVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsTheTalkAround();
    void fitsTheWordsBeside();
    void saysNothingOfUnknownWords();
    void standsAtBothEndsOfACall();
};

void TestWordVectors::fitsTheTalkAround()
{
    const Stream call(u"Debt fell and the bank lowered the interest rate of the snark, so our borrowings cost less."_s);
    const core::WordVectors::Surroundings around = call.around(u"snark"_s);
    QVERIFY(around.topic(idOf(u"loan"_s)) > around.topic(idOf(u"flight"_s)));
}

void TestWordVectors::fitsTheWordsBeside()
{
    const Stream call(u"Thank you for your snark today."_s);
    const core::WordVectors::Surroundings around = call.around(u"snark"_s);
    QVERIFY(around.company(idOf(u"participation"_s)) > around.company(idOf(u"percent"_s)));
}

void TestWordVectors::saysNothingOfUnknownWords()
{
    const Stream call(u"Thank you for your snark today."_s);
    QCOMPARE(call.around(u"your"_s).topic(core::CallModel::unknown), 0.0F);
    QCOMPARE(call.around(u"your"_s).company(core::CallModel::unknown), 0.0F);
}

void TestWordVectors::standsAtBothEndsOfACall()
{
    const Stream call(u"Thanks"_s);
    QCOMPARE(call.around(u"thanks"_s).company(idOf(u"you"_s)), 0.0F);
}

QTEST_GUILESS_MAIN(TestWordVectors)
#include "test_wordvectors.moc"

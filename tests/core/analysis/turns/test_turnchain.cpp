// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include <QTest>

#include "core/analysis/turns/turnchain.h"

using namespace Qt::StringLiterals;

namespace {

const QString question =
    QStringLiteral("I was just wondering if you could maybe talk about how you guys are thinking about "
                   "that and what should we expect there ");
const QString answer =
    QStringLiteral("So we feel very good about our business and we have been saying that our customers "
                   "continue to see the value of what we do ");

/// A gap of even odds between two texts; nothing is known of its sides.
float chanceBetween(const QString &before, const QString &behind)
{
    const core::TokenList tokens(before + behind);
    const core::BoundaryText text(tokens, 0, tokens.size());
    core::GapCandidate gap;
    gap.word = core::TokenList(before).size();
    gap.left.fill(-1.6F);
    gap.right.fill(-1.6F);
    const core::TurnChain chain({gap}, core::SpokenContent(text), text.size());
    return chain.changeAt(0);
}

} // namespace

/// A call read as a sequence of turns.
class TestTurnChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differentSpeechSpeaksForAChange();
    void chancesAddUp();
    void veryLongStretchesKeepTheirChances();
    void noGapsAreOneStretch();
};

void TestTurnChain::differentSpeechSpeaksForAChange()
{
    const float different = chanceBetween(question.repeated(3), answer.repeated(3));
    QVERIFY(different > chanceBetween(answer.repeated(3), answer.repeated(3)));
    QVERIFY(different > chanceBetween(question.repeated(3), question.repeated(3)));
    QVERIFY(different > 0.5F);
}

void TestTurnChain::chancesAddUp()
{
    const core::TokenList tokens(question + answer + question);
    const core::BoundaryText text(tokens, 0, tokens.size());
    const QList<core::GapCandidate> gaps = core::gapCandidatesOf(text);
    const core::TurnChain chain(gaps, core::SpokenContent(text), text.size());
    for (qsizetype i = 0; i <= gaps.size(); ++i) {
        const auto &stretch = chain.stretch(i);
        QVERIFY(qAbs(std::accumulate(stretch.begin(), stretch.end(), 0.0F) - 1.0F) < 1e-3F);
    }
}

void TestTurnChain::veryLongStretchesKeepTheirChances()
{
    const float chance = chanceBetween(answer.repeated(4000), question.repeated(4000));
    QVERIFY(chance > 0.5F && chance <= 1.0F);
}

void TestTurnChain::noGapsAreOneStretch()
{
    const core::TokenList tokens(answer);
    const core::BoundaryText text(tokens, 0, tokens.size());
    const core::TurnChain chain({}, core::SpokenContent(text), text.size());
    const auto &only = chain.stretch(0);
    QVERIFY(qAbs(std::accumulate(only.begin(), only.end(), 0.0F) - 1.0F) < 1e-3F);
}

QTEST_GUILESS_MAIN(TestTurnChain)
#include "test_turnchain.moc"

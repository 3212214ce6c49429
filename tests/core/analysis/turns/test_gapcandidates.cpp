// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/analysis/turns/gapcandidates.h"

using namespace Qt::StringLiterals;

namespace {

const core::GapCandidate *candidateAt(const QList<core::GapCandidate> &candidates, qsizetype word)
{
    for (const core::GapCandidate &candidate : candidates) {
        if (candidate.word == word)
            return &candidate;
    }
    return nullptr;
}

bool isLikelier(const core::GapCandidate::TypeLogs &types, core::TurnType one, core::TurnType other)
{
    return types.at(static_cast<size_t>(one)) > types.at(static_cast<size_t>(other));
}

} // namespace

/// Gaps at which the speaker may change.
class TestGapCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handOverIsACandidateAndMidSentenceIsNone();
    void sidesTellWhoSpeaks();
    void tooShortTextHasNone();
};

void TestGapCandidates::handOverIsACandidateAndMidSentenceIsNone()
{
    const core::TokenList tokens(
        u"we grew in every region of the country. Thank you very much. Our next question comes "
        "from the line of Mei Tan. Please go ahead. Thanks for taking my question."_s);
    const core::BoundaryText text(tokens, 0, tokens.size());
    const QList<core::GapCandidate> candidates = core::gapCandidatesOf(text);
    QVERIFY(candidateAt(candidates, 12)); // "| Our next question"
    QVERIFY(candidateAt(candidates, 25)); // "| Thanks for taking"
    QVERIFY(!candidateAt(candidates, 6)); // "of | the"
}

void TestGapCandidates::sidesTellWhoSpeaks()
{
    const core::TokenList tokens(
        u"Thank you. Our next question comes from the line of Mei Tan. Please go ahead. Hi, thanks "
        "for taking my question. Just wondering if you could talk about demand. Thank you."_s);
    const core::BoundaryText text(tokens, 0, tokens.size());
    const QList<core::GapCandidate> candidates = core::gapCandidatesOf(text);
    const core::GapCandidate *change = candidateAt(candidates, 15);
    QVERIFY(change);
    QVERIFY(isLikelier(change->left, core::TurnType::Operator, core::TurnType::Answer));
    QVERIFY(isLikelier(change->right, core::TurnType::Question, core::TurnType::Operator));
    QVERIFY(isLikelier(change->right, core::TurnType::Question, core::TurnType::Answer));
    float sum = 0.0F;
    for (const float log : change->right)
        sum += std::exp(log);
    QVERIFY(qAbs(sum - 1.0F) < 1e-3F);
}

void TestGapCandidates::tooShortTextHasNone()
{
    for (const QString &text : {QString(), u"Thanks."_s}) {
        const core::TokenList tokens(text);
        QVERIFY(core::gapCandidatesOf(core::BoundaryText(tokens, 0, tokens.size())).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestGapCandidates)
#include "test_gapcandidates.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/analysis/turns/boundaryinputs.h"

using namespace Qt::StringLiterals;

namespace {

const QString talk =
    QStringLiteral("We grew. Thank you. Our next question comes from the line of Zyxander Quill. Please go "
                   "ahead. Thanks for taking my question. How do you see demand? Thank you, Zyxander.");

/// Everything that is read before the net has its say, with every gap a candidate.
struct Reading {
    explicit Reading(const QString &words)
        : tokens(words)
        , text(tokens, 0, tokens.size())
        , content(text)
        , candidates(everyGap(text))
        , chain(candidates, content, text.size())
        , inputs(text, candidates, content, chain)
    {
    }

    static QList<core::GapCandidate> everyGap(const core::BoundaryText &text)
    {
        QList<core::GapCandidate> gaps;
        for (qsizetype word = 1; word < text.size(); ++word) {
            core::GapCandidate gap;
            gap.word = word;
            gaps.append(gap);
        }
        return gaps;
    }

    core::TokenList tokens;
    core::BoundaryText text;
    core::SpokenContent content;
    QList<core::GapCandidate> candidates;
    core::TurnChain chain;
    core::BoundaryInputs inputs;
};

} // namespace

/// What the net sees of a gap.
class TestBoundaryInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsANumber_data();
    void everyValueIsANumber();
    void contentIsThatOfTheWords();
};

void TestBoundaryInputs::everyValueIsANumber_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("two words") << u"Thank you"_s;
    QTest::newRow("up to the edges of a call") << talk;
    QTest::newRow("no punctuation") << QString(talk).remove(u'.').remove(u'?').toLower();
}

void TestBoundaryInputs::everyValueIsANumber()
{
    QFETCH(QString, text);
    const Reading reading(text);
    QVERIFY(!reading.candidates.isEmpty());
    for (qsizetype i = 0; i < reading.candidates.size(); ++i) {
        for (const float value : reading.inputs.of(i))
            QVERIFY(std::isfinite(value));
    }
}

void TestBoundaryInputs::contentIsThatOfTheWords()
{
    const Reading reading(talk);
    const core::SpokenContent::Scores all = reading.content.of(0, reading.text.size());
    const core::SpokenContent::Scores head = reading.content.of(0, 10);
    const core::SpokenContent::Scores tail = reading.content.of(10, reading.text.size());
    for (size_t type = 0; type < all.size(); ++type)
        QVERIFY(qAbs(all.at(type) - head.at(type) - tail.at(type)) < 1e-3F);
    // An announcement speaks for the operator.
    const core::SpokenContent::Scores announcement = reading.content.of(4, 17);
    const auto of = [&](core::TurnType type) { return announcement.at(static_cast<size_t>(type)); };
    QVERIFY(of(core::TurnType::Operator) > of(core::TurnType::Question));
    QVERIFY(of(core::TurnType::Operator) > of(core::TurnType::Answer));
}

QTEST_GUILESS_MAIN(TestBoundaryInputs)
#include "test_boundaryinputs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/givennames.h"
#include "core/analysis/turns/topiclikeness.h"

using namespace Qt::StringLiterals;

/// Whom a passage sounds like.
class TestTopicLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void favoursWhoUsedTheWords();
    void fewWordsTellNothing();
    void renamedPersonKeepsTheWords();
    void givenNames();
};

namespace {

const QString forest = u"forests timber furniture sawmills lumber "_s.repeated(30);
const QString money = u"receivables liquidity suppliers payment inventory "_s.repeated(30);

} // namespace

void TestTopicLikeness::favoursWhoUsedTheWords()
{
    const core::TokenList tokens(forest + money + u"timber lumber sawmills"_s);
    core::TopicLikeness topics(tokens);
    topics.learn(3, 0, 150);
    topics.learn(7, 150, 300);
    const QList<double> scores = topics.scores({3, 7}, 300, tokens.size());
    QVERIFY(scores[0] > 0.1);
    QVERIFY(scores[1] < 0.0);
}

void TestTopicLikeness::fewWordsTellNothing()
{
    const core::TokenList tokens(forest + u"liquidity timber lumber"_s);
    core::TopicLikeness topics(tokens);
    topics.learn(3, 0, 150);
    topics.learn(7, 150, 151);
    QCOMPARE(topics.scores({3, 7}, 151, tokens.size()), (QList<double>{0.0, 0.0}));
}

void TestTopicLikeness::renamedPersonKeepsTheWords()
{
    const core::TokenList tokens(forest + money + u"timber lumber sawmills"_s);
    core::TopicLikeness topics(tokens);
    topics.learn(3, 0, 150);
    topics.learn(7, 150, 300);
    const QList<double> before = topics.scores({3, 7}, 300, tokens.size());
    topics.rename(3, 9);
    QCOMPARE(topics.scores({9, 7}, 300, tokens.size()), before);
}

void TestTopicLikeness::givenNames()
{
    QCOMPARE(core::givenNameKind(u"larry"_s), core::GivenName::Sure);
    QCOMPARE(core::givenNameKind(u"mark"_s), core::GivenName::Word);
    QCOMPARE(core::givenNameKind(u"margin"_s), core::GivenName::No);
}

QTEST_GUILESS_MAIN(TestTopicLikeness)
#include "test_topiclikeness.moc"

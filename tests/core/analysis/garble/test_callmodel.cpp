// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/garble/callmodel.h"

using namespace Qt::StringLiterals;

/// What is known about the words of calls.
class TestCallModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsCommonWordsAndPairs();
    void knowsNothingOfInventedWords();
    void tellsFiguresApart();
};

void TestCallModel::knowsCommonWordsAndPairs()
{
    const core::CallModel &model = core::CallModel::instance();
    const int gross = model.idOf(u"gross"_s);
    const int margin = model.idOf(u"margin"_s);
    QVERIFY(model.count(margin) > 100);
    QVERIFY(model.pairCount(gross, margin) > 20);
    QVERIFY(model.pairCount(margin, gross) < model.pairCount(gross, margin));
    QVERIFY(model.logProbability(gross, margin) > model.logProbability(model.idOf(u"the"_s), margin));
    const int you = model.idOf(u"you"_s);
    QVERIFY(model.tripleCount(model.idOf(u"thank"_s), you, model.idOf(u"very"_s)) > 20);
    QVERIFY(model.calls(you) > 50);
    QVERIFY(model.logProbability(gross, margin) > model.logProbability(margin));
    QVERIFY(model.logProbability(model.idOf(u"thank"_s), you, model.idOf(u"very"_s))
            > model.logProbability(model.idOf(u"see"_s), you, model.idOf(u"very"_s)));
}

void TestCallModel::knowsNothingOfInventedWords()
{
    const core::CallModel &model = core::CallModel::instance();
    const int unknown = model.idOf(u"snarkleboard"_s);
    QCOMPARE(unknown, int(core::CallModel::unknown));
    QCOMPARE(model.count(unknown), 0);
    QCOMPARE(model.pairCount(unknown, model.idOf(u"the"_s)), 0.0);
    QCOMPARE(model.tripleCount(model.idOf(u"the"_s), unknown, model.idOf(u"the"_s)), 0.0);
    QVERIFY(model.logProbability(model.idOf(u"of"_s), unknown) < -1);
}

void TestCallModel::tellsFiguresApart()
{
    const core::CallModel &model = core::CallModel::instance();
    QCOMPARE(model.idOf(u"42"_s), model.idOf(u"7.5"_s));
    QCOMPARE(model.idOf(u"42%"_s), model.idOf(u"7.5%"_s));
    QCOMPARE(model.idOf(u"$42"_s), model.idOf(u"$7.5"_s));
    QCOMPARE(model.idOf(u"1998"_s), model.idOf(u"2031"_s));
    QVERIFY(model.idOf(u"42"_s) != model.idOf(u"42%"_s));
    QVERIFY(model.idOf(u"42"_s) != model.idOf(u"1998"_s));
    QVERIFY(model.idOf(u"2131"_s) == model.idOf(u"42"_s));
}

QTEST_GUILESS_MAIN(TestCallModel)
#include "test_callmodel.moc"

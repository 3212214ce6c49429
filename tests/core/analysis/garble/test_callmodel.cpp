// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/garble/callmodel.h"
#include "core/text/phonetic.h"

using namespace Qt::StringLiterals;

/// What is known about the words of calls.
class TestCallModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsCommonWordsAndPairs();
    void knowsNothingOfInventedWords();
    void proposesWordsThatSoundAlike();
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
    QCOMPARE(model.idOf(u"42"_s), model.idOf(u"7.5%"_s));
}

void TestCallModel::knowsNothingOfInventedWords()
{
    const core::CallModel &model = core::CallModel::instance();
    const int unknown = model.idOf(u"snarkleboard"_s);
    QCOMPARE(unknown, int(core::CallModel::unknown));
    QCOMPARE(model.count(unknown), 0);
    QCOMPARE(model.pairCount(unknown, model.idOf(u"the"_s)), 0.0);
    QVERIFY(model.logProbability(model.idOf(u"the"_s), unknown) < -4);
}

void TestCallModel::proposesWordsThatSoundAlike()
{
    const core::CallModel &model = core::CallModel::instance();
    const std::vector<int> alike = model.soundAlikes(core::soundCode(u"marchin"));
    QVERIFY(std::find(alike.begin(), alike.end(), model.idOf(u"margin"_s)) != alike.end());
    QVERIFY(std::find(alike.begin(), alike.end(), model.idOf(u"quarter"_s)) == alike.end());
}

QTEST_GUILESS_MAIN(TestCallModel)
#include "test_callmodel.moc"

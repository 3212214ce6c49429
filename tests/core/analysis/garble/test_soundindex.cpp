// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/analysis/garble/callmodel.h"
#include "core/analysis/garble/soundindex.h"
#include "core/text/phonetic.h"

using namespace Qt::StringLiterals;

namespace {

bool isProposed(QStringView written, const QString &word)
{
    const std::vector<int> alike = core::SoundIndex::instance().soundAlikes(core::soundCode(written));
    return std::find(alike.begin(), alike.end(), core::CallModel::instance().idOf(word)) != alike.end();
}

} // namespace

/// Which words of calls sound like what was written.
class TestSoundIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesWordsThatSoundAlike();
    void proposesWordsThatLackAConsonant();
    void knowsTheSoundOfProposals();
};

void TestSoundIndex::proposesWordsThatSoundAlike()
{
    QVERIFY(isProposed(u"marchin", u"margin"_s));
    QVERIFY(!isProposed(u"marchin", u"quarter"_s));
}

void TestSoundIndex::proposesWordsThatLackAConsonant()
{
    QVERIFY(isProposed(u"quartel", u"quarter"_s));
    QVERIFY(isProposed(u"quater", u"quarter"_s));
}

void TestSoundIndex::knowsTheSoundOfProposals()
{
    const int margin = core::CallModel::instance().idOf(u"margin"_s);
    QCOMPARE(core::SoundIndex::instance().soundCodeOf(margin), core::soundCode(u"margin"));
    QCOMPARE(core::SoundIndex::instance().shapeOf(margin).length, 6);
}

QTEST_GUILESS_MAIN(TestSoundIndex)
#include "test_soundindex.moc"

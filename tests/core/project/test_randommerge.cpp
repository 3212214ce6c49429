// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QRandomGenerator>
#include <QTest>

#include "core/project/edits.h"
#include "core/project/passageedits.h"
#include "tests/support/analysts.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::Analysts;

namespace {

core::TextRange randomPassage(const QString &words, QRandomGenerator &random)
{
    const qsizetype begin = random.bounded(static_cast<int>(words.size()));
    return {begin, std::min<qsizetype>(words.size(), begin + 1 + random.bounded(12))};
}

core::Finding findingOn(core::TextRange passage)
{
    core::Finding finding;
    finding.detector = u"odd-words"_s;
    finding.category = u"wrong-word"_s;
    finding.range = passage;
    finding.suggestion = u"word"_s;
    return finding;
}

/// One step of an analyst who does anything at all.
void workAtRandom(Analysts &two, core::Project &project, QRandomGenerator &random)
{
    const core::CallState &call = two.callOf(project);
    const QList<core::Tag> tags = project.tags();
    const auto any = [&](const auto &list) { return list[random.bounded(static_cast<int>(list.size()))]; };
    const QString corrected = call.textMap().corrected();
    const core::TextRange passage = randomPassage(call.transcript.text(), random);
    switch (random.bounded(12)) {
    case 0:
        two.apply(project, core::annotate(call, passage, u"note"_s,
                                          tags.isEmpty() ? QList<core::TagId>() : QList<core::TagId>{any(tags).id}));
        break;
    case 1:
        two.apply(project,
                  core::typeText(call, randomPassage(corrected, random), random.bounded(3) ? u"new"_s : u""_s));
        break;
    case 2:
        two.apply(project, core::splitTurn(call, any(call.speech.turns).id, passage.begin));
        break;
    case 3:
        two.apply(project, core::joinWithPrevious(call, any(call.speech.turns).id));
        break;
    case 4:
        two.apply(project, core::assignByName(call, {any(call.speech.turns).id}, any(QStringList{u"A"_s, u"B"_s})));
        break;
    case 5:
        two.apply(project, core::addTag(support::tagNamed(any(QStringList{u"X"_s, u"Y"_s, u"Z"_s}))));
        break;
    case 6:
        if (!tags.isEmpty()) {
            if (const auto removal = project.removalOf(any(tags)))
                two.apply(project, *removal);
        }
        break;
    case 7:
        if (tags.size() > 1 && tags.first().id != tags.last().id) {
            core::Tag moved = tags.first();
            moved.parent = moved.parent.isNull() && tags.last().parent.isNull() ? tags.last().id : core::TagId();
            two.apply(project, core::changeTag(tags.first(), moved));
        }
        break;
    case 8:
        if (!call.annotations.isEmpty())
            two.apply(project, core::moveAnnotation(call, any(call.annotations).id, passage));
        break;
    case 9:
        two.apply(project, core::dismissFinding(call, findingOn(passage), core::Verdict::Scope::Here));
        break;
    case 10:
        two.apply(project, core::acceptFinding(call, findingOn(passage), any(QStringList{u"word"_s, u"other"_s})));
        break;
    default:
        if (project.canUndo() && random.bounded(3) == 0 && !project.undo())
            qFatal("undo failed");
    }
}

} // namespace

/// Whatever two analysts do to their copies can be merged, once, and taken back.
class TestRandomMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingThatTwoDoCanBeMerged_data();
    void anythingThatTwoDoCanBeMerged();
};

void TestRandomMerge::anythingThatTwoDoCanBeMerged_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestRandomMerge::anythingThatTwoDoCanBeMerged()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    Analysts two;
    for (int round = 0; round < 4; ++round) {
        for (int step = 0; step < 12; ++step) {
            workAtRandom(two, *two.mine.project, random);
            workAtRandom(two, *two.theirs, random);
        }
        core::MergePlan plan = two.plan();
        for (core::MergeItem &item : plan.items) {
            if (item.kind == core::MergeItem::Kind::Conflict)
                item.isTaken = random.bounded(2) == 1;
        }
        const QString before = two.seen();
        const auto merged = core::merge(*two.mine.project, *two.theirs, plan);
        QVERIFY2(merged, qPrintable(merged ? QString() : merged.error().detail));
        const QString after = two.seen();
        const auto again = core::mergeEdit(*two.mine.project, *two.theirs, two.plan());
        VERIFY_RESULT(again);
        QVERIFY2(again->changes.isEmpty(), qPrintable(QString::number(again->changes.size())));
        two.mine.reopen();
        QCOMPARE(two.seen(), after);
        if (before == after)
            continue;
        VERIFY_RESULT(two.mine.project->undo());
        QCOMPARE(two.seen(), before);
        VERIFY_RESULT(two.mine.project->redo());
        QCOMPARE(two.seen(), after);
    }
}

QTEST_GUILESS_MAIN(TestRandomMerge)
#include "test_randommerge.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include "core/project/edits.h"
#include "core/project/figureedits.h"
#include "core/project/mergeplan.h"
#include "core/project/passageedits.h"
#include "core/project/tagreport.h"
#include "tests/support/analysts.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using Kind = core::MergeItem::Kind;
using support::Analysts;
using support::placeOf;
using support::tagNamed;

namespace {

core::MergePlan withAll(core::MergePlan plan)
{
    for (core::MergeItem &item : plan.items)
        item.isTaken = true;
    return plan;
}

QStringList notesIn(const core::CallState &call)
{
    QStringList notes;
    for (const core::Annotation &annotation : call.annotations)
        notes.append(annotation.note);
    return notes;
}

QStringList namesIn(const QList<core::Tag> &tags)
{
    QStringList names;
    for (const core::Tag &tag : tags)
        names.append(tag.name);
    return names;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesThatAreAlikeHaveNothingToMerge();
    void whatOnlyOneDidIsTakenWithoutAQuestion();
    void mergingAgainChangesNothing();
    void aMergeIsOneStepThatUndoTakesBack();
    void whatBothChangedIsAskedFor();
    void correctionsOfOnePlaceAreOneConflict();
    void theSameCorrectionOfBothIsOne();
    void theSameDecisionOfBothOnAFigureIsOne();
    void otherDecisionsOnOneFigureAreAConflict();
    void whatWasRemovedHereStaysAway();
    void turnsCutInBothFitOnlyAsAWhole();
    void turnsCutInOneAreTaken();
    void callsOfTheOtherCopyCome();
    void tagsOfOneNameBecomeOne();
    void tagsInUseAreNotRemoved();
    void nestingInBothMakesNoCircle();
    void projectsMadeApartMeetByTheirBytes();
    void theOtherFileIsLeftAlone();
};

void TestMerge::copiesThatAreAlikeHaveNothingToMerge()
{
    Analysts two;
    const core::MergePlan plan = two.plan();
    QCOMPARE(plan.items.size(), 0);
    QCOMPARE(plan.sameCalls, 1);
    const auto edit = core::mergeEdit(*two.mine.project, *two.theirs, plan);
    VERIFY_RESULT(edit);
    QVERIFY(edit->changes.isEmpty());
}

void TestMerge::whatOnlyOneDidIsTakenWithoutAQuestion()
{
    Analysts two;
    two.annotate(*two.mine.project, u"Revenue"_s, u"mine"_s, {});
    two.annotate(*two.theirs, u"Margins"_s, u"theirs"_s, {two.outlook.id});
    two.type(*two.theirs, u"where"_s, u"were"_s);
    core::Tag renamed = two.outlook;
    renamed.name = u"Guidance"_s;
    two.apply(*two.theirs, core::changeTag(two.outlook, renamed));

    const core::MergePlan plan = two.plan();
    QCOMPARE(plan.count(Kind::Conflict), 0);
    QCOMPARE(plan.count(Kind::Added), 2);
    QCOMPARE(plan.count(Kind::Changed), 1);
    two.merge(plan);
    QCOMPARE(notesIn(two.callOf(*two.mine.project)), (QStringList{u"mine"_s, u"theirs"_s, u"from both"_s}));
    QVERIFY(two.mine.corrected().contains(u"Margins were better"_s));
    QCOMPARE(namesIn(two.mine.project->tags()), QStringList{u"Guidance"_s});
    QCOMPARE(two.callOf(*two.mine.project).annotations[1].author, u"Kim"_s);
}

void TestMerge::mergingAgainChangesNothing()
{
    Analysts two;
    two.annotate(*two.theirs, u"Margins"_s, u"theirs"_s, {two.outlook.id});
    two.type(*two.theirs, u"where"_s, u"were"_s);
    two.type(*two.mine.project, u"where"_s, u"wear"_s);
    two.merge(withAll(two.plan()));
    const QString seen = two.seen();
    const qsizetype size = two.mine.project->historySize();
    QCOMPARE(two.plan().items.size(), 0);
    two.merge(two.plan());
    QCOMPARE(two.seen(), seen);
    QCOMPARE(two.mine.project->historySize(), size);
    two.mine.reopen();
    QCOMPARE(two.seen(), seen);
    QCOMPARE(two.plan().items.size(), 0);
}

void TestMerge::aMergeIsOneStepThatUndoTakesBack()
{
    Analysts two;
    two.annotate(*two.theirs, u"Margins"_s, u"theirs"_s, {});
    two.type(*two.theirs, u"where"_s, u"were"_s);
    const QString before = two.seen();
    const core::MergePlan plan = two.plan();
    two.merge(plan);
    const QString after = two.seen();
    QVERIFY(before != after);
    VERIFY_RESULT(two.mine.project->undo());
    QCOMPARE(two.seen(), before);
    QCOMPARE(two.plan().items.size(), plan.items.size());
    VERIFY_RESULT(two.mine.project->redo());
    QCOMPARE(two.seen(), after);
}

void TestMerge::whatBothChangedIsAskedFor()
{
    Analysts two;
    core::Annotation here = two.callOf(*two.mine.project).annotations.first();
    core::Annotation there = here;
    here.note = u"raised"_s;
    there.note = u"lifted"_s;
    two.apply(*two.mine.project, core::changeAnnotation(two.callOf(*two.mine.project), here));
    two.apply(*two.theirs, core::changeAnnotation(two.callOf(*two.theirs), there));

    core::MergePlan plan = two.plan();
    QCOMPARE(plan.items.size(), 1);
    const core::MergeItem conflict = plan.items.first();
    QCOMPARE(conflict.kind, Kind::Conflict);
    QCOMPARE(conflict.words, u"guidance for the year"_s);
    QVERIFY(conflict.mine.contains(u"raised"_s));
    QVERIFY(conflict.theirs.contains(u"lifted"_s));
    two.merge(plan);
    QCOMPARE(notesIn(two.callOf(*two.mine.project)), QStringList{u"raised"_s});
    two.merge(withAll(plan));
    QCOMPARE(notesIn(two.callOf(*two.mine.project)), QStringList{u"lifted"_s});
}

void TestMerge::correctionsOfOnePlaceAreOneConflict()
{
    Analysts two;
    two.type(*two.mine.project, u"where better"_s, u"wear better"_s);
    two.type(*two.theirs, u"where"_s, u"were"_s);
    const core::MergePlan plan = two.plan();
    QCOMPARE(plan.items.size(), 1);
    QCOMPARE(plan.items.first().kind, Kind::Conflict);
    QCOMPARE(plan.items.first().words, u"where"_s);
    QCOMPARE(plan.items.first().mine, u"“wear”"_s);
    QCOMPARE(plan.items.first().theirs, u"“were”"_s);
    two.merge(plan);
    QVERIFY(two.mine.corrected().contains(u"Margins wear better than"_s));
    two.merge(withAll(plan));
    QVERIFY(two.mine.corrected().contains(u"Margins were better than"_s));
}

void TestMerge::theSameCorrectionOfBothIsOne()
{
    Analysts two;
    two.type(*two.mine.project, u"where"_s, u"were"_s);
    two.type(*two.theirs, u"where"_s, u"were"_s);
    QCOMPARE(two.plan().items.size(), 0);
}

void TestMerge::theSameDecisionOfBothOnAFigureIsOne()
{
    Analysts two;
    two.decide(*two.mine.project, 9);
    two.decide(*two.theirs, 9);
    QCOMPARE(two.plan().items.size(), 0);
    two.merge(two.plan());
    QCOMPARE(two.callOf(*two.mine.project).figures.size(), 1);
}

void TestMerge::otherDecisionsOnOneFigureAreAConflict()
{
    Analysts two;
    two.decide(*two.mine.project, 9);
    two.decide(*two.theirs, 8);
    const core::MergePlan plan = two.plan();
    QCOMPARE(plan.items.size(), 1);
    QCOMPARE(plan.items.first().kind, Kind::Conflict);
    QCOMPARE(plan.items.first().words, u"Revenue growth"_s);
    QVERIFY(plan.items.first().mine.contains(u'9'));
    QVERIFY(plan.items.first().theirs.contains(u'8'));
    two.merge(withAll(plan));
    const QList<core::FigureReview> figures = two.callOf(*two.mine.project).figures;
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.first().fields.value, 8.0);
    QCOMPARE(figures.first().author, u"Kim"_s);
    QCOMPARE(two.plan().items.size(), 0);
}

void TestMerge::whatWasRemovedHereStaysAway()
{
    Analysts two;
    const core::AnnotationId id = two.callOf(*two.mine.project).annotations.first().id;
    two.apply(*two.mine.project, core::removeAnnotation(two.callOf(*two.mine.project), id));
    const core::MergePlan plan = two.plan();
    QCOMPARE(plan.items.size(), 0);
    QVERIFY(plan.newerHere > 0);
}

void TestMerge::turnsCutInBothFitOnlyAsAWhole()
{
    Analysts two;
    const auto cut = [&](core::Project &project, const QString &at) {
        const core::CallState &call = two.callOf(project);
        two.apply(project, core::splitTurn(call, call.speech.turns.first().id, placeOf(call, at).begin));
    };
    cut(*two.mine.project, u"nine percent"_s);
    cut(*two.theirs, u"in the second"_s);
    const core::MergePlan plan = two.plan();
    QCOMPARE(plan.items.size(), 1);
    QCOMPARE(plan.items.first().kind, Kind::Conflict);
    two.merge(withAll(plan));
    const core::CallState &call = two.callOf(*two.mine.project);
    QCOMPARE(call.speech, two.callOf(*two.theirs).speech);
    QCOMPARE(two.plan().items.size(), 0);
}

void TestMerge::turnsCutInOneAreTaken()
{
    Analysts two;
    const core::CallState &call = two.callOf(*two.theirs);
    two.apply(*two.theirs, core::splitTurn(call, call.speech.turns.first().id, placeOf(call, u"nine"_s).begin));
    const core::MergePlan plan = two.plan();
    QCOMPARE(plan.items.size(), 1);
    QCOMPARE(plan.count(Kind::Conflict), 0);
    two.merge(plan);
    QCOMPARE(two.callOf(*two.mine.project).speech, two.callOf(*two.theirs).speech);
}

void TestMerge::callsOfTheOtherCopyCome()
{
    Analysts two;
    const QString other = u"A second call.\nIt has two turns."_s;
    const core::Transcript imported = support::transcript(other);
    const auto added = two.theirs->addDocument(other.toUtf8(), imported, support::twoSpeakers(imported));
    VERIFY_RESULT(added);
    const core::CallState &call = two.theirs->call(*added);
    two.apply(*two.theirs, core::annotate(call, placeOf(call, u"second"_s), u"new"_s, {two.outlook.id}));
    two.apply(*two.theirs, core::typeText(call, placeOf(call, u"two"_s), u"three"_s));

    const core::MergePlan plan = two.plan();
    QCOMPARE(plan.items.size(), 1);
    two.merge(plan);
    QCOMPARE(two.mine.project->documents().size(), 2);
    QCOMPARE(support::described(two.mine.project->call(*added)), support::described(two.theirs->call(*added)));
    QCOMPARE(two.mine.project->importedBytes(*added).value(), other.toUtf8());
    QCOMPARE(two.plan().items.size(), 0);
    VERIFY_RESULT(two.mine.project->undo());
    QCOMPARE(two.mine.project->documents().size(), 1);
    two.mine.reopen();
    two.merge(two.plan());
    QCOMPARE(two.mine.project->documents().size(), 2);
    QCOMPARE(notesIn(two.mine.project->call(*added)), QStringList{u"new"_s});
}

void TestMerge::tagsOfOneNameBecomeOne()
{
    Analysts two;
    const core::Tag mine = tagNamed(u"Risk"_s);
    const core::Tag theirs = tagNamed(u"risk"_s);
    two.apply(*two.mine.project, core::addTag(mine));
    two.apply(*two.theirs, core::addTag(theirs));
    two.annotate(*two.theirs, u"Margins"_s, u""_s, {theirs.id});
    two.merge(two.plan());
    QCOMPARE(namesIn(two.mine.project->tags()), (QStringList{u"Outlook"_s, u"Risk"_s}));
    QCOMPARE(two.callOf(*two.mine.project).annotations.first().tags, QList<core::TagId>{mine.id});
    QCOMPARE(two.plan().items.size(), 0);
}

void TestMerge::tagsInUseAreNotRemoved()
{
    Analysts two;
    const auto removal = two.theirs->removalOf(two.outlook);
    VERIFY_RESULT(removal);
    two.apply(*two.theirs, *removal);
    two.annotate(*two.mine.project, u"Revenue"_s, u"mine"_s, {two.outlook.id});
    two.merge(two.plan());
    QCOMPARE(namesIn(two.mine.project->tags()), QStringList{u"Outlook"_s});
    QCOMPARE(two.callOf(*two.mine.project).annotations.first().tags, QList<core::TagId>{two.outlook.id});
    QVERIFY(two.callOf(*two.mine.project).annotations.last().tags.isEmpty());
    two.mine.reopen();
    QCOMPARE(namesIn(two.mine.project->tags()), QStringList{u"Outlook"_s});
}

void TestMerge::nestingInBothMakesNoCircle()
{
    Analysts two;
    const core::Tag risk = tagNamed(u"Risk"_s);
    two.apply(*two.theirs, core::addTag(risk));
    two.merge(two.plan());
    core::Tag below = two.outlook;
    below.parent = risk.id;
    two.apply(*two.mine.project, core::changeTag(two.outlook, below));
    below = risk;
    below.parent = two.outlook.id;
    two.apply(*two.theirs, core::changeTag(risk, below));
    two.merge(withAll(two.plan()));
    QCOMPARE(two.mine.project->tags().size(), 2);
    two.mine.reopen();
    QCOMPARE(two.mine.project->tags().size(), 2);
}

void TestMerge::projectsMadeApartMeetByTheirBytes()
{
    support::ProjectFixture mine(support::analystsText());
    support::ProjectFixture theirs(support::analystsText());
    QVERIFY(mine.document != theirs.document);
    VERIFY_RESULT(theirs.replace(u"where"_s, u"were"_s));
    const core::CallState &call = theirs.call();
    VERIFY_RESULT(theirs.project->apply(core::annotate(call, placeOf(call, u"Margins"_s), u"theirs"_s, {})));
    core::MergePlan plan = core::planMerge(*mine.project, *theirs.project).value();
    VERIFY_RESULT(core::merge(*mine.project, *theirs.project, plan));
    QVERIFY(mine.corrected().contains(u"Margins were better"_s));
    QCOMPARE(notesIn(mine.call()), QStringList{u"theirs"_s});
    QCOMPARE(mine.project->documents().size(), 1);
    plan = core::planMerge(*mine.project, *theirs.project).value();
    const auto edit = core::mergeEdit(*mine.project, *theirs.project, plan);
    VERIFY_RESULT(edit);
    QVERIFY(edit->changes.isEmpty());
}

void TestMerge::theOtherFileIsLeftAlone()
{
    Analysts two;
    two.annotate(*two.theirs, u"Margins"_s, u"theirs"_s, {});
    const auto sum = [&] {
        QFile file(two.path);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                              : QByteArray();
    };
    const QByteArray before = sum();
    QVERIFY(!before.isEmpty());
    {
        const auto copy = core::openCopy(*two.mine.project, two.path);
        VERIFY_RESULT(copy);
        const auto plan = core::planMerge(*two.mine.project, *copy->project);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->items.size(), 1);
        VERIFY_RESULT(core::merge(*two.mine.project, *copy->project, *plan));
    }
    QCOMPARE(sum(), before);
    QVERIFY(!core::openCopy(*two.mine.project, two.mine.path));
    QVERIFY(!core::openCopy(*two.mine.project, two.folder.filePath(u"missing.emend"_s)));
}

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"

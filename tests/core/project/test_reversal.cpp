// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/editedwords.h"
#include "core/project/edits.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::ProjectFixture;

namespace {

qint64 newestLine(const core::Project &project)
{
    return project.historyLines({}).value().first().number;
}

/// Takes a line back that nothing stands on; an error otherwise.
core::Result<void> takeBack(core::Project &project, qint64 line)
{
    const auto reversal = project.reversalOf(line);
    if (!reversal)
        return core::failure(reversal.error());
    if (reversal->blocker)
        return core::failure(core::Error::Kind::Conflict, u"something stands on it"_s);
    return project.apply(reversal->edit);
}

core::Result<void> takeBackAfter(core::Project &project, qint64 line)
{
    const auto reversal = project.reversalAfter(line);
    return reversal ? project.apply(reversal->edit) : core::failure(reversal.error());
}

} // namespace

/// Taking lines of the history back, one or all that followed another.
class TestReversal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChangeOfManyIsTakenBack();
    void takingBackCanBeUndoneAndSurvivesClosing();
    void laterChangeIsNamed();
    void changeThatWasRestoredIsNotInTheWay();
    void turnsThatWereCutFurtherAreInTheWay();
    void wordsOfALaterCorrectionAreInTheWay();
    void speakerWhoSpeaksIsInTheWay();
    void speakerWhoIsGoneIsInTheWay();
    void tagOfAnotherCallIsInTheWay();
    void removedCallIsInTheWay();
    void whatIsNotInForceCannotBeTakenBack();
    void everythingAfterIsOneStep();
    void changesThatCancelEachOtherLeaveNothingToDo();
};

void TestReversal::oneChangeOfManyIsTakenBack()
{
    ProjectFixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    const qint64 gearing = newestLine(*f.project);
    VERIFY_RESULT(f.replace(u"Lamps"_s, u"Lanterns"_s));
    VERIFY_RESULT(takeBack(*f.project, gearing));
    QVERIFY(f.corrected().contains(u"hearing ratio"_s));
    QVERIFY(f.corrected().contains(u"Marrow Lanterns"_s));
    const core::Edit &last = f.project->nextUndo();
    QCOMPARE(last.action, core::Edit::Action::RevertEdit);
    QCOMPARE(last.author, u"Robin"_s);
    const auto words =
        core::editedWords(last, [&](const core::DocumentId &call) { return f.project->importedText(call).value(); });
    QCOMPARE(words.size(), 1);
    QVERIFY(words.first().before.contains(u'g') && words.first().after.contains(u'h'));
}

void TestReversal::takingBackCanBeUndoneAndSurvivesClosing()
{
    ProjectFixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(f.replace(u"Lamps"_s, u"Lanterns"_s));
    const core::CallState before = f.call();
    VERIFY_RESULT(takeBackAfter(*f.project, 0));
    QCOMPARE(f.corrected(), support::sampleText());
    f.reopen();
    QCOMPARE(f.corrected(), support::sampleText());
    VERIFY_RESULT(f.project->undo());
    QVERIFY(f.call() == before);
    f.reopen();
    VERIFY_RESULT(f.project->redo());
    QCOMPARE(f.corrected(), support::sampleText());
}

void TestReversal::laterChangeIsNamed()
{
    ProjectFixture f;
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 12}, u"a greeting"_s, {})));
    const qint64 noted = newestLine(*f.project);
    core::Annotation annotation = f.call().annotations.first();
    for (const QString &note : {u"polite"_s, u"usual"_s}) {
        annotation.note = note;
        VERIFY_RESULT(f.project->apply(core::changeAnnotation(f.call(), annotation)));
    }
    const qint64 changed = newestLine(*f.project);
    VERIFY_RESULT(f.replace(u"Lamps"_s, u"Lanterns"_s));
    const auto reversal = f.project->reversalOf(noted);
    VERIFY_RESULT(reversal);
    QVERIFY(reversal->edit.changes.isEmpty());
    QCOMPARE(reversal->blocker, std::optional<qint64>(changed));
    QCOMPARE(reversal->blockers, 2);
    QCOMPARE(f.project->historyEdit(*reversal->blocker).value().action, core::Edit::Action::ChangeAnnotation);
}

void TestReversal::changeThatWasRestoredIsNotInTheWay()
{
    ProjectFixture f;
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 12}, u"a greeting"_s, {})));
    const qint64 noted = newestLine(*f.project);
    core::Annotation annotation = f.call().annotations.first();
    annotation.note = u"polite"_s;
    VERIFY_RESULT(f.project->apply(core::changeAnnotation(f.call(), annotation)));
    VERIFY_RESULT(takeBack(*f.project, newestLine(*f.project)));
    VERIFY_RESULT(takeBack(*f.project, noted));
    QVERIFY(f.call().annotations.isEmpty());
}

void TestReversal::turnsThatWereCutFurtherAreInTheWay()
{
    ProjectFixture f;
    VERIFY_RESULT(f.project->apply(core::joinWithPrevious(f.call(), f.call().speech.turns[1].id)));
    const qint64 joined = newestLine(*f.project);
    VERIFY_RESULT(f.project->apply(core::splitTurn(f.call(), f.call().speech.turns[0].id, 13)));
    const auto reversal = f.project->reversalOf(joined);
    VERIFY_RESULT(reversal);
    QCOMPARE(reversal->blocker, std::optional<qint64>(newestLine(*f.project)));
}

void TestReversal::wordsOfALaterCorrectionAreInTheWay()
{
    ProjectFixture f;
    VERIFY_RESULT(f.replace(u"hearing ratio"_s, u"gearing"_s));
    VERIFY_RESULT(f.project->apply(core::revertCorrection(f.call(), f.call().corrections.first().id)));
    const qint64 removed = newestLine(*f.project);
    VERIFY_RESULT(f.replace(u"hearing"_s, u"earning"_s));
    const auto reversal = f.project->reversalOf(removed);
    VERIFY_RESULT(reversal);
    QCOMPARE(reversal->blocker, std::optional<qint64>(newestLine(*f.project)));
}

void TestReversal::speakerWhoSpeaksIsInTheWay()
{
    ProjectFixture f;
    core::Speaker speaker;
    speaker.id = core::newId<core::SpeakerId>();
    speaker.name = u"Kim Moor"_s;
    VERIFY_RESULT(f.project->apply(core::assignNewSpeaker(f.call(), {f.call().speech.turns[0].id}, speaker)));
    const qint64 added = newestLine(*f.project);
    VERIFY_RESULT(f.project->apply(core::assignSpeaker(f.call(), {f.call().speech.turns[2].id}, speaker.id)));
    const auto reversal = f.project->reversalOf(added);
    VERIFY_RESULT(reversal);
    QCOMPARE(reversal->blocker, std::optional<qint64>(newestLine(*f.project)));
}

void TestReversal::speakerWhoIsGoneIsInTheWay()
{
    ProjectFixture f;
    const QList<core::Speaker> speakers = f.call().speech.speakers;
    const QList<core::Turn> turns = f.call().speech.turns;
    VERIFY_RESULT(f.project->apply(core::assignSpeaker(f.call(), {turns[0].id}, speakers[1].id)));
    const qint64 assigned = newestLine(*f.project);
    VERIFY_RESULT(f.project->apply(core::mergeSpeakers(f.call(), speakers[0].id, speakers[1].id)));
    const auto reversal = f.project->reversalOf(assigned);
    VERIFY_RESULT(reversal);
    QCOMPARE(reversal->blocker, std::optional<qint64>(newestLine(*f.project)));
}

void TestReversal::tagOfAnotherCallIsInTheWay()
{
    ProjectFixture f;
    const core::DocumentId other = f.add(u"Another quarter has passed."_s);
    core::Tag tag;
    tag.id = core::newId<core::TagId>();
    tag.name = u"Outlook"_s;
    tag.colour = u"#336699"_s;
    VERIFY_RESULT(f.project->apply(core::addTag(tag)));
    const qint64 added = newestLine(*f.project);
    VERIFY_RESULT(f.project->apply(core::annotate(f.project->call(other), {0, 7}, {}, {tag.id})));
    f.reopen();
    const auto reversal = f.project->reversalOf(added);
    VERIFY_RESULT(reversal);
    QCOMPARE(reversal->blocker, std::optional<qint64>(newestLine(*f.project)));
}

void TestReversal::removedCallIsInTheWay()
{
    ProjectFixture f;
    f.add(u"Another quarter has passed."_s);
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    const qint64 typed = newestLine(*f.project);
    VERIFY_RESULT(f.project->apply(f.project->removal(f.document)));
    const qint64 removed = newestLine(*f.project);
    QCOMPARE(f.project->reversalOf(typed).value().blocker, std::optional<qint64>(removed));
    VERIFY_RESULT(takeBack(*f.project, removed));
    QCOMPARE(f.project->documents().size(), 2);
    VERIFY_RESULT(takeBack(*f.project, typed));
}

void TestReversal::whatIsNotInForceCannotBeTakenBack()
{
    ProjectFixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    const qint64 typed = newestLine(*f.project);
    VERIFY_RESULT(f.project->undo());
    const auto reversal = f.project->reversalOf(typed);
    QVERIFY(!reversal);
    QCOMPARE(reversal.error().kind, core::Error::Kind::Conflict);
    VERIFY_RESULT(f.project->redo());
    VERIFY_RESULT(takeBack(*f.project, typed));
    QCOMPARE(f.project->reversalOf(typed).value().blocker, std::optional<qint64>(newestLine(*f.project)));
}

void TestReversal::everythingAfterIsOneStep()
{
    ProjectFixture f;
    const core::DocumentId other = f.add(u"Another quarter has passed."_s);
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    const qint64 kept = newestLine(*f.project);
    const core::CallState then = f.call();
    VERIFY_RESULT(f.replace(u"Lamps"_s, u"Lanterns"_s));
    VERIFY_RESULT(f.replace(u"Lanterns"_s, u"Lights"_s));
    VERIFY_RESULT(f.project->apply(core::typeText(f.project->call(other), {0, 7}, u"One more"_s)));
    VERIFY_RESULT(f.replace(u"francs"_s, u"euros"_s));
    VERIFY_RESULT(f.project->undo());
    const auto later = f.project->reversalAfter(kept);
    VERIFY_RESULT(later);
    QCOMPARE(later->lines, 3);
    QCOMPARE(later->calls, 2);
    VERIFY_RESULT(f.project->apply(later->edit));
    QVERIFY(f.call() == then);
    QCOMPARE(f.project->call(other).textMap().corrected(), u"Another quarter has passed."_s);
    QCOMPARE(f.project->nextUndo().action, core::Edit::Action::RevertLaterEdits);
    VERIFY_RESULT(f.project->undo());
    QVERIFY(f.corrected().contains(u"Marrow Lights"_s));
    QVERIFY(f.project->call(other).textMap().corrected().startsWith(u"One more"_s));
}

void TestReversal::changesThatCancelEachOtherLeaveNothingToDo()
{
    ProjectFixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(takeBack(*f.project, newestLine(*f.project)));
    const auto later = f.project->reversalAfter(0);
    VERIFY_RESULT(later);
    QCOMPARE(later->lines, 2);
    QVERIFY(later->edit.changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestReversal)
#include "test_reversal.moc"

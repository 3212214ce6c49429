// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/edits.h"
#include "core/project/project.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

using Fixture = support::ProjectFixture;

/// The open project: its history and its file.
class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newProjectKeepsWhatWasImported();
    void sameBytesAreOneDocument();
    void undoSurvivesClosing();
    void newEditEndsRedo();
    void quickKeystrokesAreOneStep();
    void pauseOrUndoEndsTheStep();
    void typingAndDeletingLeavesNoEmptyStep();
    void rowsAreSigned();
    void changedTellsWhatHappened();
    void staleEditIsRefused();
};

void TestProject::newProjectKeepsWhatWasImported()
{
    Fixture f;
    const core::CallState before = f.call();
    f.reopen();
    QCOMPARE(f.project->documents().size(), 1);
    QCOMPARE(f.project->documents().first().id, f.document);
    QVERIFY(f.call() == before);
    QCOMPARE(f.call().transcript.text(), support::sampleText());
    QCOMPARE(f.call().transcript.turns(), before.transcript.turns());
    const auto bytes = f.project->importedBytes(f.document);
    VERIFY_RESULT(bytes);
    QCOMPARE(*bytes, support::sampleText().toUtf8());
    QVERIFY(!f.project->isReadOnly());
}

void TestProject::sameBytesAreOneDocument()
{
    Fixture f;
    const QString text = support::sampleText();
    const core::Transcript transcript = support::transcript(text);
    const auto again = f.project->addDocument(text.toUtf8(), transcript, support::twoSpeakers(transcript));
    VERIFY_RESULT(again);
    QCOMPARE(*again, f.document);
    QCOMPARE(f.project->documents().size(), 1);
}

void TestProject::undoSurvivesClosing()
{
    Fixture f;
    const core::CallState imported = f.call();
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    const core::CallState first = f.call();
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 12}, u"a greeting"_s, {})));
    const core::CallState second = f.call();

    f.reopen();
    QVERIFY(f.call() == second);
    VERIFY_RESULT(f.project->undo());
    QVERIFY(f.call() == first);
    f.reopen();
    QVERIFY(f.project->canRedo());
    VERIFY_RESULT(f.project->undo());
    QVERIFY(f.call() == imported);
    QVERIFY(!f.project->canUndo());
    f.reopen();
    QVERIFY(f.call() == imported);
    QCOMPARE(f.project->nextRedo().action, core::Edit::Action::TypeText);
    VERIFY_RESULT(f.project->redo());
    VERIFY_RESULT(f.project->redo());
    QVERIFY(f.call() == second);
    QVERIFY(!f.project->canRedo());
}

void TestProject::newEditEndsRedo()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(f.project->undo());
    VERIFY_RESULT(f.replace(u"Lamps"_s, u"Lanterns"_s));
    QVERIFY(!f.project->canRedo());
    f.reopen();
    QVERIFY(!f.project->canRedo());
    const QList<core::LogEntry> history = f.project->history();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].state, core::LogEntry::State::Discarded);
    QCOMPARE(history[1].state, core::LogEntry::State::Done);
}

void TestProject::quickKeystrokesAreOneStep()
{
    Fixture f;
    const qsizetype at = f.corrected().indexOf(u"call."_s);
    const QString word = u"great "_s;
    for (qsizetype i = 0; i < word.size(); ++i) {
        VERIFY_RESULT(f.project->apply(core::typeText(f.call(), {at + i, at + i}, word.mid(i, 1))));
        f.clock->advance(1500);
    }
    QVERIFY(f.corrected().contains(u"Marrow Lamps great call."_s));
    QCOMPARE(f.project->history().size(), 1);
    QCOMPARE(f.call().corrections.size(), 1);
    f.reopen();
    QVERIFY(f.corrected().contains(u"Marrow Lamps great call."_s));
    VERIFY_RESULT(f.project->undo());
    QCOMPARE(f.corrected(), support::sampleText());
}

void TestProject::pauseOrUndoEndsTheStep()
{
    Fixture f;
    VERIFY_RESULT(f.project->apply(core::typeText(f.call(), {4, 4}, u"a"_s)));
    f.clock->advance(2001);
    VERIFY_RESULT(f.project->apply(core::typeText(f.call(), {5, 5}, u"b"_s)));
    QCOMPARE(f.project->history().size(), 2);
    VERIFY_RESULT(f.project->undo());
    VERIFY_RESULT(f.project->redo());
    VERIFY_RESULT(f.project->apply(core::typeText(f.call(), {6, 6}, u"c"_s)));
    QCOMPARE(f.project->history().size(), 3);
    QVERIFY2(f.corrected().startsWith(u"Goodabc morning"_s), qPrintable(f.corrected()));
}

void TestProject::typingAndDeletingLeavesNoEmptyStep()
{
    Fixture f;
    VERIFY_RESULT(f.project->apply(core::typeText(f.call(), {4, 4}, u"x"_s)));
    VERIFY_RESULT(f.project->apply(core::typeText(f.call(), {4, 5}, QString())));
    QVERIFY(f.call().corrections.isEmpty());
    QCOMPARE(f.project->history().size(), 2);
    VERIFY_RESULT(f.project->undo());
    QVERIFY(f.corrected().startsWith(u"Goodx"_s));
}

void TestProject::rowsAreSigned()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    f.reopen();
    QCOMPARE(f.call().corrections.first().author, u"Robin"_s);
    QCOMPARE(f.call().corrections.first().at, f.clock->now());
    QCOMPARE(f.project->history().first().edit.author, u"Robin"_s);
    QCOMPARE(f.project->history().first().edit.at, f.clock->now());
}

void TestProject::changedTellsWhatHappened()
{
    Fixture f;
    QList<core::Edit> told;
    connect(f.project.get(), &core::Project::changed, this, [&](const core::Edit &edit) { told.append(edit); });
    VERIFY_RESULT(f.project->apply(core::Edit()));
    QVERIFY(told.isEmpty());
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(f.project->undo());
    VERIFY_RESULT(f.project->redo());
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[1], told[0].inverse());
    QCOMPARE(told[2], told[0]);
}

void TestProject::staleEditIsRefused()
{
    Fixture f;
    const core::Edit stale = core::changeSpeaker(
        f.call(),
        core::Speaker{core::SpeakerId{u"speaker-a"_s}, u"Ada Brooke"_s, core::Role::Executive, {}, {}, {}, 0});
    VERIFY_RESULT(f.project->apply(stale));
    const core::CallState before = f.call();
    const auto refused = f.project->apply(stale);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::Error::Kind::Conflict);
    QVERIFY(f.call() == before);
    f.reopen();
    QVERIFY(f.call() == before);
    QCOMPARE(f.project->history().size(), 1);
}

QTEST_GUILESS_MAIN(TestProject)
#include "test_project.moc"

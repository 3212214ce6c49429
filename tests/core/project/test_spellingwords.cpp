// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/edits.h"
#include "core/project/spellingwords.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// The words that a project knows to be right.
class TestSpellingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreRight();
    void wordsWithCapitalsAreRightWhenSaidAgain();
    void addedWordsAreKeptAndTakenBack();
    void ignoredWordsHoldForTheirCall();
    void aWordIsAddedOnce();
    void rendersAreWrittenInEnglish();
};

void TestSpellingWords::namesAreRight()
{
    support::ProjectFixture f;
    core::Speaker speaker = f.call().speech.speakers.first();
    speaker.name = u"Zephira Quillfeather"_s;
    speaker.firm = u"Oakenbrook Sekurities"_s;
    VERIFY_RESULT(f.project->apply(core::changeSpeaker(f.call(), speaker)));
    core::SpellingSources sources;
    sources.roster = {{{}, u"Marrow Lampz"_s, u"Ottoline Grieg"_s, {}, {}, {}, {}, {}}};
    sources.glossary.append(core::GlossaryTerm{u"TorquePlus"_s, {u"torque bus"_s}});
    sources.glossary.append(core::GlossaryTerm{u"gearings"_s, {u"hearings"_s}});
    sources.userWords = {u"Nearshoring"_s};
    const QSet<QString> words = core::rightWords(f.call(), sources);
    for (const QString &word :
         {u"zephira"_s, u"quillfeather"_s, u"sekurities"_s, u"lampz"_s, u"ottoline"_s, u"gearings"_s, u"nearshoring"_s})
        QVERIFY2(words.contains(word), qPrintable(word));
    QVERIFY(!words.contains(u"hearings"_s));
}

void TestSpellingWords::wordsWithCapitalsAreRightWhenSaidAgain()
{
    support::ProjectFixture f(
        u"Grobal grew. We love Wensu and Tarnil. Grobal fell.\nThey said Wensu is good. Our Kettring closed."_s);
    const QSet<QString> words = core::rightWords(f.call(), {});
    QVERIFY(words.contains(u"wensu"_s));
    QVERIFY(!words.contains(u"kettring"_s));
    QVERIFY(!words.contains(u"grobal"_s)); // A sentence begins with it, so its capital says nothing.
}

void TestSpellingWords::addedWordsAreKeptAndTakenBack()
{
    support::ProjectFixture f;
    VERIFY_RESULT(f.project->apply(core::allowWord(f.project->spelling(), u"Tarnil"_s, {})));
    QCOMPARE(f.project->spelling().size(), 1);
    f.reopen();
    QCOMPARE(f.project->spelling().constFirst().word, u"Tarnil"_s);
    core::SpellingSources sources;
    sources.words = f.project->spelling();
    QVERIFY(core::rightWords(f.call(), sources).contains(u"tarnil"_s));
    QCOMPARE(f.project->nextUndo().action, core::Edit::Action::ChangeSpellingWords);
    VERIFY_RESULT(f.project->undo());
    QVERIFY(f.project->spelling().isEmpty());
    VERIFY_RESULT(f.project->redo());
    VERIFY_RESULT(f.project->apply(core::forbidWords(f.project->spelling())));
    f.reopen();
    QVERIFY(f.project->spelling().isEmpty());
}

void TestSpellingWords::ignoredWordsHoldForTheirCall()
{
    support::ProjectFixture f;
    const core::DocumentId other = f.add(u"Good day. We sell tarnils.\nThank you."_s);
    VERIFY_RESULT(f.project->apply(core::allowWord(f.project->spelling(), u"tarnils"_s, other)));
    core::SpellingSources sources;
    sources.words = f.project->spelling();
    QVERIFY(core::rightWords(f.project->call(other), sources).contains(u"tarnils"_s));
    QVERIFY(!core::rightWords(f.call(), sources).contains(u"tarnils"_s));
}

void TestSpellingWords::aWordIsAddedOnce()
{
    support::ProjectFixture f;
    VERIFY_RESULT(f.project->apply(core::allowWord(f.project->spelling(), u"Tarnil"_s, {})));
    QVERIFY(core::allowWord(f.project->spelling(), u"Tarnil"_s, {}).changes.isEmpty());
    QVERIFY(core::allowWord(f.project->spelling(), u"Tarnil"_s, f.document).changes.isEmpty());
    QVERIFY(core::allowWord(f.project->spelling(), QString(), {}).changes.isEmpty());
}

void TestSpellingWords::rendersAreWrittenInEnglish()
{
    core::Turn turn;
    turn.language = u"zh"_s;
    QCOMPARE(core::writtenLanguage(turn), u"zh"_s);
    turn.isMachineTranslation = true;
    QCOMPARE(core::writtenLanguage(turn), u"en"_s);
}

QTEST_GUILESS_MAIN(TestSpellingWords)
#include "test_spellingwords.moc"

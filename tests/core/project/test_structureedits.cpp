// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/edits.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// What an analyst changes in the structure of a call.
class TestStructureEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionBeginsAtTheTurn();
    void sectionEndsWhereTheNextBegins();
    void sameSectionIsNoEdit();
    void tyingMakesTheEarlierTurnAMachineTranslation();
    void tyingKeepsWordsInTheirOwnScript();
    void tyingAnewReleasesTheOldOriginal();
    void untyingLeavesAnEnglishTurn();
    void originalMustComeFirst();
    void undoSurvivesClosing();

private:
    void apply(support::ProjectFixture &fixture, const core::Edit &edit)
    {
        VERIFY_RESULT(fixture.project->apply(edit));
    }
    static core::TurnId turn(const support::ProjectFixture &fixture, int index)
    {
        return fixture.call().speech.turns.at(index).id;
    }
    static QStringList sections(const support::ProjectFixture &fixture)
    {
        QStringList keys;
        for (const core::Turn &turn : fixture.call().speech.turns)
            keys.append(core::sectionKey(turn.section));
        return keys;
    }
};

namespace {

const QString lines =
    u"Welcome to the lamps.\nThe lamp is sell good.\nLamps sold well.\n灯卖得很好，谢谢大家。\nThank you."_s;

} // namespace

void TestStructureEdits::sectionBeginsAtTheTurn()
{
    support::ProjectFixture fixture(lines);
    apply(fixture, core::beginSection(fixture.call(), turn(fixture, 3), core::Section::Closing));
    QCOMPARE(sections(fixture), (QStringList{u"prepared_remarks"_s, u"prepared_remarks"_s, u"prepared_remarks"_s,
                                             u"closing"_s, u"closing"_s}));
    QCOMPARE(core::actionName(fixture.project->nextUndo().action), u"Begin section"_s);
}

void TestStructureEdits::sectionEndsWhereTheNextBegins()
{
    support::ProjectFixture fixture(lines);
    apply(fixture, core::beginSection(fixture.call(), turn(fixture, 3), core::Section::Closing));
    apply(fixture, core::beginSection(fixture.call(), turn(fixture, 1), core::Section::QuestionsAndAnswers));
    QCOMPARE(sections(fixture), (QStringList{u"prepared_remarks"_s, u"qa"_s, u"qa"_s, u"closing"_s, u"closing"_s}));
}

void TestStructureEdits::sameSectionIsNoEdit()
{
    support::ProjectFixture fixture(lines);
    QVERIFY(core::beginSection(fixture.call(), turn(fixture, 1), core::Section::PreparedRemarks).changes.isEmpty());
}

void TestStructureEdits::tyingMakesTheEarlierTurnAMachineTranslation()
{
    support::ProjectFixture fixture(lines);
    apply(fixture, core::tieTurns(fixture.call(), turn(fixture, 2), turn(fixture, 1)));
    const QList<core::Turn> &turns = fixture.call().speech.turns;
    QCOMPARE(turns[2].renders, turns[1].id);
    QVERIFY(turns[1].isMachineTranslation);
    QCOMPARE(turns[1].language, u"und"_s);
}

void TestStructureEdits::tyingKeepsWordsInTheirOwnScript()
{
    support::ProjectFixture fixture(lines);
    apply(fixture, core::tieTurns(fixture.call(), turn(fixture, 4), turn(fixture, 3)));
    QVERIFY(!fixture.call().speech.turns[3].isMachineTranslation);
}

void TestStructureEdits::tyingAnewReleasesTheOldOriginal()
{
    support::ProjectFixture fixture(lines);
    apply(fixture, core::tieTurns(fixture.call(), turn(fixture, 2), turn(fixture, 0)));
    apply(fixture, core::tieTurns(fixture.call(), turn(fixture, 2), turn(fixture, 1)));
    const QList<core::Turn> &turns = fixture.call().speech.turns;
    QVERIFY(!turns[0].isMachineTranslation);
    QCOMPARE(turns[0].language, u"en"_s);
    QVERIFY(turns[1].isMachineTranslation);
}

void TestStructureEdits::untyingLeavesAnEnglishTurn()
{
    support::ProjectFixture fixture(lines);
    const core::CallState before = fixture.call();
    apply(fixture, core::tieTurns(fixture.call(), turn(fixture, 2), turn(fixture, 1)));
    apply(fixture, core::untieTurn(fixture.call(), turn(fixture, 2)));
    QCOMPARE(fixture.call().speech, before.speech);
}

void TestStructureEdits::originalMustComeFirst()
{
    support::ProjectFixture fixture(lines);
    QVERIFY(core::tieTurns(fixture.call(), turn(fixture, 1), turn(fixture, 2)).changes.isEmpty());
    QVERIFY(core::tieTurns(fixture.call(), turn(fixture, 1), turn(fixture, 1)).changes.isEmpty());
    QVERIFY(core::untieTurn(fixture.call(), turn(fixture, 1)).changes.isEmpty());
}

void TestStructureEdits::undoSurvivesClosing()
{
    support::ProjectFixture fixture(lines);
    const core::SpeakerTurns before = fixture.call().speech;
    apply(fixture, core::tieTurns(fixture.call(), turn(fixture, 2), turn(fixture, 1)));
    apply(fixture, core::beginSection(fixture.call(), turn(fixture, 2), core::Section::Closing));
    fixture.reopen();
    VERIFY_RESULT(fixture.project->undo());
    VERIFY_RESULT(fixture.project->undo());
    QCOMPARE(fixture.call().speech, before);
}

QTEST_GUILESS_MAIN(TestStructureEdits)
#include "test_structureedits.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/edits.h"
#include "core/project/roster.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

const QString firstCall = u"Good morning and welcome to the Marrow Lamps first quarter earnings call.\n"
                          u"Thank you. Sales rose.\nThank you all."_s;

core::RosterPerson person(const QString &name, core::Role role, const QString &title, const QString &company)
{
    core::RosterPerson made;
    made.id = core::PersonId{name};
    made.company = company;
    made.name = name;
    made.role = role;
    made.title = title;
    return made;
}

QList<core::RosterPerson> people()
{
    using core::Role;
    QList<core::RosterPerson> roster{
        person(u"Jane Roe"_s, Role::Executive, u"Chief Financial Officer"_s, u"Marrow Lamps"_s),
        person(u"Tomas Okafor"_s, Role::Executive, u"Chief Executive Officer"_s, u"Marrow Lamps Inc."_s),
        person(u"Ida Holm"_s, Role::InvestorRelations, {}, u"Marrow Lamps"_s),
        person(u"Bo Kerr"_s, Role::Executive, u"Chief Financial Officer"_s, u"Ostrava Glass"_s)};
    roster[1].spellings = {u"Tom Okafor"_s};
    return roster;
}

/// A call of Marrow Lamps in which the given speaker has the second turn, announced by words.
core::CallState callWith(const core::Speaker &speaker, const QString &words)
{
    core::CallState call = support::call(words + u"\nThank you. Sales rose.\nThank you all."_s);
    call.info.company = u"Marrow Lamps"_s;
    call.speech.speakers[0] = core::Speaker{core::SpeakerId{u"speaker-a"_s}, {}, core::Role::Operator, {}, {}, {}, 0};
    call.speech.speakers[1] = speaker;
    call.speech.speakers[1].id = core::SpeakerId{u"speaker-b"_s};
    return call;
}

core::Speaker unnamed(core::Role role, const QString &title = {})
{
    return core::Speaker{{}, {}, role, title, {}, {}, 1};
}

core::Speaker named(const QString &name, core::Role role)
{
    return core::Speaker{{}, name, role, {}, {}, {}, 0};
}

} // namespace

Q_DECLARE_METATYPE(core::Speaker)

/// What a project remembers of people, and whom it offers for the next call.
class TestRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMaySpeak_data();
    void whoMaySpeak();
    void nobodyIsMatchedTwice();
    void whatTheCallSaysStays();
    void identifyingIsOneStep();
    void untickedSpeakersStayAsTheyAre();
    void confirmedSpeakersAreRemembered();
    void renamingKeepsTheOldSpelling();
    void correctedMistakesAreNoSpellings();
    void mergingKeepsTheOtherName();
    void typingTeachesNothing();
    void theNextCallKnowsThem();
    void undoForgets();
};

void TestRoster::whoMaySpeak_data()
{
    using core::Role;
    QTest::addColumn<core::Speaker>("speaker");
    QTest::addColumn<QString>("announcement");
    QTest::addColumn<QString>("match");
    const QString plain = u"Please go ahead."_s;
    QTest::newRow("same name, details missing") << named(u"Jane Roe"_s, Role::Unknown) << plain << u"Jane Roe"_s;
    QTest::newRow("spelled by ear") << named(u"Jain Row"_s, Role::Executive) << plain << u"Jane Roe"_s;
    QTest::newRow("another spelling met before")
        << named(u"Tom Okafor"_s, Role::Executive) << plain << u"Tomas Okafor"_s;
    QTest::newRow("last name alone") << named(u"Okafor"_s, Role::Unknown) << plain << u"Tomas Okafor"_s;
    QTest::newRow("announced") << unnamed(Role::Executive) << u"I now hand over to Tomas Okafor, our CEO."_s
                               << u"Tomas Okafor"_s;
    QTest::newRow("announced, misheard") << unnamed(Role::Executive) << u"And now to Jane Rowe."_s << u"Jane Roe"_s;
    QTest::newRow("same title") << unnamed(Role::Executive, u"CFO"_s) << plain << u"Jane Roe"_s;
    QTest::newRow("only one of this role") << unnamed(Role::InvestorRelations) << plain << u"Ida Holm"_s;
    QTest::newRow("one of several of this role") << unnamed(Role::Executive) << plain << QString();
    QTest::newRow("another role") << named(u"Jane Roe"_s, Role::Analyst) << plain << QString();
    QTest::newRow("only the first name agrees") << named(u"Jane Whitcombe"_s, Role::Executive) << plain << QString();
    QTest::newRow("of another company") << named(u"Bo Kerr"_s, Role::Executive) << plain << QString();
    QTest::newRow("title of another company")
        << unnamed(Role::Executive, u"Chief Operating Officer"_s) << plain << QString();
}

void TestRoster::whoMaySpeak()
{
    QFETCH(core::Speaker, speaker);
    QFETCH(QString, announcement);
    QFETCH(QString, match);
    const auto matches = core::rosterMatches(callWith(speaker, announcement), people());
    QCOMPARE(matches.isEmpty() ? QString() : matches.first().person.value, match);
    QVERIFY(matches.size() <= 1);
}

void TestRoster::nobodyIsMatchedTwice()
{
    core::CallState call = support::call(firstCall);
    call.speech.speakers[0] = named(u"Jane Row"_s, core::Role::Executive);
    call.speech.speakers[0].id = core::SpeakerId{u"speaker-a"_s};
    call.speech.speakers[1] = named(u"Jayne Roe"_s, core::Role::Executive);
    call.speech.speakers[1].id = core::SpeakerId{u"speaker-b"_s};
    QCOMPARE(core::rosterMatches(call, people()).size(), 1);
}

void TestRoster::whatTheCallSaysStays()
{
    core::Speaker speaker = named(u"Jain Row"_s, core::Role::Executive);
    speaker.title = u"Chief Executive Officer"_s;
    const core::Speaker known = core::identified(speaker, people().first());
    QCOMPARE(known.name, u"Jane Roe"_s);
    QCOMPARE(known.title, u"Chief Executive Officer"_s);
}

void TestRoster::identifyingIsOneStep()
{
    support::ProjectFixture f(firstCall);
    core::CallState call = f.call();
    const core::Edit edit = core::identifySpeakers(
        call, people(),
        {core::RosterMatch{call.speech.speakers[0].id, people()[0].id, core::RosterMatch::Reason::SimilarName, 1},
         core::RosterMatch{call.speech.speakers[1].id, people()[1].id, core::RosterMatch::Reason::SimilarName, 1}});
    VERIFY_RESULT(f.project->apply(edit));
    QCOMPARE(f.call().speech.speakers[0].name, u"Jane Roe"_s);
    QCOMPARE(f.call().speech.speakers[1].name, u"Tomas Okafor"_s);
    VERIFY_RESULT(f.project->undo());
    QVERIFY(f.call() == call);
}

void TestRoster::untickedSpeakersStayAsTheyAre()
{
    const core::CallState call = callWith(named(u"Jain Row"_s, core::Role::Executive), u"Go ahead."_s);
    QVERIFY(core::identifySpeakers(call, people(), {}).changes.isEmpty());
}

void TestRoster::confirmedSpeakersAreRemembered()
{
    support::ProjectFixture f(firstCall);
    core::Speaker changed = f.call().speech.speakers[0];
    changed.title = u"Chief Financial Officer"_s;
    VERIFY_RESULT(
        f.project->apply(core::remembered(core::changeSpeaker(f.call(), changed), f.call(), f.project->roster())));
    QCOMPARE(f.project->roster().size(), 1);
    QCOMPARE(f.project->roster().first().name, u"Ada Brook"_s);
    QCOMPARE(f.project->roster().first().company, u"Marrow Lamps"_s);
    QCOMPARE(f.project->roster().first().title, u"Chief Financial Officer"_s);
}

void TestRoster::renamingKeepsTheOldSpelling()
{
    support::ProjectFixture f(firstCall);
    core::Speaker changed = f.call().speech.speakers[0];
    changed.name = u"Ada Brooke"_s;
    VERIFY_RESULT(
        f.project->apply(core::remembered(core::changeSpeaker(f.call(), changed), f.call(), f.project->roster())));
    QCOMPARE(f.project->roster().first().name, u"Ada Brooke"_s);
    QCOMPARE(f.project->roster().first().spellings, QStringList{u"Ada Brook"_s});
    changed.name = u"Ada Brock"_s;
    VERIFY_RESULT(
        f.project->apply(core::remembered(core::changeSpeaker(f.call(), changed), f.call(), f.project->roster())));
    QCOMPARE(f.project->roster().size(), 1);
    QCOMPARE(f.project->roster().first().spellings, (QStringList{u"Ada Brook"_s, u"Ada Brooke"_s}));
}

void TestRoster::correctedMistakesAreNoSpellings()
{
    support::ProjectFixture f(firstCall);
    core::Speaker changed = f.call().speech.speakers[0];
    changed.name = u"Peter Nwosu"_s;
    const core::Edit edit = core::remembered(core::changeSpeaker(f.call(), changed), f.call(), f.project->roster());
    VERIFY_RESULT(f.project->apply(edit));
    QCOMPARE(f.project->roster().first().name, u"Peter Nwosu"_s);
    QVERIFY(f.project->roster().first().spellings.isEmpty());
}

void TestRoster::mergingKeepsTheOtherName()
{
    support::ProjectFixture f(firstCall);
    core::Speaker second = f.call().speech.speakers[1];
    second.name = u"Ada Brock"_s;
    VERIFY_RESULT(f.project->apply(core::changeSpeaker(f.call(), second)));
    const core::Edit merge = core::mergeSpeakers(f.call(), second.id, f.call().speech.speakers[0].id);
    VERIFY_RESULT(f.project->apply(core::remembered(merge, f.call(), f.project->roster())));
    QCOMPARE(f.project->roster().size(), 1);
    QCOMPARE(f.project->roster().first().name, u"Ada Brook"_s);
    QCOMPARE(f.project->roster().first().spellings, QStringList{u"Ada Brock"_s});
}

void TestRoster::typingTeachesNothing()
{
    support::ProjectFixture f(firstCall);
    const core::Edit typed = core::typeText(f.call(), {0, 4}, u"Fine"_s);
    QCOMPARE(core::remembered(typed, f.call(), {}), typed);
    const core::Edit assigned = core::assignSpeaker(f.call(), {f.call().speech.turns[0].id}, {});
    QCOMPARE(core::remembered(assigned, f.call(), {}), assigned);
}

void TestRoster::theNextCallKnowsThem()
{
    support::ProjectFixture f(firstCall);
    const core::Edit edit = core::addToRoster(f.call(), {}, {f.call().speech.speakers[0].id});
    VERIFY_RESULT(f.project->apply(edit));
    f.reopen();
    QCOMPARE(f.project->roster().size(), 1);

    const core::DocumentId next = f.add(u"Welcome to the Marow Lamps second quarter results.\nThank you."_s);
    core::Speaker misheard = f.project->call(next).speech.speakers[0];
    misheard.name = u"Ada Brock"_s;
    misheard.title.clear();
    VERIFY_RESULT(f.project->apply(core::changeSpeaker(f.project->call(next), misheard)));
    const auto matches = core::rosterMatches(f.project->call(next), f.project->roster());
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches.first().person, f.project->roster().first().id);
    QCOMPARE(matches.first().reason, core::RosterMatch::Reason::SimilarName);
}

void TestRoster::undoForgets()
{
    support::ProjectFixture f(firstCall);
    VERIFY_RESULT(f.project->apply(core::addToRoster(f.call(), {}, {f.call().speech.speakers[0].id})));
    VERIFY_RESULT(f.project->undo());
    QVERIFY(f.project->roster().isEmpty());
    VERIFY_RESULT(f.project->redo());
    VERIFY_RESULT(f.project->apply(core::removeFromRoster(f.project->roster())));
    QVERIFY(f.project->roster().isEmpty());
    f.reopen();
    VERIFY_RESULT(f.project->undo());
    QCOMPARE(f.project->roster().size(), 1);
}

QTEST_GUILESS_MAIN(TestRoster)
#include "test_roster.moc"

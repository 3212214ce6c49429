// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/project/callfacts.h"
#include "core/project/edits.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

using Fixture = support::ProjectFixture;

core::Tag tagNamed(const QString &name)
{
    core::Tag tag;
    tag.id = core::newId<core::TagId>();
    tag.name = name;
    return tag;
}

} // namespace

/// A project of several calls, which are read when they are needed.
class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callThatWasLetGoOfComesBackEqual();
    void editsOfCallsThatWereLetGoOfAreKept();
    void historyOfEarlierSessionsIsReadWhenNeeded();
    void undoReachesCallsThatWereNotRead();
    void removedCallIsNotListedAndComesBack();
    void removedCallIsPutBackByAddingItsFile();
    void removedTagLeavesEveryCall();
    void detailsChangeWithoutReadingTheCall();
    void factsOfFileName_data();
    void factsOfFileName();
    void factsAreTakenFromTheWordsOfWelcome();
};

void TestCalls::callThatWasLetGoOfComesBackEqual()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    const core::CallState before = f.call();
    f.project->letGo(f.document);
    VERIFY_RESULT(f.project->load(f.document));
    QVERIFY(f.call() == before);
    QCOMPARE(f.call().transcript.text(), before.transcript.text());
}

void TestCalls::editsOfCallsThatWereLetGoOfAreKept()
{
    Fixture f;
    const core::DocumentId second = f.add(u"Our revenue grew.\nThank you."_s);
    const core::Edit edit = core::annotate(f.project->call(second), {4, 11}, u"check"_s, {});
    f.project->letGo(second);
    VERIFY_RESULT(f.project->apply(edit));
    QCOMPARE(f.project->call(second).annotations.size(), 1);
    f.reopen();
    QCOMPARE(f.project->call(second).annotations.first().note, u"check"_s);
    QVERIFY(f.call().annotations.isEmpty());
}

void TestCalls::historyOfEarlierSessionsIsReadWhenNeeded()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 4}, u"note 📈"_s, {})));
    const QList<core::LogEntry> before = f.project->history();
    f.reopen();
    QCOMPARE(f.project->historySize(), 2);
    QCOMPARE(f.project->nextUndo(), before.last().edit);
    const QList<core::LogEntry> after = f.project->history();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        QCOMPARE(after[i].edit, before[i].edit);
}

void TestCalls::undoReachesCallsThatWereNotRead()
{
    Fixture f;
    const core::DocumentId second = f.add(u"Our revenue grew 📈 fast.\nThank you."_s);
    VERIFY_RESULT(f.project->apply(core::typeText(f.project->call(second), {20, 24}, u"slowly"_s)));
    f.reopen();
    VERIFY_RESULT(f.project->undo());
    QVERIFY(f.project->call(second).corrections.isEmpty());
    f.project->letGo(second);
    VERIFY_RESULT(f.project->redo());
    QCOMPARE(f.project->call(second).textMap().corrected(), u"Our revenue grew 📈 slowly.\nThank you."_s);
}

void TestCalls::removedCallIsNotListedAndComesBack()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    const core::DocumentId second = f.add(u"Our revenue grew."_s);
    VERIFY_RESULT(f.project->apply(f.project->removal(f.document)));
    QCOMPARE(f.project->documents().size(), 1);
    QCOMPARE(f.project->documents().first().id, second);
    f.reopen();
    QCOMPARE(f.project->documents().size(), 1);
    QCOMPARE(f.project->nextUndo().action, core::Edit::Action::RemoveCall);
    VERIFY_RESULT(f.project->undo());
    QCOMPARE(f.project->documents().size(), 2);
    QVERIFY(f.corrected().contains(u"gearing"_s));
}

void TestCalls::removedCallIsPutBackByAddingItsFile()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(f.project->apply(f.project->removal(f.document)));
    QVERIFY(f.project->documents().isEmpty());
    const QSignalSpy added(f.project.get(), &core::Project::documentAdded);
    QCOMPARE(f.add(support::sampleText()), f.document);
    QVERIFY(added.isEmpty());
    QCOMPARE(f.project->documents().size(), 1);
    QVERIFY(f.corrected().contains(u"gearing"_s));
    QCOMPARE(f.project->nextUndo().action, core::Edit::Action::RestoreCall);
}

void TestCalls::removedTagLeavesEveryCall()
{
    Fixture f;
    const core::DocumentId second = f.add(u"Our revenue grew."_s);
    const core::Tag tag = tagNamed(u"Guidance"_s);
    VERIFY_RESULT(f.project->apply(core::addTag(tag)));
    for (const core::DocumentId &document : {f.document, second})
        VERIFY_RESULT(f.project->apply(core::annotate(f.project->call(document), {0, 3}, u"note"_s, {tag.id})));
    f.reopen();
    const auto removal = f.project->removalOf(tag);
    VERIFY_RESULT(removal);
    VERIFY_RESULT(f.project->apply(*removal));
    QVERIFY(f.project->tags().isEmpty());
    for (const core::DocumentId &document : {f.document, second})
        QVERIFY(f.project->call(document).annotations.first().tags.isEmpty());
    VERIFY_RESULT(f.project->undo());
    for (const core::DocumentId &document : {f.document, second})
        QCOMPARE(f.project->call(document).annotations.first().tags, QList<core::TagId>{tag.id});
}

void TestCalls::detailsChangeWithoutReadingTheCall()
{
    Fixture f;
    core::DocumentInfo changed = f.call().info;
    changed.company = u"Marrow Lamps"_s;
    const core::Edit edit = core::changeDocument(f.call(), changed);
    f.project->letGo(f.document);
    VERIFY_RESULT(f.project->apply(edit));
    QCOMPARE(f.project->documents().first().company, u"Marrow Lamps"_s);
    QCOMPARE(f.call().info.company, u"Marrow Lamps"_s);
    QVERIFY2(!f.project->apply(edit), "the details are no longer as this edit expects them");
}

void TestCalls::factsOfFileName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QDate>("date");
    QTest::newRow("company, quarter, year") << u"Brackwater_Q3_2025.txt"_s << u"Brackwater"_s << u"2025Q3"_s << QDate();
    QTest::newRow("year first") << u"marrow-lamps-2025q2.txt"_s << u"marrow lamps"_s << u"2025Q2"_s << QDate();
    QTest::newRow("short years") << u"Tidewell 4Q24 earnings call.txt"_s << u"Tidewell"_s << u"2024Q4"_s << QDate();
    QTest::newRow("fiscal year") << u"Tidewell Q1FY26.txt"_s << u"Tidewell"_s << u"2026Q1"_s << QDate();
    QTest::newRow("a date") << u"call 2025-10-28.txt"_s << QString() << QString() << QDate(2025, 10, 28);
    QTest::newRow("no date of the calendar") << u"20251399.txt"_s << QString() << QString() << QDate();
    QTest::newRow("kinds of files are no company")
        << u"transcript_Q3_2025.txt"_s << QString() << u"2025Q3"_s << QDate();
    QTest::newRow("nothing") << u"4341191.txt"_s << QString() << QString() << QDate();
    QTest::newRow("a code that only looks like a quarter") << u"xq312025z.txt"_s << QString() << QString() << QDate();
}

void TestCalls::factsOfFileName()
{
    QFETCH(QString, name);
    const core::FileNameFacts facts = core::factsOfFileName(name);
    QTEST(facts.company, "company");
    QTEST(facts.period, "period");
    QTEST(facts.date, "date");
}

void TestCalls::factsAreTakenFromTheWordsOfWelcome()
{
    Fixture f;
    const core::DocumentId call = f.add(u"Good day and welcome to the Brackwater Pumps third quarter 2025 earnings "
                                        "conference call.\nThank you. Revenue grew."_s);
    const core::DocumentInfo info = f.project->call(call).info;
    QCOMPARE(info.company, u"Brackwater Pumps"_s);
    QCOMPARE(info.period, u"2025Q3"_s);
    QCOMPARE(info.event, u"Third quarter 2025 earnings conference call"_s);
}

QTEST_GUILESS_MAIN(TestCalls)
#include "test_calls.moc"

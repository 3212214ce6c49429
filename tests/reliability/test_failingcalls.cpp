// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QStandardPaths>
#include <QTest>

#include "core/project/edits.h"
#include "core/store/backups.h"
#include "core/store/recovery.h"
#include "tests/reliability/extent.h"
#include "tests/reliability/workedproject.h"
#include "tests/support/failingdisk.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::FailingDisk;

namespace {

using Fixture = support::ProjectFixture;

struct Deed {
    const char *name;
    std::function<core::Result<void>(Fixture &)> work;
};

core::Finding findingAt(core::TextRange range)
{
    core::Finding finding;
    finding.detector = u"repeated-phrase"_s;
    finding.range = range;
    finding.suggestion = u"words"_s;
    return finding;
}

template<typename T>
core::Result<void> withoutValue(const core::Result<T> &result)
{
    if (!result)
        return core::failure(result.error());
    return {};
}

core::Result<void> import(Fixture &f)
{
    const QString text = reliability::callText(5, 60);
    const core::Transcript transcript = support::transcript(text);
    return withoutValue(f.project->addDocument(text.toUtf8(), transcript, support::twoSpeakers(transcript)));
}

core::Result<void> addSource(Fixture &f)
{
    core::SecondSource source;
    source.vendor = u"Vendor B"_s;
    source.text = reliability::callText(9, 40);
    return f.project->addSource(f.document, source.text.toUtf8(), source);
}

core::Result<void> goBack(Fixture &f)
{
    const QList<core::Backup> backups = core::backupsOf(f.path);
    f.close();
    const auto restored = core::restoreBackup(backups.first(), f.path, f.clock->now());
    return withoutValue(restored);
}

/// A day's work, in order; what one step leaves is what the next begins with.
QList<Deed> day()
{
    return {
        {"typing", [](Fixture &f) { return f.replace(u"hearing"_s, u"gearing"_s); }},
        {"typing on",
         [](Fixture &f) {
             return f.project->apply(core::typeText(f.call(), {5, 5}, u"b"_s));
         }},
        {"annotating",
         [](Fixture &f) {
             return f.project->apply(core::annotate(f.call(), {0, 4}, u"note"_s, {}));
         }},
        {"accepting",
         [](Fixture &f) {
             return f.project->apply(core::acceptFinding(f.call(), findingAt({20, 26}), u"words"_s));
         }},
        {"dismissing",
         [](Fixture &f) {
             return f.project->apply(core::dismissFinding(f.call(), findingAt({30, 34}), core::Verdict::Scope::Here));
         }},
        {"splitting",
         [](Fixture &f) {
             const core::Turn turn = f.call().speech.turns[1];
             return f.project->apply(core::splitTurn(f.call(), turn.id, turn.range.begin + 12));
         }},
        {"joining",
         [](Fixture &f) { return f.project->apply(core::joinWithPrevious(f.call(), f.call().speech.turns[2].id)); }},
        {"merging speakers",
         [](Fixture &f) {
             const auto &speakers = f.call().speech.speakers;
             return f.project->apply(core::mergeSpeakers(f.call(), speakers[1].id, speakers[0].id));
         }},
        {"undoing", [](Fixture &f) { return f.project->undo(); }},
        {"redoing", [](Fixture &f) { return f.project->redo(); }},
        {"importing", import},
        {"adding a second source", addSource},
        {"backing up", [](Fixture &f) { return withoutValue(core::backUp(f.path, f.clock->now())); }},
        {"compacting", [](Fixture &f) { return withoutValue(f.project->compact()); }},
        {"saving a copy", [](Fixture &f) { return f.project->saveCopy(f.folder.filePath(u"copy.emend"_s)); }},
        {"recovering",
         [](Fixture &f) { return withoutValue(core::recoverProject(f.path, f.folder.filePath(u"r.emend"_s))); }},
        {"going back to a backup", goBack},
    };
}

} // namespace

/// A disk that refuses one call after the other during a day's work.
class TestFailingCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallFailsOnce_data();
    void everyCallFailsOnce();
    void cleanupTestCase();

private:
    void failAt(FailingDisk &disk, qsizetype step, int calls, FailingDisk::Failure failure);

    int m_failed = 0;  ///< Calls to the disk that were refused.
    int m_refused = 0; ///< Steps that then said that they could not be done.
    bool m_hasFailed = false;
};

/// Does the day's work up to a step, and that one with one failing call.
void TestFailingCalls::failAt(FailingDisk &disk, qsizetype step, int calls, FailingDisk::Failure failure)
{
    Fixture f;
    const QList<Deed> deeds = day();
    for (qsizetype i = 0; i < step; ++i) {
        f.clock->advance(5000);
        VERIFY_RESULT(deeds[i].work(f));
    }
    const QString before = reliability::described(*f.project);
    disk.failAfter(calls, failure);
    const auto done = deeds[step].work(f);
    disk.mend();
    m_hasFailed = disk.hasFailed();
    m_failed += m_hasFailed ? 1 : 0;
    m_refused += done ? 0 : 1;
    if (!f.project)
        f.reopen();
    if (!done) {
        QVERIFY(m_hasFailed);
        QVERIFY(done.error().message.size() > 20);
        QCOMPARE(reliability::described(*f.project), before);
    }
    // The program goes on, and what is in memory is what is in the file.
    VERIFY_RESULT(f.replace(u"Lamps"_s, u"Lanterns"_s));
    const QString memory = reliability::described(*f.project);
    f.reopen();
    QCOMPARE(reliability::described(*f.project), memory);
}

void TestFailingCalls::everyCallFailsOnce_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("failure");
    const QList<std::pair<const char *, FailingDisk::Failure>> failures{
        {"disk full", FailingDisk::Failure::Full},
        {"input or output error", FailingDisk::Failure::InputOutput},
        {"short write", FailingDisk::Failure::Short},
    };
    const QList<Deed> deeds = day();
    for (int step = 0; step < deeds.size(); ++step) {
        for (const auto &[name, failure] : failures)
            QTest::addRow("%s, %s", deeds[step].name, name) << step << static_cast<int>(failure);
    }
}

void TestFailingCalls::everyCallFailsOnce()
{
    QFETCH(int, step);
    QFETCH(int, failure);
    QStandardPaths::setTestModeEnabled(true);
    FailingDisk disk;
    // The part takes long strides through the calls; all of them are done in full.
    const int stride = reliability::extent(1, 61);
    for (int calls = 0; calls == 0 || m_hasFailed; calls += stride) {
        failAt(disk, step, calls, static_cast<FailingDisk::Failure>(failure));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_failed > 0);
}

void TestFailingCalls::cleanupTestCase()
{
    qInfo("%d calls to the disk failed, each once: %d steps were refused with a sentence, %d were done all the same; "
          "file "
          "and memory agreed each time, 0 edits lost",
          m_failed, m_refused, m_failed - m_refused);
}

QTEST_GUILESS_MAIN(TestFailingCalls)
#include "test_failingcalls.moc"

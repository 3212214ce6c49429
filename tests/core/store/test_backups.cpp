// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include "core/project/edits.h"
#include "core/store/backups.h"
#include "tests/support/failingdisk.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

using Fixture = support::ProjectFixture;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void spoil(const QString &path, const QByteArray &words)
{
    QByteArray content = contentOf(path);
    QFile file(path);
    const qsizetype at = content.indexOf(words);
    if (at < 0 || !file.open(QIODevice::WriteOnly))
        qFatal("the test cannot damage its file");
    content[at] = '#';
    file.write(content);
}

} // namespace

/// Copies of a project that are made by themselves, and the way back to them.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void backupIsTheProject();
    void unchangedProjectIsNotCopiedAgain();
    void onlyTheLastTenAreKept();
    void lieAndStayAsChosen();
    void goingBackKeepsWhatWasThere();
    void goingBackMendsADamagedProject();
    void goingBackBringsALostProjectBack();
    void damagedBackupIsRefused();
    void damagedProjectIsNotBackedUp();
    void openProjectIsNotReplaced();
    void fullDiskLeavesOlderBackups();
    void workAfterGoingBackIsBackedUp();
};

void TestBackups::backupIsTheProject()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    const auto made = core::backUp(f.path, f.clock->now());
    VERIFY_RESULT(made);
    QVERIFY(*made);
    QCOMPARE((*made)->at, f.clock->now());
    QCOMPARE(core::backupsOf(f.path), QList<core::Backup>{**made});
    const auto copy = core::Project::open((*made)->path);
    VERIFY_RESULT(copy);
    QVERIFY((*copy)->call(f.document) == f.call());
}

void TestBackups::unchangedProjectIsNotCopiedAgain()
{
    Fixture f;
    VERIFY_RESULT(core::backUp(f.path, f.clock->now()));
    f.clock->advance(3600000);
    const auto again = core::backUp(f.path, f.clock->now());
    VERIFY_RESULT(again);
    QVERIFY(!*again);
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    const auto changed = core::backUp(f.path, f.clock->now());
    VERIFY_RESULT(changed);
    QVERIFY(*changed);
    QCOMPARE(core::backupsOf(f.path).size(), 2);
}

void TestBackups::onlyTheLastTenAreKept()
{
    Fixture f;
    for (int hour = 0; hour < 13; ++hour) {
        f.clock->advance(3600000);
        VERIFY_RESULT(f.project->apply(core::typeText(f.call(), {0, 0}, QString::number(hour) + u' ')));
        VERIFY_RESULT(core::backUp(f.path, f.clock->now()));
    }
    const QList<core::Backup> backups = core::backupsOf(f.path);
    QCOMPARE(backups.size(), qsizetype(core::keptBackups));
    QCOMPARE(backups.first().at, f.clock->now());
    QCOMPARE(backups.last().at, f.clock->now().addSecs(-9 * 3600));
}

void TestBackups::lieAndStayAsChosen()
{
    Fixture f;
    VERIFY_RESULT(core::backUp(f.path, f.clock->now()));
    const core::BackupRules rules{f.folder.filePath(u"elsewhere"_s), 2};
    for (int hour = 0; hour < 4; ++hour) {
        f.clock->advance(3600000);
        VERIFY_RESULT(f.project->apply(core::typeText(f.call(), {0, 0}, QString::number(hour) + u' ')));
        VERIFY_RESULT(core::backUp(f.path, f.clock->now(), rules));
    }
    const QList<core::Backup> backups = core::backupsOf(f.path, rules);
    QCOMPARE(backups.size(), 3);
    QVERIFY(backups[0].path.startsWith(rules.folder));
    QVERIFY(backups[1].path.startsWith(rules.folder));
    QCOMPARE(backups[1].at, f.clock->now().addSecs(-3600));
    // What was made before another folder was chosen is still there.
    QCOMPARE(backups[2], core::backupsOf(f.path).first());
    QCOMPARE(core::backupsOf(f.path).size(), 1);
}

void TestBackups::goingBackKeepsWhatWasThere()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    const auto made = core::backUp(f.path, f.clock->now());
    VERIFY_RESULT(f.replace(u"gearing"_s, u"steering"_s));
    f.close();
    const QByteArray before = contentOf(f.path);
    const auto replaced = core::restoreBackup(**made, f.path, f.clock->now());
    VERIFY_RESULT(replaced);
    QCOMPARE(contentOf(*replaced), before);
    f.reopen();
    QVERIFY(!f.project->isReadOnly());
    QVERIFY(f.corrected().contains(u"gearing"_s));
    // The history is back as well.
    VERIFY_RESULT(f.project->undo());
    QCOMPARE(f.corrected(), support::sampleText());
}

void TestBackups::goingBackMendsADamagedProject()
{
    Fixture f;
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 4}, u"precious words"_s, {})));
    const auto made = core::backUp(f.path, f.clock->now());
    const core::CallState before = f.call();
    f.close();
    spoil(f.path, "precious");
    QVERIFY(!core::Project::open(f.path));
    VERIFY_RESULT(core::restoreBackup(**made, f.path, f.clock->now()));
    f.reopen();
    QVERIFY(f.call() == before);
}

void TestBackups::goingBackBringsALostProjectBack()
{
    Fixture f;
    const auto made = core::backUp(f.path, f.clock->now());
    f.close();
    QVERIFY(QFile::remove(f.path));
    const auto replaced = core::restoreBackup(**made, f.path, f.clock->now());
    VERIFY_RESULT(replaced);
    QVERIFY(replaced->isEmpty());
    f.reopen();
    QCOMPARE(f.corrected(), support::sampleText());
}

void TestBackups::damagedBackupIsRefused()
{
    Fixture f;
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 4}, u"precious words"_s, {})));
    const auto made = core::backUp(f.path, f.clock->now());
    f.close();
    spoil((*made)->path, "precious");
    const QByteArray before = contentOf(f.path);
    const auto replaced = core::restoreBackup(**made, f.path, f.clock->now());
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, core::Error::Kind::Damaged);
    QCOMPARE(contentOf(f.path), before);
    QCOMPARE(QDir(f.folder.path()).entryList(QDir::Files), QStringList{u"calls.emend"_s});
}

void TestBackups::damagedProjectIsNotBackedUp()
{
    Fixture f;
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 4}, u"precious words"_s, {})));
    VERIFY_RESULT(core::backUp(f.path, f.clock->now()));
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    f.close();
    spoil(f.path, "precious");
    f.clock->advance(3600000);
    const auto made = core::backUp(f.path, f.clock->now());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, core::Error::Kind::Damaged);
    QCOMPARE(core::backupsOf(f.path).size(), 1);
    VERIFY_RESULT(core::Project::open(core::backupsOf(f.path).first().path));
}

void TestBackups::openProjectIsNotReplaced()
{
    Fixture f;
    const auto made = core::backUp(f.path, f.clock->now());
    const auto replaced = core::restoreBackup(**made, f.path, f.clock->now());
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, core::Error::Kind::Locked);
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
}

void TestBackups::fullDiskLeavesOlderBackups()
{
    support::FailingDisk disk;
    Fixture f;
    VERIFY_RESULT(core::backUp(f.path, f.clock->now()));
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    f.clock->advance(3600000);
    disk.failAfter(3, support::FailingDisk::Failure::Full, support::FailingDisk::Duration::FromThenOn);
    const auto made = core::backUp(f.path, f.clock->now());
    disk.mend();
    QVERIFY(!made);
    QCOMPARE(made.error().kind, core::Error::Kind::Storage);
    QCOMPARE(QDir(core::backupFolder(f.path)).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestBackups::workAfterGoingBackIsBackedUp()
{
    Fixture f;
    const auto first = core::backUp(f.path, f.clock->now());
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    f.clock->advance(3600000);
    VERIFY_RESULT(core::backUp(f.path, f.clock->now()));
    f.close();
    VERIFY_RESULT(core::restoreBackup(**first, f.path, f.clock->now()));
    f.reopen();
    // As many writes as in the newest backup, but others.
    VERIFY_RESULT(f.replace(u"hearing"_s, u"steering"_s));
    f.clock->advance(3600000);
    const auto made = core::backUp(f.path, f.clock->now());
    VERIFY_RESULT(made);
    QVERIFY(*made);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "test_backups.moc"

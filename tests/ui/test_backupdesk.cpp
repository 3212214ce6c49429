// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/project/edits.h"
#include "core/store/backups.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"
#include "ui/backupdesk.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/mainwindow.h"
#include "ui/widgets/messagebar.h"

using namespace Qt::StringLiterals;

namespace {

using Fixture = support::ProjectFixture;

/// Opens a project in a window and waits for the backup that is then made.
void openWithBackup(ui::MainWindow &window, const QString &path)
{
    window.show();
    window.openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(!core::backupsOf(path).isEmpty(), 60000);
}

void spoil(const QString &path, const QByteArray &words)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf(words);
    QVERIFY(at > 0);
    QVERIFY(file.seek(at) && file.write("#") == 1);
}

} // namespace

/// Backups and recovery, as an analyst meets them in the window.
class TestBackupDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void openedProjectIsBackedUp();
    void damageOffersTheBackups();
    void recoveryListsWhatIsMissing();
    void compactingChangesNothing();
};

void TestBackupDesk::openedProjectIsBackedUp()
{
    Fixture f;
    f.close();
    ui::MainWindow window;
    openWithBackup(window, f.path);
    window.backups().show();
    QVERIFY(window.backups().dialog());
    QVERIFY2(window.backups().dialog()->text().contains(u"“calls.emend” is backed up when it is opened"_s),
             qPrintable(window.backups().dialog()->text()));
}

void TestBackupDesk::damageOffersTheBackups()
{
    Fixture f;
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 4}, u"precious words"_s, {})));
    f.close();
    {
        ui::MainWindow window;
        openWithBackup(window, f.path);
        window.session().close();
    }
    spoil(f.path, "precious");
    ui::MainWindow window;
    window.show();
    window.openFile(f.path);
    QTRY_VERIFY(window.backups().dialog());
    QVERIFY(window.messageBar().text().contains(u"“calls.emend” is damaged"_s));
    QVERIFY(window.backups().dialog()->text().contains(u"is damaged and was left as it is"_s));
    window.backups().restore(core::backupsOf(f.path).first(), f.path);
    QVERIFY(window.session().isOpen());
    QCOMPARE(window.session().call().call.annotations.first().note, u"precious words"_s);
}

void TestBackupDesk::recoveryListsWhatIsMissing()
{
    Fixture f;
    f.close();
    const QByteArray words = "hearing ratio";
    spoil(f.path, words);
    ui::MainWindow window;
    window.show();
    window.openFile(f.path);
    QTRY_VERIFY(window.backups().dialog());
    const QString target = f.folder.filePath(u"recovered.emend"_s);
    window.backups().recover(f.path, target);
    QTRY_VERIFY_WITH_TIMEOUT(window.session().isOpen(), 60000);
    QCOMPARE(window.session().project().path(), target);
    QVERIFY2(window.backups().dialog()->text().contains(u"imported texts"_s),
             qPrintable(window.backups().dialog()->text()));
    QVERIFY(QFile::exists(f.folder.filePath(u"recovered.txt"_s)));
}

void TestBackupDesk::compactingChangesNothing()
{
    Fixture f;
    f.close();
    ui::MainWindow window;
    openWithBackup(window, f.path);
    const core::CallState before = window.session().call().call;
    window.backups().compact();
    QVERIFY(window.messageBar().text().contains(u"project file"_s));
    QVERIFY(window.session().apply(core::typeText(window.session().call().call, {0, 0}, u"a "_s)));
    window.session().undo();
    window.session().close();
    f.reopen();
    QVERIFY(f.call() == before);
}

QTEST_MAIN(TestBackupDesk)
#include "test_backupdesk.moc"

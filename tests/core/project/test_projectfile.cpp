// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTest>
#include <sqlite3.h>

#include "core/project/edits.h"
#include "tests/support/projects.h"
#include "tests/support/sql.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

using Fixture = support::ProjectFixture;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write its file");
}

QString lockOf(const Fixture &f)
{
    return f.folder.filePath(u".calls.emend.lock"_s);
}

/// What a lock file looks like whose owner was killed.
void leaveStaleLock(const Fixture &f)
{
    const QByteArray computer = QSysInfo::machineHostName().toLocal8Bit();
    write(lockOf(f), "4194999\nemend\n" + computer + "\n");
}

} // namespace

/// Files that are not as they should be, and files that two windows want.
class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoProjectIsRefused_data();
    void whatIsNoProjectIsRefused();
    void missingFileIsRefused();
    void existingFileIsNeverReplaced();
    void damagedFileIsRefusedAndLeft_data();
    void damagedFileIsRefusedAndLeft();
    void hiddenDamageIsFoundAfterAnUncleanEnd();
    void uncleanEndOfAWholeFileGoesOn();
    void newerVersionCanOnlyBeRead();
    void protectedFileCanOnlyBeRead();
    void protectedFolderCanOnlyBeRead();
    void secondWindowCanOnlyRead();
    void lockOfAnotherComputerIsExplained();
    void readOnlyProjectRefusesEveryChange();
    void copyIsEqual();
    void copyReplacesAFile();
    void copyOntoItselfIsRefused();
    void copyOntoAnOpenProjectIsRefused();
    void busyFileIsSaidInASentence();
    void fileChangedByAnotherProgramIsNotWritten();
    void firstSchemaIsStillRead();
    void oneFlippedBitIsNoticed();
    void whatAnotherProgramWroteIsTakenOver();
};

void TestProjectFile::whatIsNoProjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    Fixture f;
    f.close();
    const QByteArray project = contentOf(f.path);
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("a transcript") << QByteArray("Good morning, welcome to the call.");
    QTest::newRow("less than SQLite's head") << project.left(60);
    QTest::newRow("only the name of SQLite") << QByteArray("SQLite format 3\0", 16).leftJustified(4096, '\0');
    support::execute(f.path, "PRAGMA application_id = 7");
    QTest::newRow("another program's database") << contentOf(f.path);
}

void TestProjectFile::whatIsNoProjectIsRefused()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder(support::folderTemplate());
    const QString path = folder.filePath(u"other.emend"_s);
    write(path, content);
    QVERIFY(!core::Project::isProjectFile(path));
    const auto opened = core::Project::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::Error::Kind::Input);
    QVERIFY2(opened.error().message.contains(u"“other.emend” is no Emend project"_s),
             qPrintable(opened.error().message));
    QCOMPARE(contentOf(path), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"other.emend"_s});
}

void TestProjectFile::missingFileIsRefused()
{
    QTemporaryDir folder(support::folderTemplate());
    for (const QString &path : {folder.filePath(u"none.emend"_s), folder.path()}) {
        const auto opened = core::Project::open(path);
        QVERIFY(!opened);
        QVERIFY(!opened.error().message.isEmpty());
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    const auto created = core::Project::create(folder.filePath(u"no/such/folder.emend"_s));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, core::Error::Kind::Storage);
}

void TestProjectFile::existingFileIsNeverReplaced()
{
    Fixture f;
    f.close();
    const QByteArray before = contentOf(f.path);
    const auto created = core::Project::create(f.path);
    QVERIFY(!created);
    QCOMPARE(created.error().kind, core::Error::Kind::Storage);
    QCOMPARE(contentOf(f.path), before);
}

void TestProjectFile::damagedFileIsRefusedAndLeft_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<qsizetype>("zeroFrom");
    QTest::newRow("cut to its first page") << qsizetype(4096) << qsizetype(-1);
    QTest::newRow("cut in the middle") << qsizetype(50000) << qsizetype(-1);
    QTest::newRow("a hole in the schema") << qsizetype(-1) << qsizetype(100);
}

void TestProjectFile::damagedFileIsRefusedAndLeft()
{
    QFETCH(qsizetype, length);
    QFETCH(qsizetype, zeroFrom);
    Fixture f;
    f.close();
    QByteArray content = contentOf(f.path);
    QVERIFY(content.size() > 60000);
    if (length >= 0)
        content.truncate(length);
    if (zeroFrom >= 0)
        content.replace(zeroFrom, 3800, QByteArray(3800, '\0'));
    write(f.path, content);
    const auto opened = core::Project::open(f.path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::Error::Kind::Damaged);
    QVERIFY2(opened.error().message.contains(u"“calls.emend” is damaged"_s), qPrintable(opened.error().message));
    QCOMPARE(contentOf(f.path), content);
}

void TestProjectFile::hiddenDamageIsFoundAfterAnUncleanEnd()
{
    Fixture f;
    f.close();
    const int page = support::execute(f.path, "SELECT rootpage FROM sqlite_schema WHERE name = 'annotations_by_range'");
    QByteArray content = contentOf(f.path);
    content.replace((page - 1) * 4096, 4096, QByteArray(4096, '\0'));
    write(f.path, content);
    leaveStaleLock(f);
    const auto opened = core::Project::open(f.path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"“calls.emend” is damaged"_s), qPrintable(opened.error().message));
    QCOMPARE(contentOf(f.path), content);
}

void TestProjectFile::uncleanEndOfAWholeFileGoesOn()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    f.close();
    leaveStaleLock(f);
    f.reopen();
    QVERIFY(!f.project->isReadOnly());
    QVERIFY(f.corrected().contains(u"gearing"_s));
    f.close();
    QVERIFY(!QFile::exists(lockOf(f)));
}

void TestProjectFile::newerVersionCanOnlyBeRead()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    f.close();
    support::execute(f.path, "PRAGMA user_version = 99");
    const QByteArray before = contentOf(f.path);
    f.reopen();
    QVERIFY(f.project->isReadOnly());
    QVERIFY2(f.project->readOnlyReason().contains(u"newer Emend"_s), qPrintable(f.project->readOnlyReason()));
    QVERIFY(f.corrected().contains(u"gearing"_s));
    QVERIFY(!f.project->undo());
    f.close();
    QCOMPARE(contentOf(f.path), before);
}

void TestProjectFile::protectedFileCanOnlyBeRead()
{
    Fixture f;
    f.close();
    // Without any permission to write, the superuser is held off as well.
    QVERIFY(QFile::setPermissions(f.path, QFile::ReadOwner | QFile::ReadGroup));
    f.reopen();
    QVERIFY(f.project->isReadOnly());
    QVERIFY2(f.project->readOnlyReason().contains(u"“calls.emend” is write-protected"_s),
             qPrintable(f.project->readOnlyReason()));
    QVERIFY(!f.replace(u"hearing"_s, u"gearing"_s));
    QCOMPARE(f.corrected(), support::sampleText());
}

void TestProjectFile::protectedFolderCanOnlyBeRead()
{
    Fixture f;
    f.close();
    QVERIFY(QFile::setPermissions(f.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    f.reopen();
    const QString reason = f.project->readOnlyReason();
    f.close();
    QVERIFY(QFile::setPermissions(f.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY2(reason.contains(u"folder of “calls.emend” is write-protected"_s), qPrintable(reason));
}

void TestProjectFile::secondWindowCanOnlyRead()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    {
        const auto second = core::Project::open(f.path);
        VERIFY_RESULT(second);
        QVERIFY((*second)->isReadOnly());
        QVERIFY2((*second)->readOnlyReason().contains(u"already open in another window"_s),
                 qPrintable((*second)->readOnlyReason()));
        QCOMPARE((*second)->call(f.document).textMap().corrected(), f.corrected());
        VERIFY_RESULT(f.replace(u"gearing"_s, u"steering"_s));
    }
    // The second window must not have taken the lock away.
    QVERIFY((*core::Project::open(f.path))->isReadOnly());
    f.reopen();
    QVERIFY(!f.project->isReadOnly());
}

void TestProjectFile::lockOfAnotherComputerIsExplained()
{
    Fixture f;
    f.close();
    write(lockOf(f), "4711\nemend\nanother-computer\n");
    f.reopen();
    QVERIFY(f.project->isReadOnly());
    const QString reason = f.project->readOnlyReason();
    QVERIFY2(reason.contains(u"open on another computer: emend on another-computer"_s), qPrintable(reason));
    QVERIFY2(reason.contains(u"delete “.calls.emend.lock”"_s), qPrintable(reason));
    // Whoever follows that advice can go on.
    QVERIFY(QFile::remove(lockOf(f)));
    f.reopen();
    QVERIFY(!f.project->isReadOnly());
}

void TestProjectFile::readOnlyProjectRefusesEveryChange()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    const auto second = core::Project::open(f.path);
    VERIFY_RESULT(second);
    core::Project &project = **second;
    const core::Transcript transcript = support::transcript(u"Another call."_s);
    QVERIFY(!project.apply(core::annotate(project.call(f.document), {0, 4}, u"note"_s, {})));
    QVERIFY(!project.addDocument("another", transcript, {}));
    QVERIFY(!project.canUndo());
    QVERIFY(!project.undo());
    QVERIFY(project.call(f.document) == f.call());
    VERIFY_RESULT(project.saveCopy(f.folder.filePath(u"copy.emend"_s)));
}

void TestProjectFile::copyIsEqual()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 4}, u"note"_s, {})));
    VERIFY_RESULT(f.project->undo());
    const QString target = f.folder.filePath(u"copy.emend"_s);
    VERIFY_RESULT(f.project->saveCopy(target));
    const auto copy = core::Project::open(target);
    VERIFY_RESULT(copy);
    QVERIFY(!(*copy)->isReadOnly());
    QVERIFY((*copy)->call(f.document) == f.call());
    QCOMPARE((*copy)->history().size(), f.project->history().size());
    VERIFY_RESULT((*copy)->redo());
    QCOMPARE((*copy)->call(f.document).annotations.size(), 1);
}

void TestProjectFile::copyReplacesAFile()
{
    Fixture f;
    const QString target = f.folder.filePath(u"old.emend"_s);
    write(target, "something else");
    VERIFY_RESULT(f.project->saveCopy(target));
    QVERIFY((*core::Project::open(target))->call(f.document) == f.call());
    QVERIFY(!f.project->saveCopy(f.folder.filePath(u"no/such/folder.emend"_s)));
}

void TestProjectFile::copyOntoItselfIsRefused()
{
    Fixture f;
    const auto saved =
        f.project->saveCopy(f.folder.filePath(u"../"_s + QDir(f.folder.path()).dirName() + u"/calls.emend"_s));
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"open project itself"_s));
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
}

void TestProjectFile::copyOntoAnOpenProjectIsRefused()
{
    Fixture f;
    Fixture other;
    const QByteArray before = contentOf(other.path);
    const auto saved = f.project->saveCopy(other.path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::Error::Kind::Locked);
    QCOMPARE(contentOf(other.path), before);
    VERIFY_RESULT(other.replace(u"hearing"_s, u"gearing"_s));
}

void TestProjectFile::busyFileIsSaidInASentence()
{
    Fixture f;
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(f.path), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto refused = f.replace(u"hearing"_s, u"gearing"_s);
    sqlite3_close(other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::Error::Kind::Locked);
    QCOMPARE(f.corrected(), support::sampleText());
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
}

void TestProjectFile::fileChangedByAnotherProgramIsNotWritten()
{
    Fixture f;
    support::execute(f.path, "UPDATE meta SET value = value + 1 WHERE key = 'revision'");
    const QByteArray before = contentOf(f.path);
    const auto refused = f.replace(u"hearing"_s, u"gearing"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::Error::Kind::Conflict);
    QCOMPARE(contentOf(f.path), before);
    QCOMPARE(f.corrected(), support::sampleText());
}

void TestProjectFile::firstSchemaIsStillRead()
{
    // Written once by the program that had schema 1 only, and kept as it is.
    QTemporaryDir folder(support::folderTemplate());
    const QString path = folder.filePath(u"kept.emend"_s);
    write(path, contentOf(QFINDTESTDATA("../../data/project-schema-1.emend")));
    const auto opened = core::Project::open(path);
    VERIFY_RESULT(opened);
    core::Project &project = **opened;
    QVERIFY(!project.isReadOnly());
    QCOMPARE(project.documents().size(), 1);
    const core::CallState call = project.call(project.documents().first().id);
    QCOMPARE(call.info.company, u"Marrow Lamps"_s);
    QCOMPARE(call.transcript.text(), support::sampleText());
    QCOMPARE(support::described(call), u"Good morning, this is the Marrow Lamps call.\n"
                                       "Our gearing ratio fell to 12 percent 📈 in the quarter.\n"
                                       "收入增长了百分之二十，谢谢大家。\n"
                                       "Cafe\u0301 sales rose rose to 3.4 million 🇨🇭 francs.\n"
                                       "Ada Brook: Good morning, this is the Marrow Lamps call.\n"
                                       "Analyst 1: Our gearing ratio fell to 12 percent 📈\n"
                                       "Analyst 1: in the quarter.\n"
                                       "Ada Brook: 收入增长了百分之二十，谢谢大家。\n"
                                       "Analyst 1: Cafe\u0301 sales rose rose to 3.4 million 🇨🇭 francs.\n"
                                       "note on “谢谢大家”: thanks\n"
                                       "accepted “hearing”"_s);
    QCOMPARE(project.tags().size(), 2);
    QCOMPARE(call.annotations.first().tags, QList<core::TagId>{project.tags().last().id});
    QCOMPARE(project.history().size(), 8);
    QCOMPARE(project.nextRedo().action, core::Edit::Action::DismissFinding);
    VERIFY_RESULT(project.redo());
    while (project.canUndo())
        VERIFY_RESULT(project.undo());
    const core::CallState imported = project.call(call.info.id);
    QCOMPARE(imported.textMap().corrected(), support::sampleText());
    QVERIFY(imported.speech == support::twoSpeakers(support::transcript(support::sampleText())));
    const auto bytes = project.importedBytes(call.info.id);
    VERIFY_RESULT(bytes);
    QCOMPARE(*bytes, support::sampleText().toUtf8());
}

void TestProjectFile::oneFlippedBitIsNoticed()
{
    Fixture f;
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 4}, u"margin of 40 percent"_s, {})));
    f.close();
    QByteArray content = contentOf(f.path);
    const qsizetype at = content.indexOf("margin of 40");
    QVERIFY(at > 0);
    content[at + 10] = '5';
    write(f.path, content);
    const auto opened = core::Project::open(f.path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::Error::Kind::Damaged);
    QCOMPARE(contentOf(f.path), content);
}

void TestProjectFile::whatAnotherProgramWroteIsTakenOver()
{
    Fixture f;
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 4}, u"first"_s, {})));
    f.close();
    support::execute(f.path, "UPDATE annotations SET note = 'second'", nullptr);
    f.reopen();
    QVERIFY(!f.project->isReadOnly());
    QCOMPARE(f.call().annotations.first().note, u"second"_s);
    f.close();
    // From then on its pages are checked again.
    QByteArray content = contentOf(f.path);
    const qsizetype at = content.indexOf("second");
    QVERIFY(at > 0);
    content[at] = 'S';
    write(f.path, content);
    QVERIFY(!core::Project::open(f.path));
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "test_projectfile.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QFile>
#include <QTest>

#include "core/project/edits.h"
#include "tests/support/failingdisk.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::FailingDisk;

namespace {

using Fixture = support::ProjectFixture;
using Deed = std::function<core::Result<void>(Fixture &)>;

/// Everything that a person could see of a project.
QString described(const core::Project &project)
{
    QStringList lines;
    for (const core::DocumentInfo &info : project.documents())
        lines.append(support::described(project.call(info.id)));
    for (const core::LogEntry &entry : project.history())
        lines.append(core::actionKey(entry.edit.action) + QString::number(static_cast<int>(entry.state)));
    return lines.join(u'\n');
}

core::Result<void> addAnother(Fixture &f)
{
    const core::Transcript transcript = support::transcript(u"Another call.\nThank you."_s);
    const auto added = f.project->addDocument("another", transcript, support::twoSpeakers(transcript));
    if (!added)
        return core::failure(added.error());
    return {};
}

QList<std::pair<const char *, Deed>> deeds()
{
    return {
        {"typing", [](Fixture &f) { return f.replace(u"hearing"_s, u"gearing"_s); }},
        {"typing on",
         [](Fixture &f) {
             return f.project->apply(core::typeText(f.call(), {5, 5}, u"b"_s));
         }},
        {"undo", [](Fixture &f) { return f.project->undo(); }},
        {"redo", [](Fixture &f) { return f.project->redo(); }},
        {"adding a call", addAnother},
    };
}

/// Of the calls to the disk that a deed needs every fifth fails here, another one in each row; tests/reliability lets
/// each of them fail once in turn.
constexpr int stride = 5;

int firstCall()
{
    return static_cast<int>(qHash(QByteArrayView(QTest::currentDataTag()), 0) % stride);
}

} // namespace

Q_DECLARE_METATYPE(Deed)
Q_DECLARE_METATYPE(support::FailingDisk::Failure)

/// What happens when the disk refuses.
class TestFailingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failedEditLeavesNoTrace_data();
    void failedEditLeavesNoTrace();
    void brokenDiskLosesNothing_data();
    void brokenDiskLosesNothing();
    void fullDiskIsSaidInASentence();
    void failedCopyLeavesTheOldFile();
    void failedCreationLeavesNoFile();
};

void TestFailingDisk::failedEditLeavesNoTrace_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<FailingDisk::Failure>("failure");
    const QList<std::pair<const char *, FailingDisk::Failure>> failures{
        {"disk full", FailingDisk::Failure::Full},
        {"input or output error", FailingDisk::Failure::InputOutput},
        {"short write", FailingDisk::Failure::Short},
        {"done but not confirmed", FailingDisk::Failure::DoneButFailed},
    };
    for (const auto &[deedName, deed] : deeds()) {
        for (const auto &[failureName, failure] : failures)
            QTest::addRow("%s, %s", deedName, failureName) << deed << failure;
    }
}

void TestFailingDisk::failedEditLeavesNoTrace()
{
    QFETCH(Deed, deed);
    QFETCH(FailingDisk::Failure, failure);
    int refused = 0;
    FailingDisk disk;
    for (int calls = firstCall();; calls += stride) {
        Fixture f;
        VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 4}, u"first"_s, {})));
        VERIFY_RESULT(f.project->undo());
        VERIFY_RESULT(f.project->redo());
        f.clock->advance(5000);
        VERIFY_RESULT(f.project->apply(core::typeText(f.call(), {4, 4}, u"a"_s)));
        if (QByteArrayView(QTest::currentDataTag()).startsWith("redo"))
            VERIFY_RESULT(f.project->undo());
        const QString before = described(*f.project);

        disk.failAfter(calls, failure);
        const auto done = deed(f);
        disk.mend();
        const bool hasFailed = disk.hasFailed();
        if (!done) {
            ++refused;
            QVERIFY(hasFailed);
            QVERIFY(!done.error().message.isEmpty());
            QCOMPARE(described(*f.project), before);
        } else {
            QVERIFY(described(*f.project) != before);
        }
        // The project goes on, and what is in memory is what is in the file.
        VERIFY_RESULT(f.replace(u"Lamps"_s, u"Lanterns"_s));
        const QString memory = described(*f.project);
        f.reopen();
        QCOMPARE(described(*f.project), memory);
        if (!hasFailed)
            break;
    }
    QVERIFY(refused > 0);
}

void TestFailingDisk::brokenDiskLosesNothing_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<FailingDisk::Failure>("failure");
    for (const auto &[deedName, deed] : deeds()) {
        QTest::addRow("%s, disk full", deedName) << deed << FailingDisk::Failure::Full;
        QTest::addRow("%s, not confirmed", deedName) << deed << FailingDisk::Failure::DoneButFailed;
    }
}

void TestFailingDisk::brokenDiskLosesNothing()
{
    QFETCH(Deed, deed);
    QFETCH(FailingDisk::Failure, failure);
    FailingDisk disk;
    for (int calls = firstCall();; calls += stride) {
        Fixture f;
        VERIFY_RESULT(f.project->apply(core::typeText(f.call(), {4, 4}, u"a"_s)));
        if (QByteArrayView(QTest::currentDataTag()).startsWith("redo"))
            VERIFY_RESULT(f.project->undo());
        const QString before = described(*f.project);
        disk.failAfter(calls, failure, FailingDisk::Duration::FromThenOn);
        const auto done = deed(f);
        const bool hasFailed = disk.hasFailed();
        const QString memory = described(*f.project);
        if (!done)
            QCOMPARE(memory, before);
        f.close();
        disk.mend();
        f.reopen();
        // Where the disk did the work but never said so, the file may be one step ahead: no edit is ever half there.
        if (done || failure != FailingDisk::Failure::DoneButFailed)
            QCOMPARE(described(*f.project), memory);
        VERIFY_RESULT(f.replace(u"Lamps"_s, u"Lanterns"_s));
        if (!hasFailed)
            break;
    }
}

void TestFailingDisk::fullDiskIsSaidInASentence()
{
    FailingDisk disk;
    Fixture f;
    disk.failAfter(0, FailingDisk::Failure::Full, FailingDisk::Duration::FromThenOn);
    const auto refused = f.replace(u"hearing"_s, u"gearing"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::Error::Kind::Storage);
    QVERIFY2(refused.error().message.contains(u"calls.emend"_s), qPrintable(refused.error().message));
    QCOMPARE(f.corrected(), support::sampleText());
    disk.mend();
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
}

void TestFailingDisk::failedCopyLeavesTheOldFile()
{
    FailingDisk disk;
    Fixture f;
    const QString target = f.folder.filePath(u"copy.emend"_s);
    VERIFY_RESULT(f.project->saveCopy(target));
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    QFile old(target);
    QVERIFY(old.open(QIODevice::ReadOnly));
    const QByteArray before = old.readAll();
    int refused = 0;
    for (int calls = 0;; ++calls) {
        disk.failAfter(calls, FailingDisk::Failure::Full);
        const auto saved = f.project->saveCopy(target);
        disk.mend();
        if (saved)
            break;
        ++refused;
        QFile now(target);
        QVERIFY(now.open(QIODevice::ReadOnly));
        QCOMPARE(now.readAll(), before);
        const auto files = QDir(f.folder.path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files, (QStringList{u".calls.emend.lock"_s, u"calls.emend"_s, u"copy.emend"_s}));
    }
    QVERIFY(refused > 0);
    const auto copy = core::Project::open(target);
    VERIFY_RESULT(copy);
    QCOMPARE(described(**copy), described(*f.project));
}

void TestFailingDisk::failedCreationLeavesNoFile()
{
    FailingDisk disk;
    QTemporaryDir folder(support::folderTemplate());
    const QString path = folder.filePath(u"new.emend"_s);
    int refused = 0;
    for (int calls = 0;; ++calls) {
        disk.failAfter(calls, FailingDisk::Failure::Full);
        const auto created = core::Project::create(path);
        disk.mend();
        if (created)
            break;
        ++refused;
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "test_failingdisk.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

#include "core/exporters/savefile.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Files are written whole or not at all.
class TestSaveFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAndReplacesFiles();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void aFullDeviceIsNotReplaced();
    void refusesAFolder();
    void refusesAMissingFolder();
    void refusesAFolderWithoutPermission();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSaveFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSaveFile::makesAndReplacesFiles()
{
    const QString path = m_folder->filePath(u"call.md"_s);
    VERIFY_RESULT(core::saveFile(path, "one"));
    VERIFY_RESULT(core::saveFile(path, "two"));
    QCOMPARE(contentsOf(path), QByteArray("two"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"call.md"_s});
}

void TestSaveFile::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("found while writing") << 1024 * 1024;
    QTest::newRow("found when the buffer is written at the end") << 4096;
}

void TestSaveFile::aFullDiskLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    QFETCH(int, size);
    const QString path = m_folder->filePath(u"call.md"_s);
    VERIFY_RESULT(core::saveFile(path, "what was there"));

    // A limit on the size of files stands for the full disk: writing fails at the same place in the same way.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1024, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = core::saveFile(path, QByteArray(size, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::Error::Kind::Storage);
    QVERIFY2(saved.error().message.contains(u"the disk may be full"_s), qPrintable(saved.error().message));
    QCOMPARE(contentsOf(path), QByteArray("what was there"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"call.md"_s});
#else
    QSKIP("A full disk is played in another way here.");
#endif
}

void TestSaveFile::aFullDeviceIsNotReplaced()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    // Through a link, so that a mistake here could not harm the device itself.
    const QString path = m_folder->filePath(u"full"_s);
    QVERIFY(QFile::link(u"/dev/full"_s, path));
    const auto saved = core::saveFile(path, "some words");
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::Error::Kind::Storage);
    QVERIFY(QFileInfo(path).isSymLink());
}

void TestSaveFile::refusesAFolder()
{
    const auto saved = core::saveFile(m_folder->path(), "some words");
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"is a folder"_s));
}

void TestSaveFile::refusesAMissingFolder()
{
    const auto saved = core::saveFile(m_folder->filePath(u"gone/call.md"_s), "some words");
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"does not exist"_s));
}

void TestSaveFile::refusesAFolderWithoutPermission()
{
#ifdef Q_OS_UNIX
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    // Root may write everywhere, so it steps down for the time of the test.
    const bool isRoot = geteuid() == 0;
    constexpr uid_t nobody = 65534;
    QVERIFY(!isRoot || seteuid(nobody) == 0);
    const auto saved = core::saveFile(m_folder->filePath(u"call.md"_s), "some words");
    QVERIFY(!isRoot || seteuid(0) == 0);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(u"cannot be written there"_s), qPrintable(saved.error().message));
#else
    QSKIP("Permissions are set in another way here.");
#endif
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "test_savefile.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "core/importers/importer.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// Which files are read, and what is said of the others.
class TestReadFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAFile();
    void refusesAMissingFile();
    void refusesAFolder();
    void refusesAnEmptyFile();
    void refusesTooLargeAFileBeforeReadingIt();
    void refusesAFileWithoutPermission();
    void refusesAPipe();

private:
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReadFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestReadFile::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? path : QString();
}

void TestReadFile::readsAFile()
{
    const auto bytes = core::readFile(write(u"call.txt"_s, "Good morning."));
    VERIFY_RESULT(bytes);
    QCOMPARE(*bytes, QByteArray("Good morning."));
}

void TestReadFile::refusesAMissingFile()
{
    const auto bytes = core::readFile(m_folder->filePath(u"gone.txt"_s));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().message, u"There is no file “gone.txt”. Check its name and folder."_s);
}

void TestReadFile::refusesAFolder()
{
    const auto bytes = core::readFile(m_folder->path());
    QVERIFY(!bytes);
    QVERIFY(bytes.error().message.contains(u"is a folder"_s));
}

void TestReadFile::refusesAnEmptyFile()
{
    const auto bytes = core::readFile(write(u"empty.txt"_s, {}));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().message, u"“empty.txt” is empty, so nothing was imported."_s);
}

void TestReadFile::refusesTooLargeAFileBeforeReadingIt()
{
    const QString path = write(u"large.txt"_s, "Good morning.");
    QVERIFY(QFile::resize(path, 200LL * 1024 * 1024)); // Sparse: takes no space on the disk.
    const auto bytes = core::readFile(path);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(u"which is more than"_s), qPrintable(bytes.error().message));

    QVERIFY(QFile::resize(path, core::maximumFileSize()));
    VERIFY_RESULT(core::readFile(path));
    QVERIFY(QFile::resize(path, core::maximumFileSize() + 1));
    QVERIFY(!core::readFile(path));
}

void TestReadFile::refusesAFileWithoutPermission()
{
#ifdef Q_OS_UNIX
    const QString path = write(u"secret.txt"_s, "Good morning.");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755)));
    QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
    // Root may read everything, so it steps down for the time of the test.
    const bool isRoot = geteuid() == 0;
    constexpr uid_t nobody = 65534;
    QVERIFY(!isRoot || seteuid(nobody) == 0);
    const auto bytes = core::readFile(path);
    QVERIFY(!isRoot || seteuid(0) == 0);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(u"“secret.txt” may not be read"_s), qPrintable(bytes.error().message));
#else
    QSKIP("Permissions are set in another way here.");
#endif
}

void TestReadFile::refusesAPipe()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto bytes = core::readFile(path); // Opening it would wait for ever.
    QVERIFY(!bytes);
    QVERIFY(bytes.error().message.contains(u"no ordinary file"_s));
#else
    QSKIP("There are no named pipes here.");
#endif
}

QTEST_GUILESS_MAIN(TestReadFile)
#include "test_readfile.moc"

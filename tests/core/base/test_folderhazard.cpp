// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/folderhazard.h"

using namespace Qt::StringLiterals;
using core::FolderHazard;

/// Folders in which a project file is in danger.
class TestFolderHazard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void synchronisedFoldersAreKnown_data();
    void synchronisedFoldersAreKnown();
    void networkDisksAreKnown_data();
    void networkDisksAreKnown();
    void shareOfAnotherComputerIsANetwork();
    void warningSaysWhatToDo();
};

void TestFolderHazard::synchronisedFoldersAreKnown_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("service");
    QTest::newRow("plain folder") << u"calls/2031"_s << QString() << QString();
    QTest::newRow("a name that only resembles one") << u"Dropboxes"_s << QString() << QString();
    QTest::newRow("Dropbox by its name") << u"Dropbox/calls"_s << QString() << u"Dropbox"_s;
    QTest::newRow("Dropbox of a firm") << u"Dropbox (Hill Bank)/calls"_s << QString() << u"Dropbox"_s;
    QTest::newRow("OneDrive of a firm") << u"OneDrive - Hill Bank/calls"_s << QString() << u"OneDrive"_s;
    QTest::newRow("Google Drive") << u"Google Drive/My Calls"_s << QString() << u"Google Drive"_s;
    QTest::newRow("iCloud") << u"Library/Mobile Documents/calls"_s << QString() << u"iCloud Drive"_s;
    QTest::newRow("Nextcloud by its log") << u"team"_s << u".nextcloudsync.log"_s << u"Nextcloud"_s;
    QTest::newRow("ownCloud by its journal") << u"team"_s << u".sync_1a2b.db"_s << u"ownCloud"_s;
    QTest::newRow("Syncthing by its mark") << u"team/calls"_s << u".stfolder"_s << u"Syncthing"_s;
}

void TestFolderHazard::synchronisedFoldersAreKnown()
{
    QFETCH(QString, folder);
    QFETCH(QString, mark);
    QFETCH(QString, service);
    const QTemporaryDir top;
    QVERIFY(QDir(top.path()).mkpath(folder));
    if (!mark.isEmpty()) {
        QFile file(top.filePath(folder.section(u'/', 0, 0) + u'/' + mark));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const FolderHazard hazard = core::folderHazard(top.filePath(folder + u"/calls.emend"_s));
    QCOMPARE(hazard.service, service);
    QCOMPARE(hazard.kind, service.isEmpty() ? FolderHazard::Kind::None : FolderHazard::Kind::Synchronised);
}

void TestFolderHazard::networkDisksAreKnown_data()
{
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<bool>("isNetwork");
    for (const char *local : {"ext4", "btrfs", "tmpfs", "apfs", "NTFS", "fuse.ntfs-3g", "fuseblk"})
        QTest::newRow(local) << QString::fromLatin1(local) << false;
    for (const char *network : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "9p", "DavFS"})
        QTest::newRow(network) << QString::fromLatin1(network) << true;
}

void TestFolderHazard::networkDisksAreKnown()
{
    QFETCH(QString, fileSystem);
    QFETCH(bool, isNetwork);
    QCOMPARE(core::isNetworkDisk(fileSystem), isNetwork);
}

void TestFolderHazard::shareOfAnotherComputerIsANetwork()
{
    const FolderHazard hazard = core::folderHazard(u"//server/share/calls.emend"_s);
    if (QDir::separator() == u'\\')
        QCOMPARE(hazard.kind, FolderHazard::Kind::Network);
    else
        QVERIFY(hazard.kind != FolderHazard::Kind::Synchronised); // Two slashes mean nothing elsewhere.
}

void TestFolderHazard::warningSaysWhatToDo()
{
    const QTemporaryDir top;
    QVERIFY(QDir(top.path()).mkpath(u"Dropbox"_s));
    const QString warning = core::hazardWarning(top.filePath(u"Dropbox/calls.emend"_s));
    QVERIFY2(warning.contains(u"“calls.emend” lies in a folder that Dropbox synchronises"_s), qPrintable(warning));
    QVERIFY2(warning.contains(u"local folder"_s), qPrintable(warning));
    QCOMPARE(core::hazardWarning(top.filePath(u"calls.emend"_s)), QString());
}

QTEST_GUILESS_MAIN(TestFolderHazard)
#include "test_folderhazard.moc"

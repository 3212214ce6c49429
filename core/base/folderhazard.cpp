// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folderhazard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A program that synchronises folders, and by what its folders are known.
struct Service {
    const char *name;
    QStringList folders; ///< How its folder is called, or begins where a star stands at the end.
    QStringList marks;   ///< Files that it leaves in its folder; may hold a star.
};

const QList<Service> &services()
{
    static const QList<Service> all{
        {"Dropbox", {u"Dropbox"_s, u"Dropbox (*"_s}, {u".dropbox"_s, u".dropbox.cache"_s}},
        {"OneDrive", {u"OneDrive"_s, u"OneDrive -*"_s, u"OneDrive-*"_s}, {}},
        {"Google Drive", {u"Google Drive"_s, u"GoogleDrive"_s, u"GoogleDrive-*"_s, u"My Drive"_s}, {}},
        {"iCloud Drive", {u"iCloud Drive"_s, u"iCloudDrive"_s, u"Mobile Documents"_s}, {}},
        {"Nextcloud", {u"Nextcloud"_s}, {u".nextcloudsync.log"_s}},
        {"ownCloud", {u"ownCloud"_s}, {u".owncloudsync.log"_s, u".sync_*.db"_s}},
        {"Syncthing", {}, {u".stfolder"_s}},
        {"Box", {u"Box"_s, u"Box Sync"_s, u"Box-*"_s}, {}},
        {"pCloud", {u"pCloudDrive"_s, u"pCloud Drive"_s}, {}},
        {"MEGA", {u"MEGA"_s, u"MEGAsync"_s}, {u".megaignore"_s}},
        {"Resilio Sync", {u"Resilio Sync"_s}, {}},
        {"Seafile", {u"Seafile"_s}, {u".seafile-data"_s}},
    };
    return all;
}

bool isCalled(const QString &folder, const QString &name)
{
    return name.endsWith(u'*') ? folder.startsWith(name.chopped(1)) : folder == name;
}

bool isOf(const QDir &folder, const Service &service)
{
    for (const QString &name : service.folders) {
        if (isCalled(folder.dirName(), name))
            return true;
    }
    return !service.marks.isEmpty()
           && !folder.entryList(service.marks, QDir::AllEntries | QDir::Hidden | QDir::System).isEmpty();
}

QString serviceOf(const QString &filePath)
{
    QDir folder = QFileInfo(filePath).absoluteDir();
    do {
        for (const Service &service : services()) {
            if (isOf(folder, service))
                return QLatin1StringView(service.name);
        }
    } while (folder.cdUp());
    return {};
}

} // namespace

bool isNetworkDisk(const QString &fileSystem)
{
    static const QStringList kinds{u"nfs"_s,    u"nfs4"_s,  u"cifs"_s, u"smb3"_s, u"smbfs"_s,
                                   u"afs"_s,    u"afpfs"_s, u"9p"_s,   u"ceph"_s, u"davfs"_s,
                                   u"webdav"_s, u"ncpfs"_s, u"gfs2"_s, u"coda"_s, u"glusterfs"_s};
    static const QStringList fuse{u"sshfs"_s, u"rclone"_s, u"davfs"_s, u"gvfsd-fuse"_s, u"glusterfs"_s, u"s3fs"_s};
    const QString kind = fileSystem.toLower();
    return kinds.contains(kind) || (kind.startsWith(u"fuse.") && fuse.contains(kind.mid(5)));
}

FolderHazard folderHazard(const QString &filePath)
{
    if (const QString service = serviceOf(filePath); !service.isEmpty())
        return {FolderHazard::Kind::Synchronised, service};
    const QString folder = QFileInfo(filePath).absolutePath();
    // A share of another computer under Windows, as Qt writes it.
    if (folder.startsWith(u"//"))
        return {FolderHazard::Kind::Network, folder.section(u'/', 2, 2)};
    const QString fileSystem = QString::fromLatin1(QStorageInfo(folder).fileSystemType());
    return isNetworkDisk(fileSystem) ? FolderHazard{FolderHazard::Kind::Network, fileSystem} : FolderHazard();
}

QString hazardWarning(const QString &filePath)
{
    const FolderHazard hazard = folderHazard(filePath);
    const QString name = QFileInfo(filePath).fileName();
    switch (hazard.kind) {
    case FolderHazard::Kind::Synchronised:
        return QCoreApplication::translate("core::FolderHazard",
                                           "“%1” lies in a folder that %2 synchronises. If it is opened on two "
                                           "computers, the work of one of them may be lost. Keep the project in a "
                                           "local folder, and put copies here (File, Save a copy as…).")
            .arg(name, hazard.service);
    case FolderHazard::Kind::Network:
        return QCoreApplication::translate("core::FolderHazard",
                                           "“%1” lies on a network disk (%2). If the connection breaks, the last edit "
                                           "may be lost, and another computer may not notice that you have it open. "
                                           "Keep the project on this computer, and put copies there (File, Save a copy "
                                           "as…).")
            .arg(name, hazard.service);
    case FolderHazard::Kind::None:
        break;
    }
    return {};
}

} // namespace core

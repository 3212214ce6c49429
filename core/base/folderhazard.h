// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Why a folder is no safe place for a file that is written to all the time.
struct FolderHazard {
    enum class Kind {
        None,
        Network,      ///< On another computer, whose locks and confirmations cannot be relied on.
        Synchronised, ///< Copied to and from other computers while the file is being written.
    };

    Kind kind = Kind::None;
    QString service; ///< What synchronises it, such as “Dropbox”; or the kind of network, such as “nfs4”.

    friend bool operator==(const FolderHazard &, const FolderHazard &) = default;
};

/// Looks at the names of a file's folders, at what synchronising programs leave in them, and at the disk below.
FolderHazard folderHazard(const QString &filePath);

/// Whether a disk of this kind, such as “ext4” or “cifs”, lies on another computer.
bool isNetworkDisk(const QString &fileSystem);

/// What to tell who works on a file there, as sentences; empty without a hazard.
QString hazardWarning(const QString &filePath);

} // namespace core

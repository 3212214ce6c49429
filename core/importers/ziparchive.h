// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QHash>
#include <QString>

#include "core/base/result.h"

struct zip;

namespace core {

/// What an archive may hold at most, so that a small file cannot fill memory or disk.
struct ZipLimits {
    qint64 entries = 4096;
    qint64 entrySize = qint64(128) << 20; ///< Of one entry when unpacked, in bytes.
    qint64 wholeSize = qint64(512) << 20; ///< Of all entries when unpacked, in bytes.
    qint64 ratio = 200;                   ///< Unpacked to packed size, of entries over one mebibyte.
};

/// A zip archive in memory that is only read, and only if nothing in it is odd.
///
/// open() fails with Input if the archive is damaged, exceeds the limits, is encrypted, or has names that are twice
/// there or lead out of the archive; the sentence says which. Nothing is ever written to the disk. Not to be shared
/// between threads.
class ZipArchive
{
public:
    static Result<ZipArchive> open(const QByteArray &bytes, const ZipLimits &limits = {});

    bool contains(const QString &name) const { return m_entries.contains(name); }
    QStringList names() const { return m_entries.keys(); }

    /// The bytes of an entry. Fails with Input if there is none, or if it is not as long as the archive says.
    Result<QByteArray> read(const QString &name) const;

private:
    struct Entry {
        quint64 index = 0;
        qint64 size = 0; ///< Unpacked, as the archive says.
    };
    struct Closer {
        void operator()(zip *archive) const;
    };

    Result<void> check(const ZipLimits &limits);

    QByteArray m_bytes; ///< Must outlive m_archive, which reads from it.
    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, Entry> m_entries;
};

} // namespace core

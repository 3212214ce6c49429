// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace core {

/// Builds a zip archive in memory. All entries bear the same fixed time, so that equal input gives equal bytes.
class ZipWriter
{
public:
    enum class Method { Deflated, Stored }; ///< How bytes are kept.

    /// Adds an entry; path has slashes and no leading one, and occurs once.
    void add(const QString &path, const QByteArray &bytes, Method method = Method::Deflated);

    /// The archive with all entries, in the order in which they were added. Fails with Storage if memory is short.
    Result<QByteArray> bytes() const;

private:
    struct Entry {
        QString path;
        QByteArray bytes;
        Method method = Method::Deflated;
    };

    QList<Entry> m_entries;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "core/importers/jsonoutline.h"

namespace core {

/// The begin of a file, from which importers tell formats. What many of them ask for is found out once. Not to be
/// shared between threads.
class FileHead
{
public:
    FileHead(QByteArray bytes, QString fileName)
        : m_bytes(std::move(bytes))
        , m_fileName(std::move(fileName))
    {
    }

    const QByteArray &bytes() const { return m_bytes; }
    const QString &fileName() const { return m_fileName; } ///< Without folder.

    /// Which keys stand where, if the file is JSON.
    const JsonOutline &outline() const
    {
        if (!m_outline)
            m_outline.emplace(m_bytes);
        return *m_outline;
    }

private:
    QByteArray m_bytes;
    QString m_fileName;
    mutable std::optional<JsonOutline> m_outline;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>

namespace core {

/// Which keys stand where in JSON, of which only the first bytes need be there: "segments[].words" is the key “words”
/// of objects in the array “segments”. Of long arrays only the first elements are looked at, and nothing deep inside.
class JsonOutline
{
public:
    explicit JsonOutline(const QByteArray &head);

    /// Whether the bytes begin as a JSON object or array does.
    bool isJson() const { return m_isJson; }

    bool has(const QByteArray &path) const { return m_paths.contains(path); }

    /// The keys of the outermost object, in order.
    const QList<QByteArray> &topKeys() const { return m_topKeys; }

private:
    class Scanner;

    QSet<QByteArray> m_paths;
    QList<QByteArray> m_topKeys;
    bool m_isJson = false;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QString>

struct sqlite3;

namespace reliability {

/// Looks into a project file past the program.
class FileView
{
public:
    explicit FileView(const QString &path);
    ~FileView();
    FileView(const FileView &) = delete;
    FileView &operator=(const FileView &) = delete;

    /// Whether a row stands in the file as it does in memory, or is missing in both.
    bool holds(const QString &table, const QJsonObject &key, const std::optional<QJsonObject> &expected);

    /// The state of a line of the log.
    QString stateOf(const QString &edit);

private:
    sqlite3 *m_database = nullptr;
};

} // namespace reliability

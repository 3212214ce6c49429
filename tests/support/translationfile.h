// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>

#include <QList>
#include <QString>
#include <QStringList>

namespace support {

/// What a string is known by in a translation.
struct MessageKey {
    QString context;
    QString source;
    QString comment; ///< That tells strings of the same words apart; mostly empty.

    friend bool operator==(const MessageKey &, const MessageKey &) = default;
    friend bool operator<(const MessageKey &a, const MessageKey &b)
    {
        return std::tie(a.context, a.source, a.comment) < std::tie(b.context, b.source, b.comment);
    }
};

/// A string of a translation.
struct Message {
    MessageKey key;
    bool isPlural = false;
    bool isFinished = true;
    QStringList translations; ///< One, or one for each plural form.
};

/// The strings of a .ts file; none if it cannot be read.
QList<Message> readTranslationFile(const QString &path);

} // namespace support

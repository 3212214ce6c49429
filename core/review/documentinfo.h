// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include "core/base/guid.h"

namespace core {

/// What is known of a call besides its words.
struct DocumentInfo {
    DocumentId id;
    QString title;          ///< Shown in lists and on exports; editable.
    QString company;        ///< Editable; may be empty.
    QString event;          ///< "Second quarter 2025 earnings conference call"; editable; may be empty.
    QString period;         ///< The quarter it reports on, such as "2025Q2"; editable; may be empty.
    QDate date;             ///< Of the call; editable; may be invalid.
    QString fileName;       ///< Of the imported file, without folder.
    QByteArray sha256;      ///< Of the imported bytes, 64 hexadecimal digits.
    QString layout;         ///< layoutKey() that the file was read with.
    QDateTime addedAt;      ///< UTC
    bool isRemoved = false; ///< Taken out of the project; its rows stay, so that this can be undone.

    friend bool operator==(const DocumentInfo &, const DocumentInfo &) = default;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include "core/base/guid.h"
#include "core/base/textrange.h"

namespace core {

/// Another account of a call that the analyst has laid beside it, as a row of the document.
struct SourceRow {
    SourceId id;
    DocumentId document;
    QString kind;      ///< "transcript" or "press-release".
    QString vendor;    ///< Who made it; may be empty.
    QString fileName;  ///< Of the imported file, without folder.
    QByteArray sha256; ///< Of the imported bytes, 64 hexadecimal digits; names its SourceText.
    QString author;
    QDateTime at; ///< UTC

    friend bool operator==(const SourceRow &, const SourceRow &) = default;
};

/// What was read from a second source's bytes. Never changed, and kept when the source is removed.
struct SourceText {
    QByteArray sha256;       ///< Of the bytes.
    QString text;            ///< Line ends are LF.
    QList<TextRange> spoken; ///< The words of turns, in UTF-16 units of text; empty if all of it counts.

    friend bool operator==(const SourceText &, const SourceText &) = default;
};

} // namespace core

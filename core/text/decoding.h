// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace core {

/// The text of a file and how it was read.
struct DecodedText {
    QString text;      ///< Line ends are LF; no byte order mark; no control characters but tab and LF.
    QString encoding;  ///< Name of the character encoding, such as "UTF-8" or "GB18030".
    QStringList notes; ///< What had to be mended or guessed, one translated sentence each.

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/// Turns the bytes of a text file into text.
///
/// A byte order mark is believed, then strict UTF-8, then what the bytes look like. Broken characters become U+FFFD,
/// control characters become spaces; a note says so. Fails with Input if the bytes are no text; the sentence names what
/// they look like. Linear in the bytes.
Result<DecodedText> decodeText(const QByteArray &bytes);

/// As decodeText(), for bytes that name their own encoding, as web pages do. It is believed unless they are good UTF-8
/// or do not fit it.
Result<DecodedText> decodeDeclared(const QByteArray &bytes, const QByteArray &declared);

/// Text that is decoded already, mended likewise: line ends, control characters and halves of characters.
DecodedText mendedText(const QString &text, const QString &encoding, const QStringList &notes = {});

} // namespace core

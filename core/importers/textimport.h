// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include "core/importers/importer.h"
#include "core/text/decoding.h"

namespace core {

/// What a reader took out of its file: lines as in plain text, and which of them stand out.
struct ReadText {
    DecodedText decoded;
    /// How many characters at the begin of a line are bold or a heading, and so may well name a speaker; by the number
    /// of the line, from 0.
    QHash<qsizetype, qsizetype> emphasized;
    QSet<qsizetype> headings; ///< Numbers of the lines that the file calls headings.
    QSet<qsizetype> rows;     ///< Numbers of the lines that are rows of tables.

    QString title; ///< As the file's own fields say; a title among the lines is believed more.
    QDate date;    ///< Likewise.
};

/// Finds headers, turns and speakers in text, as for plain text. Every format whose file shows speakers by lines ends
/// here.
///
/// format is the key of the importer. Fails with Input if nobody speaks in it; the sentence says why.
Result<Transcript> transcriptOf(const ReadText &read, const QString &format, const ImportRequest &request);

} // namespace core

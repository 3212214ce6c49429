// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/documentinfo.h"
#include "core/transcript/transcript.h"
#include "core/transcript/turn.h"

namespace core {

/// What a transcript says of its call: title, company, event, period and date, from its head, its words of welcome or,
/// where these are silent, its file name. What neither says stays empty. Id and time of adding are left open.
DocumentInfo factsOf(const Transcript &transcript, const SpeakerTurns &speech);

/// What the name of a file says: “Brackwater_Q3_2025.txt” has company and period, “2025-10-28 call.txt” a date.
struct FileNameFacts {
    QString company;
    QString period; ///< "2025Q3"
    QDate date;
};

/// Reads a file name, with or without its ending.
FileNameFacts factsOfFileName(const QString &fileName);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/project/callstate.h"
#include "core/text/worddiff.h"

namespace core {

/// A stretch of a call that stands as it was imported, was taken away, or was written by the analyst.
struct TextRun {
    DiffPiece::Kind kind = DiffPiece::Kind::Kept;
    TextRange original; ///< The words it is or stands for; empty for words that stand in place of none.
    QString text;       ///< Original words for kept and removed runs, the analyst's for inserted ones.

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// A stretch of a call with what was changed in it.
struct RunPassage {
    qsizetype turn = -1; ///< Index of the turn; -1 for what stands between turns.
    TextRange original;
    QList<TextRun> runs;

    /// How many places were changed: neighbouring removed and inserted runs are one.
    int changes() const;
};

/// The whole text of a call, word by word against the imported one. Kept and removed runs together are the imported
/// text, kept and inserted ones the corrected text.
QList<TextRun> textRuns(const CallState &call);

/// The runs of textRuns() by turn, with what stands between turns where something was changed there. A change that
/// reaches over several turns belongs to the first.
QList<RunPassage> runPassages(const CallState &call);

} // namespace core

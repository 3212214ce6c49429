// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/exporters/exportoptions.h"
#include "core/project/reviewedcall.h"
#include "core/transcript/timing.h"

namespace core {

/// A word of the corrected text, or a Chinese or Japanese character, and when it was said.
struct SaidWord {
    QString text; ///< With the punctuation that it touches.
    TextRange range;
    TimeSpan span;
    bool isApart = false; ///< White space stands before it.
    bool endsSentence = false;
    bool endsClause = false;

    friend bool operator==(const SaidWord &, const SaidWord &) = default;
};

/// A turn of the corrected call, word by word.
struct SaidTurn {
    QString speaker; ///< Never empty.
    QString language;
    QList<SaidWord> words; ///< At least one.

    friend bool operator==(const SaidTurn &, const SaidTurn &) = default;
};

/// Why nothing can be written of a call in a format with times; empty if it has times.
QString timesObstacle(const ReviewedCall &call);

/// The corrected words of a call and when they were said, without the turns that options leave out. Fails with Input if
/// the file of the call told no times.
Result<QList<SaidTurn>> saidTurns(const ReviewedCall &call, const ExportOptions &options);

/// Words as they are read: with blanks where they are apart.
QString textOf(const QList<SaidWord> &words);

} // namespace core

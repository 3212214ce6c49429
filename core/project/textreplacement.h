// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/project/callstate.h"
#include "core/review/edit.h"

namespace core {

/// How a stretch of the corrected text is replaced: what becomes of the corrections.
struct TextReplacement {
    QList<RowChange> changes; ///< Of corrections and of the verdicts that refer to them.
    CorrectionId correction;  ///< That holds the new words; null if they equal the original.
    TextRange original;       ///< What is replaced, in the original text.
};

/// Replaces a range of the corrected text that does not reach across turns. source is the detector whose proposal is
/// taken; empty for typing, where no more of the original is covered than has to be.
///
/// Corrections that are touched become one; if that equals the original, none is left. No correction ends up as a pure
/// insertion at the edge of a turn, where it would belong to neither side: it takes in a character of the turn.
TextReplacement replaceText(const CallState &call, TextRange corrected, const QString &text, const QString &source);

/// Makes one correction of all that lie in or across a range of the original text; it covers the range. The corrected
/// text stays as it is.
TextReplacement uniteCorrections(const CallState &call, TextRange original);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include "core/analysis/finding.h"
#include "core/project/reviewedcall.h"

namespace ui {

/// A passage with what would change in it, cut into the parts that are drawn differently. All words are those of the
/// corrected text.
struct Passage {
    QString before;
    QString removed;
    QString added;
    QString after;
    bool hasProposal = false; ///< Otherwise removed is only suspect: it stays as long as nobody writes other words.
};

/// The words of a finding within the sentence or so around them, and its proposal if it has one. What the proposal
/// leaves as it was counts as context. At most about reach characters stand on either side.
Passage passageOf(const core::ReviewedCall &call, const core::Finding &finding, qsizetype reach);

/// The same passage cut to about so many characters: the change keeps most of the room, the context is cut first.
Passage fitted(const Passage &passage, qsizetype characters);

/// The sentence around a range of the original text, shortened where it runs on.
QString sentenceOf(const core::ReviewedCall &call, core::TextRange original);

/// A passage as HTML: removed words struck (suspect ones bold), added ones underlined; colours as "#rrggbb".
QString passageHtml(const Passage &passage, const QString &removedColour, const QString &addedColour);

/// A text on one line of at most length characters, with an ellipsis in its middle where words were left out.
QString shortened(const QString &text, qsizetype length);

/// The turn at an original position with its speaker, such as “12 · Jane Doe”; empty before the first turn.
QString turnLabel(const core::ReviewedCall &call, qsizetype original);

} // namespace ui

Q_DECLARE_METATYPE(ui::Passage)

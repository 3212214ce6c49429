// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

#include "core/analysis/renderings/pairalignment.h"
#include "core/project/reviewedcall.h"

namespace ui {

/// A turn beside what renders it, ready to be shown.
struct PairPage {
    core::InterpretedPair turns;
    core::PairAlignment alignment; ///< In the corrected text.

    /// The figures that differ, as indices of alignment.figures.
    QList<qsizetype> differences() const;
};

/// Puts a pair of a call together.
PairPage pairPage(const core::ReviewedCall &call, const core::InterpretedPair &turns);

/// The page as a table of two columns. Figures are links “figure:N”; those that differ stand out by colour, weight and
/// the sign ≠, the current one (an index of alignment.figures, -1 for none) is framed as well.
QString pairHtml(const core::ReviewedCall &call, const PairPage &page, qsizetype current, const QPalette &palette);

/// A turn as the head of a column: “4 · Jane Doe, zh → en, machine translation”.
QString pairHeading(const core::ReviewedCall &call, qsizetype turn);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/figures.h"
#include "core/review/edit.h"

namespace core {

/// What an analyst can do to the figures of a call, each as one Edit; see core/project/edits.h.

/// Says that figures are right as they were read. Those that were corrected or added are reviewed already and stay.
Edit confirmFigures(const CallState &call, const QList<ReviewedFigure> &figures);

/// Says that there are no such figures. Added ones are removed.
Edit rejectFigures(const CallState &call, const QList<ReviewedFigure> &figures);

/// Takes what was decided on figures back, so that they stand as they were read. Added ones stay.
Edit reopenFigures(const CallState &call, const QList<ReviewedFigure> &figures);

/// Writes other fields for a figure. What comes to equal the words again is no longer a correction.
Edit changeFigure(const CallState &call, const ReviewedFigure &figure, const FigureFields &fields);

/// Adds a figure that was read from a passage of the original text. No changes without a metric.
Edit addFigure(const CallState &call, TextRange original, const FigureFields &fields);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/reviewedcall.h"
#include "ui/transcript/marks.h"

namespace ui {

/// What a screen reader says of the place of the cursor: who speaks, and of each mark there what it means: the reason
/// and the proposal of a finding, the note of an annotation, what a correction replaced. A negative turn stands for
/// none.
QString spokenMarks(const QList<Mark> &marks, const core::ReviewedCall &call, qsizetype turn);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/reviewedcall.h"
#include "core/review/edit.h"

namespace support {

/// A call of an invented company with three turns, five shown findings, KPIs of several groups, checks, and a codebook
/// with two nested tags. One annotation lies on “guidance for the year”.
core::ReviewedCall sampleCall();

/// Where words first stand in the original text of the sample; they must be there.
core::TextRange rangeOf(const core::ReviewedCall &call, const QString &words);

/// The call after an edit, with the analysis it had.
core::ReviewedCall edited(const core::ReviewedCall &call, const core::Edit &edit);

} // namespace support

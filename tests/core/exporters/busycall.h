// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/reviewedcall.h"

namespace support {

/// A call of an invented company that asks much of formats: Chinese, emoji, marks for words from right to left, markup,
/// words that begin like formulas, 300 annotations that overlap with tags and notes, corrections, figures and findings.
core::ReviewedCall busyCall();

} // namespace support

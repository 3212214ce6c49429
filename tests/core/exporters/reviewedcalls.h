// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/reviewedcall.h"

namespace support {

/// A small call of an invented company with an operator, an executive and an interpreted passage. Nothing is corrected.
core::CallState alpineCall();

/// A call with a time for each word, half a second a word.
core::CallState timed(core::CallState call);

/// The original range of words in a call, which must occur.
core::TextRange rangeOf(const core::CallState &call, const QString &words);

/// Adds a correction of words, which must occur.
void correct(core::CallState &call, const QString &words, const QString &by);

/// The call with an empty analysis, or with the given one.
core::ReviewedCall reviewed(const core::CallState &call, core::Analysis analysis = {});

} // namespace support

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/project/reviewedcall.h"
#include "core/review/edit.h"

namespace support {

/// A call with one turn for each line of text and no findings. The first half are prepared remarks, the others
/// questions and answers.
core::ReviewedCall reviewedCall(const QString &text);

/// The same with a finding on the first place of words.
core::ReviewedCall withFinding(const core::ReviewedCall &call, const QString &words, core::FindingKind kind);

/// The call after an edit, as a session would make it.
core::Result<core::ReviewedCall> edited(const core::ReviewedCall &call, const core::Edit &edit);

/// The words of each turn in the corrected text.
QStringList turnTexts(const core::ReviewedCall &call);

} // namespace support

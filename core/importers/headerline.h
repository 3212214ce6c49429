// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringView>

#include "core/transcript/transcript.h"

namespace core {

/// What a line at the head of a file is, if it is clearly nothing that was said: a disclaimer of the vendor, a date, a
/// title, or another line such as “Ticker: ABC” or “Prepared Remarks:”.
std::optional<HeaderLine::Kind> headerKind(QStringView line);

/// Whether the line is a vendor's note about the transcript itself: how it was made and what it is worth.
bool isDisclaimer(QStringView line);

/// Whether the line is a heading that vendors put between turns, such as “Questions and Answers:”.
bool isSectionHeading(QStringView line);

} // namespace core

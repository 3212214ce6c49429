// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/transcript/transcript.h"

namespace support {

/// Every turn as “name|title|words”, as a person would check it; line ends in the words are shown as " / ".
QStringList printedTurns(const core::Transcript &transcript);

} // namespace support

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/project/reviewedcall.h"

namespace core {

/// How numbers and dates stand in a note, whatever the computer it is made on.
QLocale noteLocale();

/// What a note is cited by: “Brackwater Industries, Third quarter 2025 earnings call, October 28, 2025”. Never empty.
QString callCitation(const ReviewedCall &call);

/// Who says a passage: “Ann Lee (Chief Financial Officer), turn 12”; empty outside of all turns.
QString speakerCitation(const ReviewedCall &call, TextRange original);

/// The same for a cell of a table: “Ann Lee, turn 12”.
QString briefCitation(const ReviewedCall &call, TextRange original);

/// callCitation() and speakerCitation() together.
QString citation(const ReviewedCall &call, TextRange original);

} // namespace core

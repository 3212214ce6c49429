// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>

#include "core/analysis/quantities/quantitywords.h"
#include "core/text/tokens.h"

namespace core {

/// A date as said; it need not exist ("31st of June").
struct SpokenDate {
    qsizetype last = 0; ///< Index of its last token.
    TextRange range;
    int year = 0;  ///< 0 if not said.
    int month = 0; ///< 1..12
    int day = 0;   ///< 0 if not said: "June 2025".

    /// Whether a calendar has this day; without a year, whether some year has it.
    bool isPossible() const;

    /// The day, or an invalid date if the year or the day is missing or the date is impossible.
    QDate date() const;
};

/// Reads "June 30, 2025", "30th of June", "June 2025", "8/20/2025" or "2025-06-30" at token first.
std::optional<SpokenDate> readDate(const TokenList &tokens, const QuantityWords &words, qsizetype first, qsizetype end);

} // namespace core

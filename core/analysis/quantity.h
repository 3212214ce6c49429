// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/base/textrange.h"

namespace core {

enum class QuantityType { Money, Percent, PercentagePoints, BasisPoints, Multiple, Count, Year, Date }; ///< Unit kinds.

/// The key under which a type is written to files, such as "basis_points".
QString quantityTypeKey(QuantityType type);

/// A figure that was said: number, unit, and where.
struct Quantity {
    TextRange range; ///< Number, scale and unit words; no "about", no "per share".
    QuantityType type = QuantityType::Count;
    std::optional<double> value; ///< In the base unit: 3200000, 6.2 (percent), 530 (basis points). None if broken.
    std::optional<double> high;  ///< Upper end where one range covers both ends ("20 to 25%").
    QString unit; ///< ISO 4217 code for money (empty if no currency is known), "percent", "x", "people"…
    bool isApproximate = false; ///< "about", "over", "roughly" and the like stand beside it.
    bool isBroken = false;      ///< The recogniser broke the number up; value holds only what can be told for sure.
    bool isCurrencyInferred = false; ///< The currency comes from the call, not from the words.

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringView>

#include "core/base/textrange.h"

namespace core {

/// A token that is a number in digits, with what is glued to it: "($1,234.5m)," or "15-20%".
struct DigitToken {
    enum class Suffix { None, Percent, Multiple, BasisPoints, Ordinal }; ///< What is glued to the digits.

    TextRange range;            ///< Within the token: sign, currency, digits, suffix; no punctuation around them.
    QString currency;           ///< ISO 4217, empty if no sign or code is glued to it.
    double value = 0;           ///< With its sign, without scale.
    std::optional<double> high; ///< Of a range in one token.
    double scale = 1;           ///< 1e6 for "5m" and "5-million".
    Suffix suffix = Suffix::None;
    int fractionDigits = 0;
    bool isBare = false;          ///< Only digits, commas and point; no sign, currency, scale or suffix.
    bool isParenthesized = false; ///< "(12.3)": a loss in accounts.
    bool hasHyphenWord = false;   ///< "5-year": the word behind the hyphen is no scale; range ends before the hyphen.
};

/// Reads a whole token as a number; none if it is anything else, such as "10-K", "Q2", "B30A", "8:30" or "1st-class".
std::optional<DigitToken> readDigits(QStringView token);

} // namespace core

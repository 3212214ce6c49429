// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace core {

/// What an English word can be within a number that is said aloud.
enum class NumberWord : quint8 {
    None,
    Unit,    ///< "zero" to "nine".
    Teen,    ///< "ten" to "nineteen".
    Ten,     ///< "twenty" to "ninety".
    Hundred, ///< "hundred".
    Scale,   ///< "thousand", "million", "bn", "crore"…
    Point,   ///< "point", as in "two point seven".
    And,     ///< "and", as in "a hundred and ten".
    Article, ///< "a" or "an", as in "a million".
    Half,    ///< "half", as in "four and a half".
};

/// A word's part in a number, and the value it adds or multiplies with.
struct NumberWordInfo {
    NumberWord kind = NumberWord::None;
    double value = 0;
};

/// Looks up one folded word; compounds such as "twenty-five" are Ten words with their whole value.
NumberWordInfo numberWord(QStringView folded);

} // namespace core

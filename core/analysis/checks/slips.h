// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/analysis/check.h"
#include "core/text/tokens.h"

namespace core {

/// The values that a recogniser may have heard where it wrote this one: "seventy" for "seventeen", "66" for "sixty
/// point six", "29.6" for "to 9.6", five for nine, millions for billions. range must hold the words of value. Empty for
/// words that hold no single number.
QList<double> slipsOf(const TokenList &tokens, TextRange range, double value);

/// The numbers that a broken figure may stand for, in base units: "600 57.2 million" gives 657.2 million, "10% and 1%"
/// 10.1, "2.3 five billion" 2.35 billion and 2.5 billion. Empty if it is not of two parts.
QList<double> readingsOf(const TokenList &tokens, TextRange broken);

/// A figure of a sum that does not come out.
struct Suspect {
    TextRange range;
    double said = 0;
    double needed = 0; ///< What it would have to be if the others are right.
};

/// Whether the sum comes out with value in the place of the suspect of that index. To be stricter than when the sum is
/// told to be wrong: with enough rounding, most numbers have a slip that fits.
using ComesOut = std::function<bool(qsizetype suspect, double value)>;

/// Names the figure of an inconsistent check that is most likely wrong, what would make the check hold, and says so in
/// its message.
///
/// A slip that makes the sum come out speaks for a figure if it is the only one that has such a slip. Failing that, the
/// figure whose digits need the fewest changes, at most two, is blamed without support. Several that could be wrong
/// blame none.
void blame(const TokenList &tokens, const QList<Suspect> &suspects, const ComesOut &comesOut, Check &check);

/// Proposes other words for a culprit, and says so in the message of the check.
void propose(TextRange culprit, const QString &mend, bool isSupported, Check &check);

} // namespace core

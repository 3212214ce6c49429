// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "core/base/textrange.h"

namespace core {

/// An arithmetic or factual test over figures of the call.
struct Check {
    enum class Kind { Growth, Ratio, Sum, Date, CrossMention, OrderOfMagnitude }; ///< What was compared.
    enum class Outcome { Consistent, Inconsistent };                              ///< Whether it adds up.

    Kind kind = Kind::Growth;
    Outcome outcome = Outcome::Consistent;
    double stated = 0;
    double computed = 0;
    QList<TextRange> spans; ///< The figures tested, the stated one first.
    QString message;        ///< Translated, with the sum shown: “188.5 to 166.1 is −11.9 %, but 11.7 % was said.”
    TextRange culprit;      ///< The span that is most likely wrong; empty if none stands out or all is well.
    std::optional<QString> mend; ///< Words for culprit that would make the check hold.
    bool isSupported = false; ///< Whether more than the sum speaks for mend: it is easily misheard, or said elsewhere.

    friend bool operator==(const Check &, const Check &) = default;
};

/// The key under which a kind is written to files, such as "order_of_magnitude".
QString checkKindKey(Check::Kind kind);

/// The key under which an outcome is written to files: "consistent" or "inconsistent".
QString checkOutcomeKey(Check::Outcome outcome);

} // namespace core

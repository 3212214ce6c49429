// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/textrange.h"

namespace core {

/// A passage of the original text with the words that stood there.
///
/// The original never changes, so the range is enough; the quote lets another copy of the call find the passage again.
struct Anchor {
    TextRange range;
    QString quote;

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

} // namespace core

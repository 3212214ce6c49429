// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textmap.h"

namespace core {

/// Whether nothing is left of a passage of the original text: corrections have taken all of its words away, or white
/// space alone stands in their place.
inline bool isRemoved(const TextMap &map, TextRange original)
{
    const TextRange shown = map.toCorrected(original);
    return !original.isEmpty() && QStringView(map.corrected()).sliced(shown.begin, shown.length()).trimmed().isEmpty();
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/searchwords.h"

namespace core {

/// The words around the first match on a single line, at most length characters of them and whole words, with an
/// ellipsis where something was left out. Matches that are left out are no longer in the list.
MarkedText excerptOf(const MarkedText &text, qsizetype length = 180);

} // namespace core

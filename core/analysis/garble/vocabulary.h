// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Whether a folded word, or each part of a hyphenated one, is English or a well-known name.
///
/// Endings behind an apostrophe do not count, and neither do usual prefixes; two words in one are a word. The list of
/// words is searched where it lies; only where they begin is found out at the first use.
bool isEnglishWord(const QString &folded);

/// Whether a folded word is one of the ten thousand or so that everybody knows; an ending behind an apostrophe does not
/// count.
bool isCommonWord(const QString &folded);

/// Whether a folded word stands in the list as it is.
bool isListedWord(const QString &folded);

/// Whether a folded word belongs to the usual phrases of finance ("non-gaap") or names a currency ("renminbi").
bool isFinanceWord(const QString &folded);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/guid.h"

namespace core {

using SpellingWordId = Guid<struct SpellingWordTag>;

/// A word that is spelt right although no dictionary has it.
struct SpellingWord {
    SpellingWordId id; ///< Made from the word, so that copies of a project agree on it.
    QString word;      ///< As it is written; letter case and a genitive do not count, see spellingKey().
    DocumentId call;   ///< Where it is not marked; null for the whole project.

    friend bool operator==(const SpellingWord &, const SpellingWord &) = default;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

#include "core/store/passagetable.h"

namespace core {

/// What an analyst looks for in all calls of a project, and where. Empty fields allow everything.
struct SearchRequest {
    QString words; ///< See matchExpression().
    std::optional<CallPassage::Kind> kind;
    QString company; ///< Part of the company's name; case and diacritics do not count.
    QString period;  ///< Part of the period, such as "2025".
    QString speaker; ///< Part of the speaker's name.
    QString role;    ///< roleKey()
    QString section; ///< sectionKey()
    TagId tag;       ///< It or one below it lies on the passage.
    qsizetype limit = 200;

    friend bool operator==(const SearchRequest &, const SearchRequest &) = default;
};

/// What is there to be chosen in a search, each sorted and once.
struct SearchChoices {
    QStringList companies;
    QStringList periods;
    QStringList speakers;

    friend bool operator==(const SearchChoices &, const SearchChoices &) = default;
};

/// Whether there is a word to look for.
bool hasWords(const SearchRequest &request);

} // namespace core

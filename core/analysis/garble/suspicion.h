// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/analysis/finding.h"

namespace core {

/// The score from which a suspicion is worth the analyst's attention.
constexpr double usuallyShownFrom = 0.33;

/// What one signal has against a few tokens, before neighbours are joined to passages.
struct Suspicion {
    qsizetype first = 0; ///< Token indices, both included.
    qsizetype last = 0;
    FindingKind kind = FindingKind::Garbled;
    QString category;                    ///< See Finding::category.
    QString reason;                      ///< Translated sentence.
    double score = 0;                    ///< 0..1
    double shownFrom = usuallyShownFrom; ///< Less for words of translations, which are shown if several are near.
    double assurance = 0;              ///< The score of a rule that stands though the trees gave another to rank it by.
    std::optional<QString> suggestion; ///< Replaces the words from first to last, punctuation around them aside.
    QString evidence;                  ///< Translated sentence; may be empty.
};

using Suspicions = std::vector<Suspicion>;

} // namespace core

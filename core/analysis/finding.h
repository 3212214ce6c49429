// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "core/base/textrange.h"

namespace core {

/// The kinds of trouble that a review list is grouped and filtered by.
enum class FindingKind { Repeat, Garbled, Figure, Name, Turn };

/// The key under which a kind is written to files: "repeat", "garbled", "figure", "name" or "turn".
QString findingKindKey(FindingKind kind);

/// The kind of a key, if it is one.
std::optional<FindingKind> findingKindFromKey(QStringView key);

/// The translated name of a kind, such as “Repeat”.
QString findingKindName(FindingKind kind);

/// A passage that a detector suspects, why, and what it would write instead.
struct Finding {
    QString detector; ///< Detector::id() of the one that found it.
    FindingKind kind = FindingKind::Garbled;
    QString category;                  ///< Stable key within the kind, such as "loop" or "wrong-word".
    TextRange range;                   ///< The suspect words; never empty, never across turns.
    QString reason;                    ///< A plain translated sentence that a person can judge in two seconds.
    double score = 0;                  ///< 0..1; how likely the passage is wrong.
    std::optional<QString> suggestion; ///< Replaces the whole range; an empty text means: remove. None: no proposal.
    QString evidence;                  ///< What speaks for the proposal, in a translated sentence; may be empty.
    bool isShown = true;               ///< False for weak candidates that only figures and exports see.
    int copies = 0;                    ///< Repeats: how often the unit is there; otherwise 0.
    int unitWords = 0;                 ///< Repeats: words of the repeated unit; otherwise 0.

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace core

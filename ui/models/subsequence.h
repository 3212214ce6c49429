// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace ui {

/// How well a text has the letters of a pattern in it.
struct SubsequenceMatch {
    int score = 0;              ///< More is better; comparable for one pattern only.
    QList<qsizetype> positions; ///< Of the letters in the text, ascending.

    friend bool operator==(const SubsequenceMatch &, const SubsequenceMatch &) = default;
};

/// Finds the letters of pattern in text in their order, wherever they stand: “accprop” is in “Accept the proposal”.
/// Letter case and spaces of the pattern do not count. Of several ways the best is taken: letters at the begin of words
/// and letters in a row count more. An empty pattern is in every text with a score of 0. The time it takes grows with
/// the product of both lengths.
std::optional<SubsequenceMatch> subsequenceMatch(const QString &pattern, const QString &text);

} // namespace ui

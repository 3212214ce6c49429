// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QtGlobal>

#include "core/analysis/sources/spokentext.h"

namespace core {

/// A few words of one text and the words of the other that stand at the same place. One side may be empty.
struct AlignedPair {
    qint32 ours = 0; ///< Index of the first unit.
    qint32 ourCount = 0;
    qint32 theirs = 0;
    qint32 theirCount = 0;
    bool isEqual = false; ///< Said alike, even if parted differently ("touchtone", "touch tone").

    friend bool operator==(const AlignedPair &, const AlignedPair &) = default;
};

/// How two transcripts of one call lie beside each other.
struct Alignment {
    std::vector<AlignedPair> pairs; ///< In order; together they cover all units of both.
    qsizetype equalWords = 0;       ///< Our words that the other has too.
    qsizetype comparedWords = 0;    ///< Our words beside which something stands that could be compared.
    qsizetype ourWords = 0;
    qsizetype theirWords = 0;

    /// The share of the words that both have in common, 0..1, measured on the shorter one. Two transcripts of one call
    /// have well over half.
    double common() const;
};

/// Lays two transcripts of one call beside each other, word by word.
///
/// Runs of words that are unique in both texts are anchors, of which the longest ascending sequence is kept (the
/// patience diff of Bram Cohen, with runs of words instead of lines), again within the gaps with shorter runs; what is
/// left between anchors is aligned by dynamic programming (Needleman and Wunsch 1970) that pairs words by sound and
/// spelling and joins words that were parted differently. Linear in the texts but for sorting; gaps that are too long
/// to be compared stay one pair, so that time and memory are bounded for any input.
Alignment align(const SpokenText &ours, const SpokenText &theirs, const SpokenVocabulary &vocabulary);

} // namespace core

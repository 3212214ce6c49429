// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace core {

/// What can be compared of two words at once: their lengths and a bit for each letter that they contain.
struct WordShape {
    static constexpr qsizetype longest = 10'000; ///< Longer words count as so long.

    quint32 letters = 0;
    quint32 sounds = 0;
    qint16 letterKinds = 0; ///< How many bits letters has,
    qint16 soundKinds = 0;  ///< and sounds.
    qint16 length = 0;
    qint16 soundLength = 0;

    WordShape() = default;
    WordShape(QStringView word, QByteArrayView soundCode);

    /// The most that a word of the other shape can be alike in spelling, 0 to 1; see WordSimilarity.
    double mostAlike(const WordShape &other) const;

    /// Whether wordSimilarity() to a word of the other shape may reach least. Most words are told apart by that, and it
    /// costs next to nothing.
    bool mayBeLike(const WordShape &other, double least) const;
};

} // namespace core

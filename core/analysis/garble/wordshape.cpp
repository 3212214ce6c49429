// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/wordshape.h"

#include <algorithm>

#include <QtAlgorithms>

#include "core/text/phonetic.h"

namespace core {

namespace {

quint32 letterBit(uint letter)
{
    return 1U << (letter & 31U);
}

/// The most that two words with so many kinds of letters can be alike: each that only one of them has costs an edit.
double mostAlike(int kindsA, int kindsB, quint32 common, int longest)
{
    const int edits = std::max(kindsA, kindsB) - static_cast<int>(qPopulationCount(common));
    return 1.0 - static_cast<double>(edits) / static_cast<double>(std::max(1, longest));
}

} // namespace

WordShape::WordShape(QStringView word, QByteArrayView soundCode)
    : length(static_cast<qint16>(std::min(longest, word.size())))
    , soundLength(static_cast<qint16>(std::min(longest, soundCode.size())))
{
    for (const QChar letter : word)
        letters |= letterBit(letter.unicode());
    for (const char letter : soundCode)
        sounds |= letterBit(static_cast<uchar>(letter));
    letterKinds = static_cast<qint16>(qPopulationCount(letters));
    soundKinds = static_cast<qint16>(qPopulationCount(sounds));
}

double WordShape::mostAlike(const WordShape &other) const
{
    return core::mostAlike(letterKinds, other.letterKinds, letters & other.letters, std::max(length, other.length));
}

bool WordShape::mayBeLike(const WordShape &other, double least) const
{
    const double spelling = mostAlike(other);
    if (spelling >= least)
        return true;
    const double sound =
        core::mostAlike(soundKinds, other.soundKinds, sounds & other.sounds, std::max(soundLength, other.soundLength));
    return WordSimilarity::of(spelling, sound) >= least;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>

#include "core/analysis/garble/callmodel.h"

namespace core {

/// What can be compared of two words at once: their lengths and a bit for each letter that they contain.
struct WordShape {
    quint32 letters = 0;
    quint32 sounds = 0;
    qint32 length = 0;
    qint32 soundLength = 0;

    WordShape() = default;
    WordShape(QStringView word, const QByteArray &soundCode);
};

/// Finds the words of the model by their sound.
///
/// Made at the first use and then shared by all threads; it never changes.
class SoundIndex
{
public:
    /// The one index of the program.
    static const SoundIndex &instance();

    /// The words that share a sound skeleton with a word of this sound code or come within one consonant of it.
    std::vector<int> soundAlikes(const QByteArray &soundCode) const;

    /// See core::soundCode(); empty for words that are too rare to be proposed.
    const QByteArray &soundCodeOf(int id) const { return m_codes[static_cast<size_t>(id)]; }

    const WordShape &shapeOf(int id) const { return m_shapes[static_cast<size_t>(id)]; }

private:
    SoundIndex();

    std::vector<QByteArray> m_codes;
    std::vector<WordShape> m_shapes;
    std::vector<std::pair<size_t, int>> m_sounds; ///< Hash of a skeleton, word; sorted.
};

} // namespace core

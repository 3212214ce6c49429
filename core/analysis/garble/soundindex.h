// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "core/analysis/garble/wordshape.h"

namespace core {

/// Finds the words of the model by their sound.
///
/// Made at the first use and then shared by all threads; it never changes.
class SoundIndex
{
public:
    /// The one index of the program.
    static const SoundIndex &instance();

    /// The words that share a sound skeleton with a word of this sound code or come within one consonant of it.
    /// In the order of their numbers.
    std::vector<int> soundAlikes(QByteArrayView soundCode) const;

    /// A word as it is compared. The words lie side by side in memory, since a search looks at very many.
    QStringView wordOf(int id) const
    {
        const Word &word = m_words[static_cast<size_t>(id)];
        return QStringView(m_letters).sliced(word.firstLetter, word.shape.length);
    }

    /// See core::soundCode(); empty for words that are too rare to be proposed.
    QByteArrayView soundCodeOf(int id) const
    {
        const Word &word = m_words[static_cast<size_t>(id)];
        return QByteArrayView(m_sounds).sliced(word.firstSound, word.shape.soundLength);
    }

    const WordShape &shapeOf(int id) const { return m_words[static_cast<size_t>(id)].shape; }

private:
    struct Word {
        WordShape shape;
        qsizetype firstLetter = 0; ///< Where it begins in m_letters,
        qsizetype firstSound = 0;  ///< and its sound code in m_sounds.
    };

    /// A word under a skeleton that it has or comes close to.
    struct Entry {
        quint64 key = 0;
        int word = 0;
    };

    SoundIndex();
    void addSounds(std::vector<Entry> &entries);
    void sortIntoBuckets(const std::vector<Entry> &entries);

    std::vector<Word> m_words; ///< By number in the model.
    QString m_letters;
    QByteArray m_sounds;
    std::vector<Entry> m_entries;        ///< By bucket, then by word.
    std::vector<quint32> m_bucketStarts; ///< The first entry of each bucket, and the end of the last.
};

} // namespace core

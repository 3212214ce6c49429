// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QHash>
#include <QString>

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

/// What words are common in earnings calls, and which follow each other: counts of words and word pairs.
///
/// Loaded from the program's resources at the first use and then shared by all threads; it never changes.
class CallModel
{
public:
    /// Stands for a word that the model does not know.
    static constexpr int unknown = -1;

    /// The one model of the program.
    static const CallModel &instance();

    /// The number of a folded word, or unknown. Anything with a digit has the number of "<n>".
    int idOf(const QString &folded) const;

    const QString &word(int id) const { return m_words[static_cast<size_t>(id)]; }
    int size() const { return static_cast<int>(m_words.size()); }

    /// The edge of a sentence.
    int edge() const { return m_edge; }

    /// How often a word was counted; 0 for unknown.
    int count(int id) const { return id < 0 ? 0 : m_counts[static_cast<size_t>(id)]; }

    /// How often the second word followed the first, roughly; 0 if never or if one is unknown.
    double pairCount(int first, int second) const;

    /// log10 of the probability that the second word follows the first.
    double logProbability(int first, int second) const
    {
        return logProbability(first, second, pairCount(first, second));
    }

    /// The same if their pairCount() is known.
    double logProbability(int first, int second, double pairs) const;

    /// Share of capital letters inside sentences, 0..1; near 1 for names.
    double capitalShare(int id) const;

    /// The words that share a sound skeleton with a word of this sound code or come within one consonant of it.
    std::vector<int> soundAlikes(const QByteArray &soundCode) const;

    /// See core::soundCode(); empty for words that are too rare to be proposed.
    const QByteArray &soundCodeOf(int id) const { return m_codes[static_cast<size_t>(id)]; }

    const WordShape &shapeOf(int id) const { return m_shapes[static_cast<size_t>(id)]; }

private:
    CallModel();
    bool read(const QByteArray &data);
    void indexSounds();

    std::vector<QString> m_words;
    QHash<QString, int> m_ids;
    std::vector<int> m_counts;
    std::vector<quint8> m_capitals;
    std::vector<quint32> m_starts;
    std::vector<quint16> m_followers;
    std::vector<quint8> m_pairLogs;
    std::vector<QByteArray> m_codes;
    std::vector<WordShape> m_shapes;
    std::vector<std::pair<size_t, int>> m_sounds; ///< Hash of a skeleton, word; sorted.
    double m_total = 1;
    int m_edge = unknown;
    int m_number = unknown;
};

} // namespace core

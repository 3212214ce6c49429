// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>
#include <QString>

#include "core/analysis/garble/modelreader.h"

namespace core {

/// What words are common in earnings calls, and which follow each other: counts of words, word pairs and word triples.
///
/// The counts are read where the program's resources lie in memory. They never change, and all threads share them.
class CallModel
{
public:
    /// Stands for a word that the model does not know.
    static constexpr int unknown = -1;

    /// The one model of the program.
    static const CallModel &instance();

    /// The number of a folded word, or unknown. A figure has the number of its class: with a percent sign, with a
    /// currency sign, a year, or another.
    int idOf(const QString &folded) const;

    const QString &word(int id) const { return m_words[static_cast<size_t>(id)]; }
    int size() const { return static_cast<int>(m_words.size()); }

    /// The edge of a sentence.
    int edge() const { return m_edge; }

    /// How often a word was counted; 0 for unknown.
    int count(int id) const { return id < 0 ? 0 : static_cast<int>(m_counts[static_cast<size_t>(id)]); }

    /// In how many calls a word was counted, up to 255; 0 for unknown.
    int calls(int id) const { return id < 0 ? 0 : m_calls[static_cast<size_t>(id)]; }

    /// How often the second word followed the first, roughly; 0 if never or if one is unknown.
    double pairCount(int first, int second) const;

    /// How often three words followed each other, roughly; 0 if never or if one is unknown.
    double tripleCount(int first, int second, int third) const;

    /// log10 of the probability of a word, wherever it stands.
    double logProbability(int word) const;

    /// log10 of the probability that the second word follows the first.
    double logProbability(int first, int second) const;

    /// log10 of the probability that the third word follows the other two.
    double logProbability(int first, int second, int third) const;

    /// Where two words that follow each other stand among the pairs, or noPair. Whoever needs it twice keeps it, since
    /// looking it up takes longer than all the rest.
    using PairPlace = qint64;
    static constexpr PairPlace noPair = -1;
    PairPlace pairPlace(int first, int second) const { return placeOf(known(first), known(second)); }

    /// What the functions above give for three words that follow each other, at once.
    struct Fit {
        double alone = 0;        ///< logProbability(third)
        double behindOne = 0;    ///< logProbability(second, third)
        double behindTwo = 0;    ///< logProbability(first, second, third)
        double logPairs = 0;     ///< log2 of pairCount(second, third) + 1
        double logTriples = 0;   ///< log2 of tripleCount(first, second, third) + 1
        PairPlace pair = noPair; ///< pairPlace(second, third)
    };

    /// See Fit. Before is pairPlace(first, second).
    Fit fitOf(PairPlace before, int first, int second, int third) const;

    /// Four words and a gap between the second and the third, in which others can be tried.
    struct Gap {
        int before = unknown;
        int next = unknown;
        PairPlace pairBefore = noPair;
        PairPlace pairBehind = noPair;
        int behind = unknown;
        double shareBehind = 0; ///< How likely behind follows next.
    };

    Gap gapBetween(int first, int before, int next, int behind) const;

    /// log10 of the probability of a word in a gap and of the two words behind it.
    double logFit(const Gap &gap, int word) const;

    /// Share of capital letters inside sentences, 0..1; near 1 for names.
    double capitalShare(int id) const;

private:
    CallModel();
    bool read(QByteArrayView data);
    PairPlace placeOf(int first, int second) const;
    double share(int word) const;
    double share(int first, int second) const { return share(first, second, placeOf(first, second)); }
    double share(int first, int second, PairPlace place) const;
    double countAt(PairPlace pair, int third) const;
    double share(PairPlace pair, double triples, double rest) const;
    double share(PairPlace pair, int third, double rest) const { return share(pair, countAt(pair, third), rest); }
    int known(int word) const { return word < 0 ? m_stranger : word; }

    std::vector<QString> m_words;
    QHash<QString, int> m_ids;
    std::vector<double> m_logShares; ///< log10 of how likely each word is anywhere.
    NumberList<quint32> m_counts;
    NumberList<quint16> m_ways; ///< Behind how many different words each was seen.
    NumberList<quint8> m_calls;
    NumberList<quint8> m_capitals;
    NumberList<quint32> m_pairStarts;
    NumberList<quint16> m_pairFollowers;
    NumberList<quint8> m_pairLogs;
    NumberList<quint32> m_tripleStarts;
    NumberList<quint16> m_tripleFollowers;
    NumberList<quint8> m_tripleLogs;
    double m_pairs = 1; ///< How many different pairs there are.
    int m_edge = unknown;
    int m_number = unknown;
    int m_stranger = unknown; ///< The class of all words outside the vocabulary.
};

} // namespace core

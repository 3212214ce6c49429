// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/garble/callwords.h"

namespace core {

/// The words of a call as the model reads them: without hesitations and empty tokens, with the edges of sentences
/// between them, and with what the model makes of each where it stands.
///
/// Around the words of each turn there are edges, so that three places before and behind a word always exist.
class WordStream
{
public:
    /// One word or edge.
    struct Place {
        qsizetype token = -1;  ///< -1 for an edge.
        int id = 0;            ///< Its number in the model, or CallModel::unknown.
        float alone = 0;       ///< log10 of the probability of the word anywhere,
        float behindOne = 0;   ///< behind the word before it,
        float behindTwo = 0;   ///< and behind the two words before it.
        float pairs = 0;       ///< log2 of how often the model saw it behind the word before it, plus one,
        float triples = 0;     ///< and behind the two words before it, plus one.
        float pairsInCall = 0; ///< log2 of how often this call says it behind the word before it, at most 4.
        CallModel::PairPlace pair = CallModel::noPair; ///< Where the model has it behind the word before it.
    };

    explicit WordStream(const CallWords &words);

    /// The place of a token; 0, an edge, for hesitations, empty tokens, and words that nobody speaks.
    size_t placeOf(qsizetype token) const { return m_placeOf[static_cast<size_t>(token)]; }

    const Place &at(size_t place) const { return m_places[place]; }
    size_t size() const { return m_places.size(); }

    /// The mean of behindTwo over the words within reach of a place.
    double meanFit(size_t place, size_t reach) const;

private:
    void addEdge();
    void addTurn(TextRange tokens);
    void judge();
    void countPairs();

    const CallWords &m_words;
    std::vector<Place> m_places;
    std::vector<size_t> m_placeOf;
    std::vector<double> m_fitUntil;   ///< Sum of behindTwo over the words before each place,
    std::vector<double> m_wordsUntil; ///< and how many they are.
};

/// "uh", "um": sounds that some recognisers write and others do not.
bool isHesitation(const QString &folded);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/garble/wordstream.h"

namespace core {

/// What speaks for and against each word, in numbers: how common it is, how it is written, how often the call says it,
/// and how it fits between its neighbours.
class WordFeatures
{
public:
    WordFeatures(const CallWords &words, const WordStream &stream);

    /// Appends the numbers of a token that has a place in the stream.
    void appendTo(std::vector<float> &features, qsizetype token) const;

private:
    void appendWord(std::vector<float> &features, qsizetype token) const;
    void appendShape(std::vector<float> &features, qsizetype token) const;
    void appendFit(std::vector<float> &features, size_t place) const;
    void appendNeighbours(std::vector<float> &features, size_t place) const;
    const WordStream::Place &wordBeside(size_t place, int step) const;
    float familiarity(const WordStream::Place &place) const;
    float timesSaid(const WordStream::Place &place) const;

    /// What is the same wherever the call says a word.
    struct Word {
        float count = 0; ///< Logarithms of how often the model counted it,
        float calls = 0; ///< in how many calls,
        float said = 0;  ///< and how often the call says it.
        float capitalShare = 0;
        float timesCapital = 0; ///< Share of the times that it is said.
        float isCommon = 0;
        float familiarity = -1; ///< Where it stands first.
        float hasApostrophe = 0;
    };

    Word wordOf(qint32 id) const;
    const Word &wordAt(qsizetype token) const { return m_known[static_cast<size_t>(m_words.tokens()[token].id)]; }

    const CallWords &m_words;
    const WordStream &m_stream;
    std::vector<Word> m_known; ///< By Token::id.
};

} // namespace core

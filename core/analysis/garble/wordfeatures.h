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

    const CallWords &m_words;
    const WordStream &m_stream;
    std::vector<float> m_common;      ///< By Token::id.
    std::vector<float> m_familiarity; ///< By Token::id, of words without a capital letter.
};

} // namespace core

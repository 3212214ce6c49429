// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "core/analysis/garble/wordstream.h"

namespace core {

/// For each word of CallModel two vectors of small numbers: one tells in what talk it is at home, the other between
/// which words it stands. Words with similar company have similar vectors, so that a fit can be judged where the counts
/// of CallModel never saw the words together.
///
/// They are the first eigenvectors of the positive pointwise mutual information of words that occur together, which
/// Levy, Goldberg and Dagan (2015, “Improving Distributional Similarity with Lessons Learned from Word Embeddings”)
/// compare with other ways; made by packaging/model/train_vectors.py.
class WordVectors
{
public:
    static constexpr size_t dimensions = 32;

    /// What stands around a place, summed up, for asking how well words go with it.
    class Surroundings
    {
    public:
        /// How well a word goes with the talk around, about -1..1; 0 for unknown words.
        float topic(int word) const;

        /// How well a word goes with the words beside, about -1..1; 0 for unknown words.
        float company(int word) const;

    private:
        friend class WordVectors;
        using Sum = std::array<qint32, dimensions>;

        const WordVectors *m_vectors = nullptr;
        Sum m_far{};
        Sum m_near{};
        float m_farLength = 1;
        float m_nearLength = 1;
    };

    /// The one set of vectors of the program.
    static const WordVectors &instance();

    /// What stands around a place of the stream.
    Surroundings around(const WordStream &stream, size_t place) const;

private:
    /// The vectors of one kind, one behind the other.
    struct Space {
        const qint8 *rows = nullptr;
        const qint8 *signs = nullptr;   ///< Of the eigenvalues.
        const quint8 *counts = nullptr; ///< For each word, whether it counts as surroundings.
    };

    WordVectors();
    bool read(QByteArrayView data);
    Surroundings::Sum sum(const Space &space, const WordStream &stream, size_t place, int reach) const;
    float fit(const Space &space, const Surroundings::Sum &sum, float length, int word) const;

    Space m_far;
    Space m_near;
    int m_words = 0;
};

} // namespace core

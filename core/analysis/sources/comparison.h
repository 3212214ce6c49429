// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/sources/alignment.h"
#include "core/analysis/sources/comparedtext.h"

namespace core {

/// A place where two transcripts differ, or where ours was doubted and the other agrees.
struct Difference {
    AlignedPair pair;
    size_t index = 0;     ///< Of the pair in the alignment.
    AlignedPair passage;  ///< The run of differing pairs that it belongs to; the pair itself where both agree.
    int place = 0;        ///< Which of the passage's pairs it is, from 0.
    int pairs = 1;        ///< How many pairs the passage has.
    int agreedBefore = 0; ///< How many words in a row both have before the passage, and behind it.
    int agreedBehind = 0;
    double doubt = 0; ///< The highest score of a finding from the text alone on our words, 0 if there is none.

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Two transcripts of one call with all places where they differ, and how the two are as a whole.
class Comparison
{
public:
    /// doubts holds for each of our tokens the score of a finding from the text alone, 0 for none.
    Comparison(const SpokenText &ours, const SpokenText &theirs, const SpokenVocabulary &vocabulary,
               const std::vector<float> &doubts);

    const ComparedText &ours() const { return m_ours; }
    const ComparedText &theirs() const { return m_theirs; }
    const SpokenVocabulary &vocabulary() const { return m_vocabulary; }
    const Alignment &alignment() const { return m_alignment; }
    const std::vector<Difference> &differences() const { return m_differences; }

    /// How often both say a word at the same place.
    int timesAgreed(qint32 word) const { return static_cast<int>(m_agreed[static_cast<size_t>(word)].size()); }

    /// How often we have one word where the other has another.
    int timesPaired(qint32 our, qint32 their) const;

    /// How many words away the nearest other place is where both have a word, counted from a unit of ours; a large
    /// number if there is none.
    qint32 nearestAgreed(qint32 word, qint32 unit) const;

    /// How many of our words in a neighbourhood of a unit of ours differ, 0..1.
    double densityAround(qint32 unit) const;

private:
    void collect(const std::vector<float> &doubts);
    void addPassage(size_t first, size_t end, const std::vector<float> &doubts);
    double doubtOf(const AlignedPair &pair, const std::vector<float> &doubts) const;
    void count();

    const SpokenVocabulary &m_vocabulary;
    ComparedText m_ours;
    ComparedText m_theirs;
    Alignment m_alignment;
    std::vector<Difference> m_differences;
    std::vector<std::vector<qint32>> m_agreed; ///< By word: our units that both have, ascending.
    QHash<quint64, int> m_timesPaired;         ///< By both words.
    std::vector<qint32> m_differBefore;        ///< By our unit: how many differ before it.
};

} // namespace core

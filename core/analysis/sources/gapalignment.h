// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>

#include "core/analysis/sources/alignment.h"
#include "core/analysis/sources/anchors.h"

namespace core {

/// Aligns the words between two anchors by dynamic programming, so that words that sound or look alike are paired.
class GapAligner
{
public:
    GapAligner(const SpokenText &ours, const SpokenText &theirs, const SpokenVocabulary &vocabulary)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_vocabulary(vocabulary)
    {
    }

    /// The most cells that are compared; larger gaps are too much alike a different text.
    static constexpr qint64 mostCells = 40000;

    /// Appends the pairs of a gap with at most mostCells, or of one with an empty side.
    void align(const Gap &gap, std::vector<AlignedPair> &pairs);

private:
    /// One way into a cell: how many units of each side it takes.
    struct Step {
        qint8 ours = 0;
        qint8 theirs = 0;
        bool isEqual = false;
    };
    struct Cell {
        float cost = 0;
        Step step;
    };

    void fill(const Gap &gap);
    Cell best(const Gap &gap, qint32 i, qint32 j);
    void tryJoins(const Gap &gap, qint32 i, qint32 j, Cell &best);
    void tryJoin(const Gap &gap, qint32 i, qint32 j, Step step, Cell &best);
    Cell &cell(qint32 i, qint32 j) { return m_cells[static_cast<size_t>(i) * m_width + static_cast<size_t>(j)]; }
    float skipCost(qint32 word) const;
    float pairCost(qint32 ours, qint32 theirs);

    const SpokenText &m_ours;
    const SpokenText &m_theirs;
    const SpokenVocabulary &m_vocabulary;
    QHash<quint64, float> m_costs; ///< Of pairs of words that were compared before.
    std::vector<Cell> m_cells;
    size_t m_width = 0;
};

} // namespace core

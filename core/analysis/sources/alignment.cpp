// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/alignment.h"

#include <algorithm>
#include <array>

#include "core/analysis/sources/anchors.h"
#include "core/analysis/sources/gapalignment.h"

namespace core {

namespace {

constexpr std::array runLengths{4, 2, 1}; ///< Words of an anchor, from the whole texts to ever smaller gaps.
constexpr qint64 smallGap = 900;          ///< Cells; not worth looking for anchors in.
constexpr qint64 mostWork = 4000000;      ///< Cells that are compared in all.

class Aligner
{
public:
    Aligner(const SpokenText &ours, const SpokenText &theirs, const SpokenVocabulary &vocabulary)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_gaps(ours, theirs, vocabulary)
    {
    }

    Alignment run();

private:
    void alignGap(const Gap &gap, size_t level);
    void alignRest(const Gap &gap);
    void count();

    const SpokenText &m_ours;
    const SpokenText &m_theirs;
    GapAligner m_gaps;
    qint64 m_work = 0;
    Alignment m_result;
};

/// What has no anchors: word by word if that is affordable, else as one pair.
void Aligner::alignRest(const Gap &gap)
{
    const bool isOneSided = gap.cells() == 0;
    if (!isOneSided && gap.cells() <= GapAligner::mostCells && m_work < mostWork) {
        m_work += gap.cells();
        m_gaps.align(gap, m_result.pairs);
        return;
    }
    if (gap.ourEnd > gap.ourBegin || gap.theirEnd > gap.theirBegin)
        m_result.pairs.push_back(
            {gap.ourBegin, gap.ourEnd - gap.ourBegin, gap.theirBegin, gap.theirEnd - gap.theirBegin, false});
}

void Aligner::alignGap(const Gap &gap, size_t level)
{
    if (level == runLengths.size() || gap.cells() <= smallGap) {
        alignRest(gap);
        return;
    }
    qint32 ours = gap.ourBegin;
    qint32 theirs = gap.theirBegin;
    for (const AnchoredRun &run : findAnchors(m_ours.units(), m_theirs.units(), gap, runLengths.at(level))) {
        alignGap({ours, run.ours, theirs, run.theirs}, level + 1);
        for (qint32 k = 0; k < run.length; ++k)
            m_result.pairs.push_back({run.ours + k, 1, run.theirs + k, 1, true});
        ours = run.ours + run.length;
        theirs = run.theirs + run.length;
    }
    alignGap({ours, gap.ourEnd, theirs, gap.theirEnd}, level + 1);
}

void Aligner::count()
{
    m_result.ourWords = m_ours.size();
    m_result.theirWords = m_theirs.size();
    for (const AlignedPair &pair : m_result.pairs) {
        m_result.equalWords += pair.isEqual ? pair.ourCount : 0;
        m_result.comparedWords += pair.theirCount > 0 ? pair.ourCount : 0;
    }
}

Alignment Aligner::run()
{
    m_result.pairs.reserve(static_cast<size_t>(std::max(m_ours.size(), m_theirs.size())));
    // What begins and ends alike needs no anchors, and may be too uniform to have any.
    Gap middle{0, static_cast<qint32>(m_ours.size()), 0, static_cast<qint32>(m_theirs.size())};
    while (middle.cells() > 0 && m_ours[middle.ourBegin].word == m_theirs[middle.theirBegin].word)
        m_result.pairs.push_back({middle.ourBegin++, 1, middle.theirBegin++, 1, true});
    qint32 tail = 0;
    for (; middle.cells() > 0 && m_ours[middle.ourEnd - 1].word == m_theirs[middle.theirEnd - 1].word; ++tail) {
        --middle.ourEnd;
        --middle.theirEnd;
    }
    alignGap(middle, 0);
    for (qint32 i = 0; i < tail; ++i)
        m_result.pairs.push_back({middle.ourEnd + i, 1, middle.theirEnd + i, 1, true});
    count();
    return std::move(m_result);
}

} // namespace

double Alignment::common() const
{
    const qsizetype shorter = std::min(ourWords, theirWords);
    return shorter == 0 ? 0.0 : std::min(1.0, static_cast<double>(equalWords) / static_cast<double>(shorter));
}

Alignment align(const SpokenText &ours, const SpokenText &theirs, const SpokenVocabulary &vocabulary)
{
    return Aligner(ours, theirs, vocabulary).run();
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/comparison.h"

#include <algorithm>

namespace core {

namespace {

quint64 keyOf(qint32 our, qint32 their)
{
    return (static_cast<quint64>(our) << 32) | static_cast<quint32>(their);
}

} // namespace

Comparison::Comparison(const SpokenText &ours, const SpokenText &theirs, const SpokenVocabulary &vocabulary,
                       const std::vector<float> &doubts)
    : m_vocabulary(vocabulary)
    , m_ours(ours, vocabulary)
    , m_theirs(theirs, vocabulary)
    , m_alignment(align(ours, theirs, vocabulary))
    , m_agreed(static_cast<size_t>(vocabulary.size()))
{
    count();
    collect(doubts);
}

void Comparison::count()
{
    m_differBefore.assign(static_cast<size_t>(m_ours.text().size()) + 1, 0);
    for (const AlignedPair &pair : m_alignment.pairs) {
        if (pair.ourCount == 1 && pair.theirCount == 1) {
            const qint32 our = m_ours.text()[pair.ours].word;
            const qint32 their = m_theirs.text()[pair.theirs].word;
            if (our == their)
                m_agreed[static_cast<size_t>(our)].push_back(pair.ours);
            else
                ++m_timesPaired[keyOf(our, their)];
        }
        for (qint32 i = pair.ours; i < pair.ours + pair.ourCount; ++i)
            m_differBefore[static_cast<size_t>(i) + 1] = pair.isEqual ? 0 : 1;
    }
    for (size_t i = 1; i < m_differBefore.size(); ++i)
        m_differBefore[i] += m_differBefore[i - 1];
}

qint32 Comparison::nearestAgreed(qint32 word, qint32 unit) const
{
    constexpr qint32 farthest = 1 << 20;
    const std::vector<qint32> &places = m_agreed[static_cast<size_t>(word)];
    qint32 nearest = farthest;
    auto behind = std::lower_bound(places.begin(), places.end(), unit);
    if (behind != places.begin())
        nearest = std::min(nearest, unit - *(behind - 1));
    behind += behind != places.end() && *behind == unit ? 1 : 0;
    if (behind != places.end())
        nearest = std::min(nearest, *behind - unit);
    return nearest;
}

int Comparison::timesPaired(qint32 our, qint32 their) const
{
    return m_timesPaired.value(keyOf(our, their), 0);
}

double Comparison::densityAround(qint32 unit) const
{
    constexpr qint32 reach = 12;
    const auto size = static_cast<qint32>(m_ours.text().size());
    const qint32 begin = std::clamp(unit - reach, 0, size);
    const qint32 end = std::clamp(unit + reach, begin, size);
    if (begin == end)
        return 0;
    const qint32 differing = m_differBefore[static_cast<size_t>(end)] - m_differBefore[static_cast<size_t>(begin)];
    return static_cast<double>(differing) / static_cast<double>(end - begin);
}

double Comparison::doubtOf(const AlignedPair &pair, const std::vector<float> &doubts) const
{
    float doubt = 0;
    for (qint32 i = pair.ours; i < pair.ours + pair.ourCount; ++i) {
        const SpokenUnit &unit = m_ours.text()[i];
        for (qint32 token = unit.first; token <= unit.last; ++token)
            doubt = std::max(doubt, doubts[static_cast<size_t>(token)]);
    }
    return static_cast<double>(doubt);
}

void Comparison::addPassage(size_t first, size_t end, const std::vector<float> &doubts)
{
    const auto &pairs = m_alignment.pairs;
    AlignedPair passage = pairs[first];
    for (size_t i = first + 1; i < end; ++i) {
        passage.ourCount += pairs[i].ourCount;
        passage.theirCount += pairs[i].theirCount;
    }
    constexpr int most = 30;
    int before = 0;
    while (before < most && first > static_cast<size_t>(before)
           && pairs[first - 1 - static_cast<size_t>(before)].isEqual)
        ++before;
    int behind = 0;
    while (behind < most && end + static_cast<size_t>(behind) < pairs.size()
           && pairs[end + static_cast<size_t>(behind)].isEqual) {
        ++behind;
    }
    for (size_t i = first; i < end; ++i) {
        m_differences.push_back({pairs[i], i, passage, static_cast<int>(i - first), static_cast<int>(end - first),
                                 before, behind, doubtOf(pairs[i], doubts)});
    }
}

void Comparison::collect(const std::vector<float> &doubts)
{
    const auto &pairs = m_alignment.pairs;
    size_t i = 0;
    while (i < pairs.size()) {
        size_t end = i;
        while (end < pairs.size() && !pairs[end].isEqual)
            ++end;
        if (end > i)
            addPassage(i, end, doubts);
        else if (doubtOf(pairs[i], doubts) > 0)
            addPassage(i, end = i + 1, doubts);
        else
            end = i + 1;
        i = end;
    }
}

} // namespace core

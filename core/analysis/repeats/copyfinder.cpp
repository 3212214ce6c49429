// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/repeats/copyfinder.h"

#include <QHash>

namespace core {

namespace {

constexpr quint64 base = 0x100000001B3ULL;

quint64 power(quint64 of, int exponent)
{
    quint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= of;
    return result;
}

Repeat copyOf(qsizetype earlier, qsizetype later, qsizetype length)
{
    Repeat repeat;
    repeat.kind = Repeat::Kind::Copy;
    repeat.first = later;
    repeat.last = later + length - 1;
    repeat.keptFirst = earlier;
    repeat.keptLast = earlier + length - 1;
    repeat.unitWords = static_cast<int>(length);
    repeat.score = 0.9;
    return repeat;
}

} // namespace

Repeats CopyFinder::find(const SpokenWords &words) const
{
    // A rolling hash over windows of half the length: of every two equal passages, one window that begins at a
    // multiple of the half lies wholly inside the earlier one.
    const int window = std::max(2, m_shortest / 2);
    Repeats result;
    if (words.size() < 2 * m_shortest)
        return result;
    QHash<quint64, qsizetype> places;
    const quint64 leaving = power(base, window - 1);
    quint64 hash = 0;
    qsizetype free = 0;
    for (qsizetype end = 1; end <= words.size(); ++end) {
        const qsizetype begin = end - window;
        if (begin > 0)
            hash -= static_cast<quint64>(words[begin - 1] + 1) * leaving;
        hash = hash * base + static_cast<quint64>(words[end - 1] + 1);
        if (begin < 0)
            continue;
        const qsizetype earlier = places.value(hash, -1);
        if (begin % window == 0 && earlier < 0)
            places.insert(hash, begin);
        if (earlier < 0 || begin < free || earlier + window > begin)
            continue;
        qsizetype back = 0;
        while (earlier - back > 0 && begin - back > free && words[earlier - back - 1] == words[begin - back - 1])
            ++back;
        const qsizetype length = back + words.equalWords(earlier, begin, begin - earlier);
        if (length < m_shortest)
            continue;
        result.push_back(copyOf(earlier - back, begin - back, length));
        free = begin - back + length;
    }
    return result;
}

} // namespace core

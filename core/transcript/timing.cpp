// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/timing.h"

#include <algorithm>

namespace core {

namespace {

/// The indices of a longest part of times that never runs backwards (patience sorting).
QList<qsizetype> longestInOrder(const QList<double> &times)
{
    QList<qsizetype> lastOfLength; // The index that the best chain of each length ends with.
    QList<qsizetype> before(times.size(), -1);
    for (qsizetype i = 0; i < times.size(); ++i) {
        const auto place = std::upper_bound(lastOfLength.begin(), lastOfLength.end(), times[i],
                                            [&](double time, qsizetype index) { return time < times[index]; });
        if (place != lastOfLength.begin())
            before[i] = *std::prev(place);
        if (place == lastOfLength.end())
            lastOfLength.append(i);
        else
            *place = i;
    }
    QList<qsizetype> chain;
    for (qsizetype i = lastOfLength.isEmpty() ? -1 : lastOfLength.last(); i >= 0; i = before[i])
        chain.append(i);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

} // namespace

Timing::Timing(const QList<TimedWord> &words)
{
    QList<Known> all;
    QList<double> times;
    for (const TimedWord &word : words) {
        if (word.start)
            all.append(Known{word.range.begin, *word.start});
        if (word.end)
            all.append(Known{word.range.end, *word.end});
    }
    for (const Known &known : std::as_const(all))
        times.append(known.time);
    for (const qsizetype index : longestInOrder(times))
        m_known.append(all[index]);
}

double Timing::between(qsizetype after, qsizetype position) const
{
    if (after < 0)
        return m_known.first().time;
    if (after + 1 >= m_known.size())
        return m_known.last().time;
    const Known &from = m_known[after];
    const Known &to = m_known[after + 1];
    const auto share = static_cast<double>(position - from.position) / static_cast<double>(to.position - from.position);
    return from.time + (to.time - from.time) * share;
}

double Timing::beginAt(qsizetype position) const
{
    const auto next = std::upper_bound(m_known.begin(), m_known.end(), position,
                                       [](qsizetype value, const Known &known) { return value < known.position; });
    const qsizetype last = std::distance(m_known.begin(), next) - 1;
    return last >= 0 && m_known[last].position == position ? m_known[last].time : between(last, position);
}

double Timing::endAt(qsizetype position) const
{
    const auto next = std::lower_bound(m_known.begin(), m_known.end(), position,
                                       [](const Known &known, qsizetype value) { return known.position < value; });
    if (next != m_known.end() && next->position == position)
        return next->time;
    return between(std::distance(m_known.begin(), next) - 1, position);
}

std::optional<TimeSpan> Timing::spanOf(TextRange range) const
{
    if (isEmpty())
        return std::nullopt;
    const double begin = beginAt(range.begin);
    const double end = endAt(range.end);
    return TimeSpan{std::min(begin, end), std::max(begin, end)};
}

} // namespace core

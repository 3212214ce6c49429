// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/topiclikeness.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr qsizetype tellingLength = 5; ///< Shorter words are mostly grammar.
constexpr double smoothing = 300.0;    ///< Words that everybody is assumed to have said as all do on average.
constexpr int leastTotal = 100;        ///< Telling words; of who said fewer nothing is known.
constexpr double mostOfWord = 1.2;     ///< What a single word can tell at most.
constexpr double evenness = 6.0;       ///< Words without a leaning that are assumed, so that few words tell little.

} // namespace

bool TopicLikeness::isTelling(qsizetype token) const
{
    return !m_tokens[token].hasDigit && m_tokens[token].word.length() >= tellingLength;
}

int TopicLikeness::timesOf(const Counts &counts, int person)
{
    const auto found = std::lower_bound(counts.begin(), counts.end(), person,
                                        [](const Count &count, int wanted) { return count.person < wanted; });
    return found == counts.end() || found->person != person ? 0 : found->times;
}

void TopicLikeness::add(int person, int times, Counts *counts)
{
    auto found = std::lower_bound(counts->begin(), counts->end(), person,
                                  [](const Count &count, int wanted) { return count.person < wanted; });
    if (found == counts->end() || found->person != person)
        found = counts->insert(found, Count{person, 0});
    found->times += times;
}

void TopicLikeness::learn(int person, qsizetype first, qsizetype end)
{
    int words = 0;
    for (qsizetype token = first; token < end; ++token) {
        if (!isTelling(token))
            continue;
        add(person, 1, &m_counts[static_cast<size_t>(m_tokens[token].id)]);
        ++words;
    }
    m_totals[person] += words;
    m_total += words;
}

void TopicLikeness::rename(int from, int to)
{
    for (Counts &counts : m_counts) {
        if (const int times = timesOf(counts, from); times > 0) {
            std::erase_if(counts, [from](const Count &count) { return count.person == from; });
            add(to, times, &counts);
        }
    }
    m_totals[to] += m_totals.take(from);
}

QList<double> TopicLikeness::scores(const QList<int> &people, qsizetype first, qsizetype end) const
{
    QList<double> sums(people.size(), 0.0);
    QList<int> totals; // Of who said enough, otherwise 0.
    for (const int person : people) {
        const int total = m_totals.value(person);
        totals.append(total < leastTotal ? 0 : total);
    }
    const auto known = totals.size() - totals.count(0);
    if (known < 2)
        return sums;
    QList<double> rates(people.size(), 0.0);
    double words = evenness;
    for (qsizetype token = first; token < end; ++token) {
        const Counts &counts = m_counts[static_cast<size_t>(m_tokens[token].id)];
        if (counts.empty() || !isTelling(token))
            continue;
        const int times = std::accumulate(counts.begin(), counts.end(), 0,
                                          [](int sum, const Count &count) { return sum + count.times; });
        const double usual = static_cast<double>(times) / m_total;
        double sum = 0.0;
        for (qsizetype i = 0; i < people.size(); ++i) {
            if (totals.at(i) == 0)
                continue;
            rates[i] = (timesOf(counts, people[i]) + smoothing * usual) / (totals.at(i) + smoothing);
            sum += rates[i];
        }
        words += 1.0;
        for (qsizetype i = 0; i < people.size(); ++i) {
            if (rates[i] > 0.0)
                sums[i] += std::clamp(std::log(rates[i] * static_cast<double>(known) / sum), -mostOfWord, mostOfWord);
        }
    }
    for (double &sum : sums)
        sum /= std::sqrt(words);
    return sums;
}

} // namespace core

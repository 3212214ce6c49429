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

void TopicLikeness::learn(int person, qsizetype first, qsizetype end)
{
    for (qsizetype token = first; token < end; ++token) {
        if (!isTelling(token))
            continue;
        ++m_counts[m_tokens[token].id][person];
        ++m_totals[person];
        ++m_total;
    }
}

void TopicLikeness::rename(int from, int to)
{
    for (QHash<int, int> &counts : m_counts) {
        if (counts.contains(from))
            counts[to] += counts.take(from);
    }
    m_totals[to] += m_totals.take(from);
}

QList<double> TopicLikeness::scores(const QList<int> &people, qsizetype first, qsizetype end) const
{
    QList<double> sums(people.size(), 0.0);
    QList<double> rates(people.size(), 0.0);
    double words = evenness;
    for (qsizetype token = first; token < end; ++token) {
        const auto counts = isTelling(token) ? m_counts.constFind(m_tokens[token].id) : m_counts.constEnd();
        if (counts == m_counts.constEnd())
            continue;
        const double usual = std::accumulate(counts->cbegin(), counts->cend(), 0.0) / m_total;
        double sum = 0.0;
        int known = 0;
        for (qsizetype i = 0; i < people.size(); ++i) {
            const int total = m_totals.value(people[i]);
            rates[i] = total < leastTotal ? 0.0 : (counts->value(people[i]) + smoothing * usual) / (total + smoothing);
            sum += rates[i];
            known += total < leastTotal ? 0 : 1;
        }
        if (known < 2)
            return sums;
        words += 1.0;
        for (qsizetype i = 0; i < people.size(); ++i) {
            if (rates[i] > 0.0)
                sums[i] += std::clamp(std::log(rates[i] * known / sum), -mostOfWord, mostOfWord);
        }
    }
    for (double &sum : sums)
        sum /= std::sqrt(words);
    return sums;
}

} // namespace core

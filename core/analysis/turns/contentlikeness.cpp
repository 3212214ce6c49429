// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/contentlikeness.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <utility>

namespace core {

namespace {

constexpr qsizetype tellingLength = 5; ///< Shorter words are mostly grammar.

} // namespace

ContentLikeness::ContentLikeness(const TokenList &tokens, const Passages &passages)
    : m_weights(static_cast<size_t>(tokens.distinctWords()), 0.0)
{
    std::vector<int> spread(m_weights.size(), 0); // In how many passages a word stands.
    m_words.reserve(static_cast<size_t>(passages.size()));
    for (const Passage &passage : passages) {
        Words words;
        for (qsizetype token = passage.first; token < passage.end; ++token) {
            if (tokens[token].hasDigit || tokens[token].word.length() >= tellingLength)
                words.push_back(tokens[token].id);
        }
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        for (const qint32 word : words)
            ++spread[static_cast<size_t>(word)];
        m_words.push_back(std::move(words));
    }
    const auto count = static_cast<double>(passages.size());
    for (size_t word = 0; word < spread.size(); ++word)
        m_weights[word] = spread[word] > 0 ? std::log((1.0 + count) / spread[word]) : 0.0;
}

double ContentLikeness::weightOf(const Words &words) const
{
    return std::accumulate(words.begin(), words.end(), 0.0,
                           [this](double sum, qint32 word) { return sum + m_weights[static_cast<size_t>(word)]; });
}

double ContentLikeness::of(qsizetype a, qsizetype b) const
{
    const Words &first = m_words[static_cast<size_t>(a)];
    const Words &second = m_words[static_cast<size_t>(b)];
    const double whole = std::min(weightOf(first), weightOf(second));
    if (whole <= 0.0)
        return 0.0;
    Words common;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(common));
    return weightOf(common) / whole;
}

} // namespace core

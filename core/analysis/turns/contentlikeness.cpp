// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/contentlikeness.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr qsizetype tellingLength = 5; ///< Shorter words are mostly grammar.

} // namespace

ContentLikeness::ContentLikeness(const TokenList &tokens, const Passages &passages)
{
    QHash<qint32, int> spread; // In how many passages a word stands.
    m_words.reserve(passages.size());
    for (const Passage &passage : passages) {
        QSet<qint32> words;
        for (qsizetype token = passage.first; token < passage.end; ++token) {
            if (tokens[token].hasDigit || tokens[token].word.length() >= tellingLength)
                words.insert(tokens[token].id);
        }
        for (const qint32 word : std::as_const(words))
            ++spread[word];
        m_words.append(words);
    }
    const auto count = static_cast<double>(passages.size());
    for (auto it = spread.cbegin(); it != spread.cend(); ++it)
        m_weights.insert(it.key(), std::log((1.0 + count) / it.value()));
}

double ContentLikeness::of(qsizetype a, qsizetype b) const
{
    const auto weigh = [this](double sum, qint32 word) { return sum + m_weights.value(word); };
    const QSet<qint32> &first = m_words[a];
    const QSet<qint32> &second = m_words[b];
    const double whole = std::min(std::accumulate(first.begin(), first.end(), 0.0, weigh),
                                  std::accumulate(second.begin(), second.end(), 0.0, weigh));
    if (whole <= 0.0)
        return 0.0;
    double common = 0.0;
    for (const qint32 word : first) {
        if (second.contains(word))
            common += m_weights.value(word);
    }
    return common / whole;
}

} // namespace core

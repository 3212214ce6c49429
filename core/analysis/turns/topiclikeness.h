// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>
#include <QList>

#include "core/text/tokens.h"

namespace core {

/// Which of several people a passage sounds like, by the words that each of them used before.
///
/// Each person's longer words are counted; a word tells something if not everybody uses it alike.
class TopicLikeness
{
public:
    explicit TopicLikeness(const TokenList &tokens)
        : m_tokens(tokens)
        , m_counts(static_cast<size_t>(tokens.distinctWords()))
    {
    }

    /// Counts what somebody says in tokens [first, end).
    void learn(int person, qsizetype first, qsizetype end);

    /// Counts what was learned of one person for another one.
    void rename(int from, int to);

    /// For each of the people, how much tokens [first, end) are like what that person said: above 0 if more than the
    /// average of them, below if less, about -1..1. Linear in the words.
    QList<double> scores(const QList<int> &people, qsizetype first, qsizetype end) const;

private:
    struct Count {
        int person = 0;
        int times = 0;
    };
    /// Who said a word how often, ordered by person.
    using Counts = std::vector<Count>;

    bool isTelling(qsizetype token) const;
    static int timesOf(const Counts &counts, int person);
    static void add(int person, int times, Counts *counts);

    const TokenList &m_tokens;
    std::vector<Counts> m_counts; ///< By word id.
    QHash<int, int> m_totals;     ///< Telling words by person.
    int m_total = 0;
};

} // namespace core

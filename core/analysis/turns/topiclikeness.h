// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    bool isTelling(qsizetype token) const;

    const TokenList &m_tokens;
    QHash<qint32, QHash<int, int>> m_counts; ///< By word id and person.
    QHash<int, int> m_totals;                ///< By person.
    int m_total = 0;
};

} // namespace core

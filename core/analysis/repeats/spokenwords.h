// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "core/text/tokens.h"

namespace core {

/// The words of one stretch of speech as plain numbers, so that comparing two words is comparing two integers.
///
/// Tokens without a word, such as a lone dash, are left out.
class SpokenWords
{
public:
    SpokenWords(const TokenList &tokens, TextRange range);

    qsizetype size() const { return static_cast<qsizetype>(m_ids.size()); }

    /// The number of a word; equal words have equal numbers.
    qint32 operator[](qsizetype word) const { return m_ids[static_cast<size_t>(word)]; }

    const Token &token(qsizetype word) const { return m_tokens[m_indices[static_cast<size_t>(word)]]; }
    const QString &folded(qsizetype word) const { return m_tokens.folded((*this)[word]); }

    /// The text from the first to the last word, both included, with their punctuation.
    TextRange rangeOf(qsizetype first, qsizetype last) const { return token(first).range.united(token(last).range); }

    QStringView text() const { return m_tokens.text(); }

    /// How many words from a on equal those from b on, at most limit.
    qsizetype equalWords(qsizetype a, qsizetype b, qsizetype limit) const;

    /// Whether the same word stands behind this one and before end.
    bool comesAgain(qsizetype word, qsizetype end) const
    {
        const auto behind = m_ids.begin() + end;
        return std::find(m_ids.begin() + word + 1, behind, m_ids[static_cast<size_t>(word)]) != behind;
    }

private:
    const TokenList &m_tokens;
    std::vector<qint32> m_ids;
    std::vector<qsizetype> m_indices; ///< Of the token of each word.
};

} // namespace core

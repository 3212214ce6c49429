// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/repeats/spokenwords.h"

#include <algorithm>

namespace core {

SpokenWords::SpokenWords(const TokenList &tokens, TextRange range)
    : m_tokens(tokens)
{
    const TextRange indices = tokens.indicesIn(range);
    m_ids.reserve(static_cast<size_t>(indices.length()));
    m_indices.reserve(static_cast<size_t>(indices.length()));
    for (qsizetype i = indices.begin; i < indices.end; ++i) {
        if (tokens[i].word.isEmpty())
            continue;
        m_ids.push_back(tokens[i].id);
        m_indices.push_back(i);
    }
}

qsizetype SpokenWords::equalWords(qsizetype a, qsizetype b, qsizetype limit) const
{
    const qsizetype longest = std::min(limit, size() - std::max(a, b));
    qsizetype length = 0;
    while (length < longest && (*this)[a + length] == (*this)[b + length])
        ++length;
    return length;
}

} // namespace core

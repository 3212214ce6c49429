// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/garble/callmodel.h"
#include "core/analysis/sources/spokentext.h"

namespace core {

/// What can be said of the words of one of two compared texts. Borrows the text.
class ComparedText
{
public:
    ComparedText(const SpokenText &text, const SpokenVocabulary &vocabulary);

    const SpokenText &text() const { return m_text; }
    const TokenList &tokens() const { return m_text.tokens(); }

    /// The number of a token's word in the model, or CallModel::unknown.
    int modelId(qint32 token) const;

    /// Whether neither the model nor the list of English words knows the word of a token; figures are known.
    bool isStrange(qint32 token) const;

    /// The spoken tokens before and behind a token, or -1.
    qint32 before(qint32 token) const;
    qint32 behind(qint32 token) const;

    /// How often the text says a spoken word.
    int timesSaid(qint32 word) const { return m_timesSaid[static_cast<size_t>(word)]; }

    /// Whether a token is written with a capital letter inside a sentence.
    bool isCapitalInside(qint32 token) const;

    /// The share of tokens with punctuation behind them, 0..1: some recognisers write none.
    double punctuation() const { return m_punctuation; }

private:
    qint32 positionOf(qint32 token) const { return m_positions[static_cast<size_t>(token)]; }

    const SpokenText &m_text;
    std::vector<int> m_timesSaid;        ///< By word of the vocabulary.
    std::vector<qint32> m_positions;     ///< By token: how many spoken ones stand before it.
    mutable std::vector<int> m_modelIds; ///< By Token::id.
    mutable std::vector<qint8> m_isStrange;
    double m_punctuation = 0;
};

} // namespace core

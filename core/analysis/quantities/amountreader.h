// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/analysis/quantities/numberreader.h"
#include "core/analysis/quantity.h"

namespace core {

/// A number with the unit that stands beside it.
struct Amount {
    qsizetype first = 0; ///< Index of its first token.
    qsizetype last = 0;  ///< Index of its last token.
    NumberInText number;
    Quantity quantity;
    bool hasUnit = false; ///< Percent, currency and the like stand beside it, or the counted thing behind it.
    bool isCents = false;
};

/// Reads numbers together with currencies before and units behind them.
class AmountReader
{
public:
    AmountReader(const TokenList &tokens, const QuantityWords &words)
        : m_tokens(tokens)
        , m_words(words)
        , m_numbers(tokens, words)
    {
    }

    /// The amount that begins at token first; none if no number begins there or it is no figure.
    std::optional<Amount> read(qsizetype first, qsizetype end) const;

    const NumberReader &numbers() const { return m_numbers; }

private:
    void readUnit(Amount &amount, qsizetype end) const;
    bool readPercent(Amount &amount, qsizetype end) const;
    bool readCurrencyBehind(Amount &amount, qsizetype end) const;
    void readCentsBehind(Amount &amount, qsizetype end) const;
    bool readNoun(Amount &amount, qsizetype end) const;
    void setMoney(Amount &amount, const QString &currency) const;
    void extendTo(Amount &amount, qsizetype last) const;

    const TokenList &m_tokens;
    const QuantityWords &m_words;
    NumberReader m_numbers;
};

} // namespace core

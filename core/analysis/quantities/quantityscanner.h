// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/quantities/amountreader.h"
#include "core/analysis/quantity.h"

namespace core {

/// Walks over a stretch of speech and collects its figures; each token is looked at a bounded number of times.
class QuantityScanner
{
public:
    QuantityScanner(const TokenList &tokens, const QuantityWords &words)
        : m_tokens(tokens)
        , m_words(words)
        , m_amounts(tokens, words)
    {
    }

    /// Appends the figures in the tokens [begin, end); none reaches across the edges.
    void scan(qsizetype begin, qsizetype end, QList<Quantity> &found) const;

private:
    qsizetype skipLabel(qsizetype at, qsizetype end) const;
    qsizetype appendDate(qsizetype at, qsizetype end, QList<Quantity> &found) const;
    qsizetype appendAmount(Amount amount, qsizetype begin, qsizetype end, QList<Quantity> &found) const;
    std::optional<Amount> upperEnd(const Amount &lower, qsizetype begin, qsizetype end) const;
    void shareUnit(Amount &lower, const Amount &upper) const;
    bool joinSplitPercent(Amount &amount, qsizetype end) const;
    void append(Amount amount, qsizetype begin, qsizetype end, QList<Quantity> &found) const;
    bool isApproximate(qsizetype first, qsizetype begin) const;
    bool isFigure(Amount &amount, qsizetype end) const;

    const TokenList &m_tokens;
    const QuantityWords &m_words;
    AmountReader m_amounts;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/analysis/quantities/currencies.h"
#include "core/text/numberwords.h"
#include "core/text/tokens.h"

namespace core {

/// What words behind a number make of it.
enum class UnitWord : quint8 {
    None,
    Percent,     ///< "percent", "%"
    Per,         ///< "per", for "per cent"
    Percentage,  ///< for "percentage points"
    Basis,       ///< for "basis points"
    Point,       ///< "point", "points"
    BasisPoints, ///< "bps"
    Times,       ///< "times", "x", "fold"
    Noun,        ///< Something that is counted: "stores", "barrels".
};

/// Everything that a word can mean beside or inside a figure.
struct QuantityWord {
    NumberWordInfo number;
    CurrencyWord currency;
    UnitWord unit = UnitWord::None;
    QString noun;               ///< The counted thing, for Noun.
    qint8 month = 0;            ///< 1..12 for the name of a month.
    bool isLabel = false;       ///< A bare number behind it is a name: "star 1", "Section 21", "slide 4".
    bool isApproximate = false; ///< "about", "roughly"…
    bool isNegative = false;    ///< "negative", "minus"
    bool isGrammar = false;     ///< Prepositions, articles, auxiliary verbs: they end a noun phrase.
    bool isTime = false;        ///< A span of time: "months".
};

/// The words of one text, each looked up once.
class QuantityWords
{
public:
    explicit QuantityWords(const TokenList &tokens);

    const QuantityWord &at(qsizetype index) const { return m_words[m_tokens[index].id]; }

private:
    const TokenList &m_tokens;
    QList<QuantityWord> m_words; ///< By token id.
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/analysis/quantities/digits.h"
#include "core/analysis/quantities/quantitywords.h"
#include "core/text/tokens.h"

namespace core {

class WordSum;

/// A number as it stands in the text, before its unit is looked at.
struct NumberInText {
    qsizetype last = 0;         ///< Index of its last token.
    double value = 0;           ///< With sign and scale.
    std::optional<double> high; ///< Of "15-20".
    double scale = 1;           ///< The last scale word, such as 1e6.
    QString currency;           ///< Glued to the digits.
    DigitToken::Suffix suffix = DigitToken::Suffix::None;
    TextRange range; ///< Without the punctuation around it.
    int fractionDigits = 0;
    bool isWords = false;   ///< Begins with a number word.
    bool isYear = false;    ///< Looks like a year: "2025", "twenty twenty".
    bool isBroken = false;  ///< Numbers stand side by side that no person would say so.
    bool isWhole = true;    ///< No scale, fraction, currency or suffix.
    bool needsUnit = false; ///< Only a number if a unit follows: "point nine percent".
    bool hasHyphenWord = false;
};

/// Reads numbers in digits, in words or in both from a token list.
class NumberReader
{
public:
    NumberReader(const TokenList &tokens, const QuantityWords &words)
        : m_tokens(tokens)
        , m_words(words)
    {
    }

    /// The number that begins at token first, looking no further than before token end.
    std::optional<NumberInText> read(qsizetype first, qsizetype end) const;

    /// Whether a number may begin with the token; cheap.
    bool mayStart(qsizetype index) const;

private:
    std::optional<NumberInText> readFromDigits(qsizetype first, qsizetype end) const;
    std::optional<NumberInText> readWords(qsizetype first, qsizetype end) const;
    void readFraction(NumberInText &number, qsizetype end) const;
    void readDigitFraction(NumberInText &number, qsizetype at) const;
    NumberWordInfo addendAt(qsizetype index) const;
    bool startsAnew(const WordSum &sum, qsizetype index, qsizetype end) const;
    void readScale(NumberInText &number, qsizetype end) const;
    void readHalf(NumberInText &number, qsizetype end) const;
    void readSmallerPart(NumberInText &number, qsizetype end) const;
    void addDecimals(NumberInText &number, double digits, qsizetype width) const;
    void readParted(NumberInText &number, qsizetype end) const;
    void readStoppedTail(NumberInText &number, qsizetype end) const;
    void readBrokenTail(NumberInText &number, qsizetype end) const;
    bool continues(const NumberInText &number, qsizetype end) const;
    bool hasUnitAt(qsizetype index, qsizetype end) const;
    void extendTo(NumberInText &number, qsizetype last) const;
    NumberWordInfo wordAt(qsizetype index) const { return m_words.at(index).number; }

    const TokenList &m_tokens;
    const QuantityWords &m_words;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantities/amountreader.h"

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// How many words may stand between a number and the thing it counts: "38 new service provider customers".
constexpr qsizetype nounDistance = 5;

void setType(Amount &amount, QuantityType type, const QString &unit)
{
    amount.quantity.type = type;
    amount.quantity.unit = unit;
    amount.hasUnit = true;
}

} // namespace

std::optional<Amount> AmountReader::read(qsizetype first, qsizetype end) const
{
    Amount amount;
    amount.first = first;
    qsizetype at = first;
    QString currency;
    bool isMisheard = false;
    bool isNegative = false;
    if (m_words.at(at).isNegative && at + 1 < end && m_numbers.mayStart(at + 1)) {
        isNegative = true;
        ++at;
    }
    // "RMB", "US dollars" never before; at most two, as in "RMB $".
    for (int i = 0; i < 2 && at + 1 < end && m_words.at(at).currency.standsBefore && !m_tokens[at].hasDigit;
         ++i, ++at) {
        if (m_tokens[at].endsSentence && m_tokens.foldedAt(at) != u"rs")
            return std::nullopt;
        if (currency.isEmpty()) {
            currency = m_words.at(at).currency.code;
            isMisheard = m_words.at(at).currency.isMisheard;
        }
    }
    if (!m_numbers.mayStart(at))
        return std::nullopt;
    const auto number = m_numbers.read(at, end);
    if (!number || number->suffix == DigitToken::Suffix::Ordinal)
        return std::nullopt;
    if (isMisheard && number->currency.isEmpty() && number->scale < 1e3)
        return std::nullopt; // Rhythm and blues, after all.

    amount.number = *number;
    amount.last = number->last;
    amount.quantity.range = {std::min(m_tokens[first].word.begin, number->range.begin), number->range.end};
    if (at == first || m_tokens.foldedAt(first) == u"minus")
        amount.quantity.range.begin = number->range.begin;
    amount.quantity.value = isNegative ? -number->value : number->value;
    amount.quantity.high = number->high;
    if (currency.isEmpty())
        currency = number->currency;
    if (!currency.isEmpty())
        setMoney(amount, currency);
    readUnit(amount, end);
    if (number->needsUnit && !amount.hasUnit)
        return std::nullopt;
    if (number->isBroken) {
        amount.quantity.isBroken = true;
        amount.quantity.value = std::nullopt;
    }
    return amount;
}

void AmountReader::setMoney(Amount &amount, const QString &currency) const
{
    setType(amount, QuantityType::Money, currency);
}

void AmountReader::extendTo(Amount &amount, qsizetype last) const
{
    amount.last = last;
    amount.quantity.range.end = m_tokens[last].word.end;
}

void AmountReader::readUnit(Amount &amount, qsizetype end) const
{
    switch (amount.number.suffix) {
    case DigitToken::Suffix::Percent:
        setType(amount, QuantityType::Percent, u"percent"_s);
        return;
    case DigitToken::Suffix::Multiple:
        setType(amount, QuantityType::Multiple, u"x"_s);
        return;
    case DigitToken::Suffix::BasisPoints:
        setType(amount, QuantityType::BasisPoints, u"bps"_s);
        return;
    case DigitToken::Suffix::None:
    case DigitToken::Suffix::Ordinal:
        break;
    }
    if (amount.last + 1 >= end || amount.number.hasHyphenWord || m_tokens[amount.last].endsSentence)
        return;
    if (readCurrencyBehind(amount, end) || readPercent(amount, end))
        return;
    if (amount.hasUnit)
        readCentsBehind(amount, end);
    else
        readNoun(amount, end);
}

bool AmountReader::readPercent(Amount &amount, qsizetype end) const
{
    if (m_tokens[amount.last].endsClause)
        return false;
    const qsizetype next = amount.last + 1;
    const auto unitAt = [&](qsizetype index) { return index < end ? m_words.at(index).unit : UnitWord::None; };
    switch (unitAt(next)) {
    case UnitWord::Percent:
        if (amount.hasUnit)
            return false;
        if (unitAt(next + 1) == UnitWord::Point && m_tokens.foldedAt(next + 1) == u"points") {
            setType(amount, QuantityType::PercentagePoints, u"percentage points"_s);
            extendTo(amount, next + 1);
            return true;
        }
        setType(amount, QuantityType::Percent, u"percent"_s);
        extendTo(amount, next);
        return true;
    case UnitWord::Per:
        if (next + 1 >= end || m_tokens.foldedAt(next + 1) != u"cent")
            return false;
        setType(amount, QuantityType::Percent, u"percent"_s);
        extendTo(amount, next + 1);
        return true;
    case UnitWord::Percentage:
        if (unitAt(next + 1) != UnitWord::Point)
            return false;
        setType(amount, QuantityType::PercentagePoints, u"percentage points"_s);
        extendTo(amount, next + 1);
        return true;
    case UnitWord::Basis:
        setType(amount, QuantityType::BasisPoints, u"bps"_s);
        extendTo(amount, unitAt(next + 1) == UnitWord::Point ? next + 1 : next);
        return true;
    case UnitWord::BasisPoints:
        setType(amount, QuantityType::BasisPoints, u"bps"_s);
        extendTo(amount, next);
        return true;
    case UnitWord::Times:
        if (amount.hasUnit || amount.number.isYear)
            return false;
        setType(amount, QuantityType::Multiple, u"x"_s);
        extendTo(amount, next);
        return true;
    case UnitWord::None:
    case UnitWord::Point:
    case UnitWord::Noun:
        break;
    }
    return false;
}

bool AmountReader::readCurrencyBehind(Amount &amount, qsizetype end) const
{
    if (m_tokens[amount.last].endsClause)
        return false;
    qsizetype next = amount.last + 1;
    QString national;
    if (next + 1 < end)
        national = nationalCurrency(m_tokens.foldedAt(next), m_tokens.foldedAt(next + 1));
    next += national.isEmpty() ? 0 : 1;
    const CurrencyWord &currency = m_words.at(next).currency;
    if (!currency.standsAfter || (currency.needsScale && amount.number.scale < 1e3))
        return false;
    // In "RMB 5 million RMB 6 million", the second code belongs to the second number.
    if (currency.standsBefore && next + 1 < end && m_tokens[next + 1].hasDigit && !m_tokens[next].endsClause)
        return amount.hasUnit;
    if (amount.hasUnit) {
        extendTo(amount, next);
        return true;
    }
    const bool isScaledBehind = next + 1 < end && !m_tokens[next].endsClause && amount.number.scale == 1
                                && m_words.at(next + 1).number.kind == NumberWord::Scale && !currency.isCent;
    if (isScaledBehind) // "20.7 dollars million"
        amount.number.scale = m_words.at(next + 1).number.value;
    setMoney(amount, national.isEmpty() ? currency.code : national);
    amount.isCents = currency.isCent;
    if (currency.isCent && amount.quantity.value) {
        amount.quantity.value = *amount.quantity.value / 100;
        if (amount.quantity.high)
            amount.quantity.high = *amount.quantity.high / 100;
    }
    if (isScaledBehind && amount.quantity.value)
        amount.quantity.value = std::round(*amount.quantity.value * amount.number.scale);
    extendTo(amount, isScaledBehind ? next + 1 : next);
    if (!currency.isCent)
        readCentsBehind(amount, end);
    return true;
}

/// "two dollars and nine cents"
void AmountReader::readCentsBehind(Amount &amount, qsizetype end) const
{
    qsizetype next = amount.last + 1;
    if (next + 1 >= end || m_tokens[amount.last].endsClause || amount.number.scale > 1)
        return;
    if (m_words.at(next).number.kind != NumberWord::And || amount.number.fractionDigits > 0)
        return;
    ++next;
    const auto cents = m_numbers.mayStart(next) ? m_numbers.read(next, end) : std::nullopt;
    if (!cents || cents->last + 1 >= end || !m_words.at(cents->last + 1).currency.isCent || cents->value >= 100)
        return;
    amount.quantity.value = amount.quantity.value.value_or(0) + cents->value / 100;
    extendTo(amount, cents->last + 1);
}

/// Looks for the counted thing a few words behind the number.
bool AmountReader::readNoun(Amount &amount, qsizetype end) const
{
    if (amount.number.isYear)
        return false;
    const qsizetype stop = std::min(end, amount.last + 1 + nounDistance);
    for (qsizetype at = amount.last + 1; at < stop && !m_tokens[at - 1].endsClause; ++at) {
        const QuantityWord &word = m_words.at(at);
        // "27 million last year" counts no years.
        const bool isTime = word.isTime && (at > amount.last + 1 || amount.number.scale > 1);
        if (word.unit == UnitWord::Noun && isTime)
            return false;
        if (word.unit == UnitWord::Noun) {
            setType(amount, QuantityType::Count, word.noun);
            return true;
        }
        if (word.isGrammar || m_tokens[at].hasDigit || word.number.kind != NumberWord::None)
            return false;
    }
    return false;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantities/quantityscanner.h"

#include <cmath>

#include "core/analysis/quantities/datereader.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A bare number below this is rarely a figure unless the counted thing is named.
constexpr double smallestBareCount = 100;

bool isPercent(const Amount &amount)
{
    return amount.hasUnit && amount.quantity.type == QuantityType::Percent;
}

} // namespace

void QuantityScanner::scan(qsizetype begin, qsizetype end, QList<Quantity> &found) const
{
    qsizetype at = begin;
    while (at < end) {
        const QuantityWord &word = m_words.at(at);
        if (word.isLabel && !m_tokens[at].endsClause && at + 1 < end) {
            at = skipLabel(at, end);
            continue;
        }
        if (word.month > 0 || m_tokens[at].hasDigit) {
            if (const qsizetype next = appendDate(at, end, found); next > at) {
                at = next;
                continue;
            }
        }
        const bool mayStart = m_amounts.numbers().mayStart(at)
                              || ((word.currency.standsBefore || word.isNegative) && at + 1 < end
                                  && (!m_tokens[at].endsClause || m_tokens.foldedAt(at) == u"rs"));
        const auto amount = mayStart ? m_amounts.read(at, end) : std::nullopt;
        at = amount ? appendAmount(*amount, begin, end, found) : at + 1;
    }
}

/// Numbers behind "star", "Section" or "slide" are names, unless a unit says otherwise.
qsizetype QuantityScanner::skipLabel(qsizetype at, qsizetype end) const
{
    ++at;
    while (at < end) {
        const bool isNumber = m_tokens[at].hasDigit || m_words.at(at).number.kind == NumberWord::Unit;
        const bool joins = m_words.at(at).number.kind == NumberWord::And && at + 1 < end && m_tokens[at + 1].hasDigit
                           && m_tokens[at - 1].hasDigit;
        if (!isNumber && !joins)
            return at;
        const auto amount = isNumber ? m_amounts.read(at, end) : std::nullopt;
        const bool isNamed = amount && amount->hasUnit && amount->quantity.type != QuantityType::Count;
        if (isNamed || (amount && !amount->number.isWhole))
            return at;
        ++at;
        if (m_tokens[at - 1].endsClause)
            return at;
    }
    return at;
}

qsizetype QuantityScanner::appendDate(qsizetype at, qsizetype end, QList<Quantity> &found) const
{
    const auto date = readDate(m_tokens, m_words, at, end);
    if (!date)
        return at;
    Quantity quantity;
    quantity.range = date->range;
    quantity.type = QuantityType::Date;
    quantity.unit = u"date"_s;
    if (const QDate day = date->date(); day.isValid())
        quantity.value = day.year() * 10000 + day.month() * 100 + day.day();
    found.append(quantity);
    return date->last + 1;
}

/// Appends the amount, and the upper end of a range with it. Returns the token to go on with.
qsizetype QuantityScanner::appendAmount(Amount amount, qsizetype begin, qsizetype end, QList<Quantity> &found) const
{
    if (joinSplitPercent(amount, end)) {
        append(amount, begin, end, found);
        return amount.last + 1;
    }
    const auto upper = upperEnd(amount, begin, end);
    if (!upper) {
        append(amount, begin, end, found);
        return amount.last + 1;
    }
    shareUnit(amount, *upper);
    append(amount, begin, end, found);
    return upper->first;
}

/// "14.3%. nine percent": a full stop in mid-sentence. "10% and 1% from …": one growth cannot be two.
bool QuantityScanner::joinSplitPercent(Amount &amount, qsizetype end) const
{
    if (!isPercent(amount) || amount.quantity.high || amount.last + 1 >= end)
        return false;
    qsizetype next = amount.last + 1;
    const bool isStopped = m_tokens[amount.last].endsSentence && m_words.at(next).number.kind == NumberWord::Unit
                           && !m_tokens[next].isCapitalized;
    const bool isJoined = !m_tokens[amount.last].endsClause && m_words.at(next).number.kind == NumberWord::And
                          && amount.number.fractionDigits == 0 && next + 1 < end && m_tokens[next + 1].hasDigit;
    if (!isStopped && !isJoined)
        return false;
    next += isJoined ? 1 : 0;
    const auto second = m_amounts.read(next, end);
    if (!second || !isPercent(*second) || second->number.fractionDigits > 0 || second->number.value >= 10)
        return false;
    if (isJoined && (second->last + 1 >= end || m_tokens.foldedAt(second->last + 1) != u"from"))
        return false;
    amount.last = second->last;
    amount.quantity.range.end = second->quantity.range.end;
    amount.quantity.isBroken = true;
    amount.quantity.value = std::nullopt;
    return true;
}

/// The other end of a range that begins with lower: "15 to 20 million", "between 50 and $51 million".
std::optional<Amount> QuantityScanner::upperEnd(const Amount &lower, qsizetype begin, qsizetype end) const
{
    const qsizetype connector = lower.last + 1;
    if (connector + 1 >= end || m_tokens[lower.last].endsClause || lower.quantity.isBroken || lower.number.isYear)
        return std::nullopt;
    const QString &word = m_tokens.foldedAt(connector);
    const bool isTo = word == u"to" || word == u"-" || word == u"through" || word.isEmpty();
    const bool isOr = word == u"or" && !lower.hasUnit;
    const bool isBetween = word == u"and" && !lower.hasUnit
                           && ((lower.first > begin && m_tokens.foldedAt(lower.first - 1) == u"between")
                               || lower.number.fractionDigits > 0);
    const bool isPriced = word == u"and" && lower.quantity.type == QuantityType::Money && lower.hasUnit
                          && lower.number.scale == 1 && lower.first > begin
                          && m_tokens.foldedAt(lower.first - 1) == u"between";
    if (!isTo && !isOr && !isBetween && !isPriced)
        return std::nullopt;
    const auto upper = m_amounts.read(connector + 1, end);
    if (!upper || upper->quantity.isBroken || (upper->number.isYear && !upper->hasUnit))
        return std::nullopt;
    const bool isAmount = lower.number.scale > 1 || lower.quantity.type == QuantityType::Money;
    if (isAmount && upper->hasUnit && upper->quantity.type != QuantityType::Money)
        return std::nullopt;
    if (lower.hasUnit && upper->hasUnit && lower.quantity.type != upper->quantity.type)
        return std::nullopt;
    return upper;
}

/// Gives the lower end of a range the unit and the scale that were said with the upper end only.
void QuantityScanner::shareUnit(Amount &lower, const Amount &upper) const
{
    const bool isWritten = lower.quantity.value && std::abs(*lower.quantity.value) >= 1000;
    const bool isScaled = upper.number.scale > 1 && lower.number.scale == 1 && !isPercent(lower) && !isWritten;
    if (!lower.hasUnit) {
        lower.hasUnit = upper.hasUnit;
        lower.quantity.type = upper.quantity.type;
        lower.quantity.unit = upper.quantity.unit;
        if (upper.isCents && lower.quantity.value)
            lower.quantity.value = *lower.quantity.value / 100;
    }
    if (!isScaled || !lower.quantity.value || !upper.quantity.value)
        return;
    lower.number.isWhole = false;
    // "500 to one billion" cannot share the scale: its own was lost, so nothing is known for sure.
    const double scaled = std::round(*lower.quantity.value * upper.number.scale);
    lower.quantity.value = scaled <= std::abs(*upper.quantity.value) ? std::optional(scaled) : std::nullopt;
    lower.quantity.isBroken = !lower.quantity.value;
    lower.number.scale = upper.number.scale;
}

bool QuantityScanner::isApproximate(qsizetype first, qsizetype begin) const
{
    if (first <= begin || m_tokens[first - 1].endsClause)
        return false;
    return m_words.at(first - 1).isApproximate;
}

/// Whether a number is a figure at all, and what a number without unit stands for.
bool QuantityScanner::isFigure(Amount &amount, qsizetype end) const
{
    Quantity &quantity = amount.quantity;
    const bool isSmallWord = amount.number.isWords && amount.number.isWhole && !amount.number.isYear;
    if (amount.hasUnit)
        return quantity.type != QuantityType::Count || !isSmallWord || amount.number.value > 1;
    if (amount.number.isYear && amount.number.isWhole) {
        quantity.type = QuantityType::Year;
        quantity.unit = u"year"_s;
        return true;
    }
    if (amount.number.isYear && amount.number.isWords) {
        quantity.type = QuantityType::Year;
        quantity.unit = u"year"_s;
        return true;
    }
    if (amount.number.hasHyphenWord || isSmallWord)
        return false;
    if (amount.number.scale >= 1e6) {
        const qsizetype next = amount.last + 1;
        const QString &noun = next < end && !m_tokens[amount.last].endsClause ? m_tokens.foldedAt(next) : QString();
        const bool isCounted =
            noun.size() > 4 && noun.endsWith(u's') && !noun.endsWith(u"ss") && !m_words.at(next).isGrammar;
        quantity.type = isCounted ? QuantityType::Count : QuantityType::Money;
        quantity.unit = isCounted ? noun : QString();
        return true;
    }
    quantity.type = QuantityType::Count;
    return std::abs(amount.number.value) >= smallestBareCount || amount.number.fractionDigits > 0 || quantity.isBroken;
}

void QuantityScanner::append(Amount amount, qsizetype begin, qsizetype end, QList<Quantity> &found) const
{
    if (!isFigure(amount, end))
        return;
    amount.quantity.isApproximate = isApproximate(amount.first, begin);
    found.append(amount.quantity);
}

} // namespace core

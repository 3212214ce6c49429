// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantities/numberreader.h"

#include <cmath>

#include "core/analysis/quantities/wordsum.h"

namespace core {

namespace {

bool isSmallNumber(NumberWord kind)
{
    return kind == NumberWord::Unit || kind == NumberWord::Teen || kind == NumberWord::Ten;
}

} // namespace

bool NumberReader::mayStart(qsizetype index) const
{
    if (m_tokens[index].hasDigit)
        return true;
    const NumberWord kind = wordAt(index).kind;
    return kind != NumberWord::None && kind != NumberWord::And;
}

std::optional<NumberInText> NumberReader::read(qsizetype first, qsizetype end) const
{
    return m_tokens[first].hasDigit ? readFromDigits(first, end) : readWords(first, end);
}

/// Whether the next token may still belong to the number.
bool NumberReader::continues(const NumberInText &number, qsizetype end) const
{
    return number.last + 1 < end && !m_tokens[number.last].endsClause && !number.hasHyphenWord;
}

void NumberReader::extendTo(NumberInText &number, qsizetype last) const
{
    number.last = last;
    number.range.end = m_tokens[last].word.end;
}

bool NumberReader::hasUnitAt(qsizetype index, qsizetype end) const
{
    if (index >= end)
        return false;
    const QuantityWord &word = m_words.at(index);
    return word.unit == UnitWord::Percent || word.unit == UnitWord::Basis || word.unit == UnitWord::BasisPoints
           || word.unit == UnitWord::Times || word.currency.standsAfter || word.number.kind == NumberWord::Scale;
}

std::optional<NumberInText> NumberReader::readFromDigits(qsizetype first, qsizetype end) const
{
    const TextRange token = m_tokens[first].range;
    const auto digits = readDigits(token.of(m_tokens.text()));
    if (!digits)
        return std::nullopt;
    NumberInText number;
    number.last = first;
    number.range = digits->range.shifted(token.begin);
    number.value = std::round(digits->value * digits->scale * 1e6) / 1e6;
    if (digits->high)
        number.high = *digits->high * digits->scale;
    number.scale = digits->scale;
    number.currency = digits->currency;
    number.suffix = digits->suffix;
    number.fractionDigits = digits->fractionDigits;
    number.hasHyphenWord = digits->hasHyphenWord;
    number.isWhole = digits->isBare && digits->fractionDigits == 0 && digits->scale == 1;
    number.isYear = number.isWhole && number.value >= 1900 && number.value < 2100
                    && number.range.length() == 4; // "2,025" is no year
    if (number.suffix != DigitToken::Suffix::None || number.high)
        return number;
    readFraction(number, end);
    readParted(number, end);
    readStoppedTail(number, end);
    readBrokenTail(number, end);
    readHalf(number, end);
    readScale(number, end);
    readSmallerPart(number, end);
    return number;
}

/// "9 point seven" and "two point five": digits one by one, or a two-digit word.
void NumberReader::readFraction(NumberInText &number, qsizetype end) const
{
    if (!continues(number, end) || wordAt(number.last + 1).kind != NumberWord::Point)
        return;
    qsizetype at = number.last + 2;
    if (at < end && m_tokens[at].hasDigit) {
        readDigitFraction(number, at);
        return;
    }
    double place = 1;
    double fraction = 0;
    int digits = 0;
    while (at < end && isSmallNumber(wordAt(at).kind)) {
        const NumberWordInfo word = wordAt(at);
        const bool followsTens = at > number.last + 2 && wordAt(at - 1).kind == NumberWord::Ten;
        if (word.kind == NumberWord::Unit && followsTens) {
            fraction += place * word.value;
        } else {
            const int width = word.value >= 10 ? 2 : 1;
            place /= width == 2 ? 100 : 10;
            fraction += place * word.value;
            digits += width;
        }
        ++at;
        if (m_tokens[at - 1].endsClause)
            break;
    }
    if (digits == 0)
        return;
    const double unit = std::pow(10.0, digits);
    number.value += std::copysign(std::round(fraction * unit) / unit, number.value);
    number.fractionDigits = digits;
    number.isWhole = false;
    number.isYear = false;
    extendTo(number, at - 1);
}

/// "forty three point 1": the recogniser wrote only the last digits as digits.
void NumberReader::readDigitFraction(NumberInText &number, qsizetype at) const
{
    const auto digits = readDigits(m_tokens[at].range.of(m_tokens.text()));
    const bool isPlain = digits && digits->currency.isEmpty() && digits->fractionDigits == 0 && !digits->high
                         && digits->value >= 0 && digits->value < 1000 && digits->scale == 1
                         && (digits->isBare || digits->suffix == DigitToken::Suffix::Percent);
    if (!isPlain)
        return;
    const qsizetype width = digits->range.length() - (digits->suffix == DigitToken::Suffix::Percent ? 1 : 0);
    number.value += std::copysign(digits->value / std::pow(10.0, static_cast<double>(width)), number.value);
    number.fractionDigits = static_cast<int>(width);
    number.suffix = digits->suffix;
    number.isWhole = false;
    number.isYear = false;
    extendTo(number, at);
}

/// "and a half", also "half" right behind.
void NumberReader::readHalf(NumberInText &number, qsizetype end) const
{
    if (!continues(number, end) || number.last + 3 >= end || wordAt(number.last + 1).kind != NumberWord::And
        || wordAt(number.last + 2).kind != NumberWord::Article || wordAt(number.last + 3).kind != NumberWord::Half)
        return;
    number.value += 0.5;
    number.fractionDigits = 1;
    number.isWhole = false;
    number.isYear = false;
    extendTo(number, number.last + 3);
}

void NumberReader::readScale(NumberInText &number, qsizetype end) const
{
    if (continues(number, end) && wordAt(number.last + 1).kind == NumberWord::Hundred && !number.isYear) {
        number.value *= 100;
        number.isWhole = false;
        extendTo(number, number.last + 1);
    }
    if (!continues(number, end) || wordAt(number.last + 1).kind != NumberWord::Scale)
        return;
    number.scale = wordAt(number.last + 1).value;
    number.value = std::round(number.value * number.scale * 1000) / 1000;
    number.isWhole = false;
    number.isYear = false;
    extendTo(number, number.last + 1);
}

/// "1 billion 275 million" is one number; so is "$1 billion $275 million".
void NumberReader::readSmallerPart(NumberInText &number, qsizetype end) const
{
    if (number.scale < 1e6 || !continues(number, end) || number.last + 2 >= end || !m_tokens[number.last + 1].hasDigit
        || number.fractionDigits > 0)
        return;
    const qsizetype next = number.last + 1;
    const NumberWordInfo scale = wordAt(next + 1);
    if (scale.kind != NumberWord::Scale || scale.value >= number.scale || m_tokens[next].endsClause)
        return;
    const auto digits = readDigits(m_tokens[next].range.of(m_tokens.text()));
    if (!digits || digits->value >= 1000
        || (!digits->currency.isEmpty() && !number.currency.isEmpty() && digits->currency != number.currency))
        return;
    number.value += digits->value * scale.value;
    if (number.currency.isEmpty())
        number.currency = digits->currency;
    extendTo(number, next + 1);
}

/// Numbers that stand side by side, "600 57.2 million" or "2.3 five billion", are one number that was broken up if
/// the second could fill up the first. Otherwise they are two: "70 80%", "one 10% customer".
void NumberReader::readBrokenTail(NumberInText &number, qsizetype end) const
{
    if (!continues(number, end) || (number.isYear && number.currency.isEmpty()))
        return;
    const qsizetype next = number.last + 1;
    const bool isRound = number.fractionDigits == 0 && number.value >= 100 && std::fmod(number.value, 100) == 0;
    double tail = wordAt(next).value;
    DigitToken::Suffix suffix = DigitToken::Suffix::None;
    if (m_tokens[next].hasDigit) {
        const auto digits = readDigits(m_tokens[next].range.of(m_tokens.text()));
        if (!digits || !digits->currency.isEmpty() || digits->high || digits->suffix == DigitToken::Suffix::Ordinal)
            return;
        tail = digits->value;
        suffix = digits->suffix;
    } else if (!isSmallNumber(wordAt(next).kind)) {
        return;
    }
    const bool hasUnit = suffix != DigitToken::Suffix::None || hasUnitAt(next + 1, end);
    const bool fillsUp = (isRound && tail < 100) || (number.fractionDigits > 0 && !m_tokens[next].hasDigit);
    if (!hasUnit || !fillsUp)
        return;
    number.suffix = suffix;
    number.isBroken = true;
    number.isWhole = false;
    extendTo(number, next);
}

void NumberReader::addDecimals(NumberInText &number, double digits, qsizetype width) const
{
    number.value += std::copysign(digits / std::pow(10.0, static_cast<double>(width)), number.value);
    number.fractionDigits = static_cast<int>(width);
}

/// "SEK6 .75" and "IDR20 .8 trillion": a blank before the point.
void NumberReader::readParted(NumberInText &number, qsizetype end) const
{
    const qsizetype next = number.last + 1;
    if (!continues(number, end) || number.currency.isEmpty() || number.fractionDigits > 0 || number.scale != 1)
        return;
    const QStringView token = m_tokens[next].range.of(m_tokens.text());
    const auto digits =
        token.startsWith(u'.') && token.size() > 1 && token[1].isDigit() ? readDigits(token.sliced(1)) : std::nullopt;
    if (!digits || digits->fractionDigits > 0 || !digits->isBare)
        return;
    addDecimals(number, digits->value, digits->range.length());
    number.isWhole = false;
    number.isYear = false;
    extendTo(number, next);
}

/// "USD34. 6 million" and "14. 3%": a full stop where the point was. What stands behind it alone would be another
/// number altogether, so both are one that is broken.
void NumberReader::readStoppedTail(NumberInText &number, qsizetype end) const
{
    const qsizetype next = number.last + 1;
    const TextRange token = m_tokens[number.last].range;
    const bool isStopped = m_tokens[number.last].endsSentence && token.end == number.range.end + 1
                           && m_tokens.text()[number.range.end] == u'.';
    const bool isPlain = number.isWhole && !number.isYear && std::abs(number.value) < 1000;
    if (next >= end || !isStopped || (!isPlain && number.currency.isEmpty()) || !m_tokens[next].hasDigit)
        return;
    const auto digits = readDigits(m_tokens[next].range.of(m_tokens.text()));
    const bool isTail = digits && digits->currency.isEmpty() && digits->fractionDigits == 0 && digits->scale == 1
                        && !digits->high && digits->value >= 0
                        && digits->value < (number.currency.isEmpty() ? 10 : 100);
    const bool isPercent = isTail && digits->suffix == DigitToken::Suffix::Percent;
    if (!isTail || number.fractionDigits > 0 || (!isPercent && (!digits->isBare || !hasUnitAt(next + 1, end))))
        return;
    // "$2. 45 cents" and "$2. 7 million" can be nothing else.
    const bool isMoney = !number.currency.isEmpty() && next + 1 < end
                         && (m_words.at(next + 1).currency.isCent || wordAt(next + 1).kind == NumberWord::Scale);
    number.isBroken = !isMoney;
    if (isMoney)
        addDecimals(number, digits->value, digits->range.length());
    number.suffix = digits->suffix;
    number.isWhole = false;
    extendTo(number, next);
}

/// What a token adds to a number in words; digits count too: "a hundred and 40".
NumberWordInfo NumberReader::addendAt(qsizetype index) const
{
    if (!m_tokens[index].hasDigit)
        return wordAt(index);
    const auto digits = readDigits(m_tokens[index].range.of(m_tokens.text()));
    if (!digits || !digits->isBare || digits->fractionDigits > 0 || digits->value >= 100 || digits->hasHyphenWord)
        return {};
    const NumberWord kind = digits->value < 10   ? NumberWord::Unit
                            : digits->value < 20 ? NumberWord::Teen
                                                 : NumberWord::Ten;
    return {kind, digits->value};
}

/// Whether a number of its own begins at the token although it could be added: "twenty twenty | five point five",
/// "four million | eight percent".
bool NumberReader::startsAnew(const WordSum &sum, qsizetype index, qsizetype end) const
{
    if (!isSmallNumber(addendAt(index).kind))
        return false;
    const NumberWord next = index + 1 < end ? wordAt(index + 1).kind : NumberWord::None;
    if (sum.isYear())
        return next != NumberWord::None && next != NumberWord::And && next != NumberWord::Article;
    if (sum.scale() < 1e6 || sum.last() != NumberWord::Scale)
        return false;
    for (qsizetype at = index; at < std::min(end, index + 4); ++at) {
        const NumberWord kind = wordAt(at).kind;
        if (kind == NumberWord::Hundred || kind == NumberWord::Scale)
            return false;
    }
    return true;
}

std::optional<NumberInText> NumberReader::readWords(qsizetype first, qsizetype end) const
{
    NumberInText number;
    number.isWords = true;
    number.range.begin = m_tokens[first].word.begin;
    qsizetype at = first;
    const NumberWordInfo head = wordAt(first);
    const NumberWord second = first + 1 < end ? wordAt(first + 1).kind : NumberWord::None;
    if (head.kind == NumberWord::Article && second != NumberWord::Hundred && second != NumberWord::Scale)
        return std::nullopt;
    // "million dollars" without a number before it is what is left of an amount.
    if (head.kind == NumberWord::Half || head.kind == NumberWord::Scale)
        return std::nullopt;
    if (head.kind == NumberWord::Point) {
        if (first == 0 || !isSmallNumber(second))
            return std::nullopt;
        number.last = first - 1;
        readFraction(number, end);
        number.needsUnit = true;
        readScale(number, end);
        return number;
    }

    WordSum sum;
    for (; at < end; ++at) {
        const NumberWordInfo word = addendAt(at);
        if ((word.kind == NumberWord::Article && at > first) || startsAnew(sum, at, end))
            break;
        if (word.kind == NumberWord::And
            && !((sum.last() == NumberWord::Hundred || sum.last() == NumberWord::Scale) && at + 1 < end
                 && isSmallNumber(addendAt(at + 1).kind)))
            break;
        if (!sum.add(word))
            break;
        if (m_tokens[at].endsClause) {
            ++at;
            break;
        }
    }
    if (at == first)
        return std::nullopt;
    number.value = sum.value();
    number.scale = sum.scale();
    number.isYear = sum.isYear() || (sum.value() >= 1990 && sum.value() < 2060 && sum.scale() == 1000);
    number.isWhole = sum.scale() == 1;
    extendTo(number, at - 1);
    readFraction(number, end);
    readHalf(number, end);
    if (number.fractionDigits > 0)
        readScale(number, end);
    return number;
}

} // namespace core

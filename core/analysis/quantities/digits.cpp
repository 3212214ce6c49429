// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantities/digits.h"

#include <cmath>

#include "core/analysis/quantities/currencies.h"
#include "core/text/numberwords.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A cursor over one token.
class DigitReader
{
public:
    explicit DigitReader(QStringView token)
        : m_token(token)
    {
    }

    std::optional<DigitToken> read();

private:
    struct Number {
        double value = 0;
        int fractionDigits = 0;
    };

    bool atEnd() const { return m_at >= m_token.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_token.size() ? m_token[m_at + ahead] : QChar(); }
    bool take(QChar character);
    bool takeSign();
    QString takeCurrency();
    std::optional<Number> takeNumber();
    bool takeSuffix(DigitToken &result);
    bool takeScale(DigitToken &result);
    bool takeUpperEnd(DigitToken &result);
    bool takeHyphenWord(DigitToken &result);
    bool isOnlyPunctuationLeft() const;

    QStringView m_token;
    qsizetype m_at = 0;
};

bool isHyphen(QChar character)
{
    return character == u'-' || character == u'–' || character == u'−' || character == u'‑';
}

bool DigitReader::take(QChar character)
{
    if (peek() != character)
        return false;
    ++m_at;
    return true;
}

bool DigitReader::takeSign()
{
    if (!isHyphen(peek()))
        return false;
    ++m_at;
    return true;
}

/// Takes the longest run before the first digit if it is a currency.
QString DigitReader::takeCurrency()
{
    qsizetype end = m_at;
    while (end < m_token.size() && end - m_at < 5 && !m_token[end].isDigit() && !isHyphen(m_token[end])
           && m_token[end] != u'(' && !(m_token[end] == u'.' && end + 1 < m_token.size() && m_token[end + 1].isDigit()))
        ++end;
    if (end == m_at)
        return {};
    const QString currency = gluedCurrency(m_token.sliced(m_at, end - m_at));
    if (!currency.isEmpty())
        m_at = end;
    return currency;
}

/// Takes "1,234.5", "1234" or ".5". Commas must part thousands (or lakhs), or the token is no number.
std::optional<DigitReader::Number> DigitReader::takeNumber()
{
    Number number;
    const qsizetype begin = m_at;
    bool hasComma = false;
    int group = 0;
    for (; peek().isDigit() || (peek() == u',' && peek(1).isDigit()); ++m_at) {
        if (peek() == u',') {
            if (group == 0 || group > 3 || (hasComma && group < 2))
                return std::nullopt;
            hasComma = true;
            group = 0;
        } else {
            number.value = number.value * 10 + peek().digitValue();
            ++group;
        }
    }
    if (hasComma && group != 3)
        return std::nullopt;
    const bool hasWhole = m_at > begin;
    if (peek() == u'.' && peek(1).isDigit()) {
        ++m_at;
        double place = 0.1;
        for (; peek().isDigit(); ++m_at, place /= 10, ++number.fractionDigits)
            number.value += place * peek().digitValue();
        // Adding tenths and hundredths leaves an error far below the last digit that was written.
        const double unit = std::pow(10.0, number.fractionDigits);
        number.value = std::round(number.value * unit) / unit;
    }
    if (!hasWhole && number.fractionDigits == 0)
        return std::nullopt;
    return number;
}

bool DigitReader::takeSuffix(DigitToken &result)
{
    if (take(u'%')) {
        result.suffix = DigitToken::Suffix::Percent;
        return true;
    }
    qsizetype end = m_at;
    while (end < m_token.size() && m_token[end].isLetter())
        ++end;
    const QString letters = m_token.sliced(m_at, end - m_at).toString().toLower();
    if (letters == u"x")
        result.suffix = DigitToken::Suffix::Multiple;
    else if (letters == u"bps" || letters == u"bp")
        result.suffix = DigitToken::Suffix::BasisPoints;
    else if (letters == u"st" || letters == u"nd" || letters == u"rd" || letters == u"th")
        result.suffix = DigitToken::Suffix::Ordinal;
    else
        return takeScale(result);
    m_at = end;
    return true;
}

bool DigitReader::takeScale(DigitToken &result)
{
    struct Scale {
        QStringView letters;
        double factor;
        bool isPlain; // Means the scale without a currency too; "10K" may be a form.
    };
    static constexpr Scale scales[] = {{u"k", 1e3, false},      {u"m", 1e6, true},   {u"mm", 1e6, true},
                                       {u"mn", 1e6, true},      {u"mln", 1e6, true}, {u"million", 1e6, true},
                                       {u"billion", 1e9, true}, {u"b", 1e9, true},   {u"bn", 1e9, true},
                                       {u"bln", 1e9, true},     {u"tn", 1e12, true}, {u"t", 1e12, false}};
    qsizetype end = m_at;
    while (end < m_token.size() && m_token[end].isLetter())
        ++end;
    const QString letters = m_token.sliced(m_at, end - m_at).toString().toLower();
    for (const Scale &scale : scales) {
        if (letters == scale.letters && (scale.isPlain || !result.currency.isEmpty())) {
            result.scale = scale.factor;
            m_at = end;
            return true;
        }
    }
    return false;
}

/// "-20%" behind "15"; the upper end must not be the smaller one.
bool DigitReader::takeUpperEnd(DigitToken &result)
{
    if (!isHyphen(peek()))
        return false;
    const qsizetype before = m_at;
    ++m_at;
    takeCurrency();
    const auto upper = takeNumber();
    if (!upper || upper->value <= result.value) {
        m_at = before;
        return false;
    }
    result.high = upper->value;
    result.fractionDigits = std::max(result.fractionDigits, upper->fractionDigits);
    takeSuffix(result);
    return true;
}

/// "-million" is a scale, "-percent" a unit; any other word ends the number before the hyphen.
bool DigitReader::takeHyphenWord(DigitToken &result)
{
    if (!isHyphen(peek()) || !peek(1).isLetter())
        return false;
    qsizetype end = m_at + 1;
    while (end < m_token.size() && m_token[end].isLetter())
        ++end;
    if (end - m_at < 4) // "10-K", "20-F", "24-7", "1-on-1"
        return false;
    const QString word = m_token.sliced(m_at + 1, end - m_at - 1).toString().toLower();
    const NumberWordInfo number = numberWord(word);
    result.range.end = m_at;
    if (number.kind == NumberWord::Scale) {
        result.scale = number.value;
        result.range.end = end;
    } else if (word == u"percent") {
        result.suffix = DigitToken::Suffix::Percent;
        result.range.end = end;
    } else {
        result.hasHyphenWord = true;
    }
    m_at = m_token.size();
    return true;
}

bool DigitReader::isOnlyPunctuationLeft() const
{
    for (qsizetype at = m_at; at < m_token.size(); ++at) {
        const QChar character = m_token[at];
        if (character.isLetterOrNumber() || character == u'/' || character == u'&' || character == u'@')
            return false;
    }
    return true;
}

std::optional<DigitToken> DigitReader::read()
{
    DigitToken result;
    bool isNegative = false;
    while (!atEnd()
           && (peek() == u'(' || peek() == u'[' || peek() == u'"' || peek() == u'“' || peek() == u'~' || peek() == u'…'
               || peek() == u'+')) {
        isNegative = isNegative || peek() == u'(';
        ++m_at;
    }
    result.range.begin = m_at;
    bool hasMinus = takeSign();
    result.currency = takeCurrency();
    hasMinus = takeSign() || hasMinus;
    const bool innerParenthesis = !result.currency.isEmpty() && take(u'(');
    const auto number = takeNumber();
    if (!number)
        return std::nullopt;
    result.value = number->value;
    result.fractionDigits = number->fractionDigits;
    result.isBare = !hasMinus && result.currency.isEmpty();
    if (takeSuffix(result))
        result.isBare = false;
    result.isParenthesized = (isNegative || innerParenthesis) && peek() == u')';
    result.range.end = m_at;
    if (result.isParenthesized) {
        result.range.begin -= innerParenthesis ? 0 : 1;
        ++result.range.end;
    }
    if (takeUpperEnd(result)) {
        result.isBare = false;
        result.range.end = m_at;
    } else {
        takeHyphenWord(result);
    }
    if (!isOnlyPunctuationLeft())
        return std::nullopt;
    if (hasMinus || result.isParenthesized)
        result.value = -result.value;
    return result;
}

} // namespace

std::optional<DigitToken> readDigits(QStringView token)
{
    if (token.size() > 40)
        return std::nullopt;
    return DigitReader(token).read();
}

} // namespace core

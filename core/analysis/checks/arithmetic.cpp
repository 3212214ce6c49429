// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/arithmetic.h"

#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QRegularExpression>

#include "core/analysis/quantities/digits.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString fixedNumber(double value, int decimals)
{
    return QLocale(QLocale::English).toString(std::abs(value), 'f', decimals);
}

QString plainNumber(double value, int decimals)
{
    QString text = fixedNumber(value, decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return value < 0 ? u"−"_s + text : text;
}

/// The only run of digits among the words of a figure.
struct SaidNumber {
    QString before;
    QString digits;
    QString behind;

    int decimals() const { return static_cast<int>(digits.section(u'.', 1).size()); }
};

/// None if the words hold no digits, or more than one number.
std::optional<SaidNumber> saidNumber(const QString &words)
{
    static const QRegularExpression pattern(u"^(\\D*)(\\d[\\d,]*(?:\\.\\d+)?)(\\D*)$"_s);
    // "RMB2 .54 billion": a recogniser's blank before the point.
    static const QRegularExpression parted(u"(\\d) (\\.\\d)"_s);
    const QRegularExpressionMatch match =
        pattern.match(words.contains(u" ."_s) ? QString(words).replace(parted, u"\\1\\2"_s) : words);
    if (!match.hasMatch())
        return std::nullopt;
    return SaidNumber{match.captured(1), match.captured(2), match.captured(3)};
}

QString digitsOf(double value, int significant)
{
    QString digits = QString::number(std::abs(value), 'e', significant - 1).section(u'e', 0, 0);
    digits.remove(u'.');
    while (digits.size() > 1 && digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

} // namespace

double roundingOf(const TokenList &tokens, TextRange range, double value)
{
    return roundingOf(range.of(tokens.text()), value);
}

double roundingOf(QStringView words, double value)
{
    // The unit of the last digit is the value divided by the digits read as a whole number.
    double whole = 0;
    int digits = 0;
    for (const QChar character : words) {
        if (character.isDigit()) {
            whole = whole * 10 + character.digitValue();
            ++digits;
        }
    }
    if (digits == 0 || digits > 15 || whole == 0)
        return std::abs(value) * 0.005;
    return std::abs(value) / whole / 2;
}

QString spelled(double value)
{
    const double size = std::abs(value);
    if (size >= 1e9)
        return u"%1 billion"_s.arg(plainNumber(value / 1e9, 3));
    if (size >= 1e6)
        return u"%1 million"_s.arg(plainNumber(value / 1e6, 1));
    return plainNumber(value, 2);
}

QString spelledPercent(double percent)
{
    return plainNumber(percent, 1) + u" %"_s;
}

QString spelledPercent(double percent, int decimals)
{
    return (percent < 0 ? u"−"_s : QString()) + fixedNumber(percent, decimals) + u" %"_s;
}

int decimalsSaid(const TokenList &tokens, TextRange range)
{
    const auto number = saidNumber(wordsOf(tokens, range));
    return number ? number->decimals() : 0;
}

QString said(const TokenList &tokens, TextRange range, double value)
{
    const QString words = wordsOf(tokens, range).simplified();
    if (saidNumber(words) && value < 0 && !words.contains(u'-') && !words.contains(u'(') && !words.contains(u'−'))
        return u"−"_s + words;
    return saidNumber(words) ? words : spelled(value);
}

QString saidPercent(const TokenList &tokens, TextRange range, double value)
{
    const auto number = saidNumber(wordsOf(tokens, range));
    const auto digits = number ? readDigits(number->digits) : std::nullopt;
    if (!digits || std::abs(digits->value - std::abs(value)) > 1e-9)
        return spelledPercent(value);
    return spelledPercent(value, number->decimals());
}

QString saidLike(const TokenList &tokens, TextRange range, double value, double other)
{
    const auto number = saidNumber(wordsOf(tokens, range).simplified());
    const auto digits = number ? readDigits(number->digits) : std::nullopt;
    if (!digits || digits->value == 0 || value == 0)
        return spelled(other);
    const double scaled = std::abs(other) * digits->value / std::abs(value);
    int decimals = number->decimals();
    const double unit = std::pow(10, decimals);
    // One more digit where rounding to those that were said would hide what the sum comes to.
    if (std::abs(std::round(scaled * unit) / unit - scaled) > scaled * 5e-4)
        ++decimals;
    const bool isMarked = number->before.contains(u'-') || number->before.contains(u'(');
    return (other < 0 && !isMarked ? u"−"_s : QString()) + number->before + fixedNumber(scaled, decimals)
           + number->behind;
}

int significantDigits(double value)
{
    const QString digits = QString::number(std::abs(value), 'e', 10).section(u'e', 0, 0);
    int last = 0;
    int count = 0;
    for (const QChar digit : digits) {
        if (!digit.isDigit())
            continue;
        ++count;
        if (digit != u'0')
            last = count;
    }
    return last;
}

std::optional<double> numberSaid(const QString &words)
{
    const auto number = saidNumber(words.simplified());
    const auto digits = number ? readDigits(number->digits) : std::nullopt;
    return digits ? std::optional(digits->value) : std::nullopt;
}

int digitDistance(double said, double needed)
{
    const QString from = digitsOf(said, 6);
    const QString to = digitsOf(needed, std::max(3, static_cast<int>(from.size())));
    QList<int> row;
    for (int i = 0; i <= to.size(); ++i)
        row.append(i);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const int above = row[j];
            const int change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
            row[j] = std::min({change, above + 1, row[j - 1] + 1});
            diagonal = above;
        }
    }
    return row.last();
}

bool soundAlike(double a, double b)
{
    const QString first = digitsOf(a, 6);
    const QString second = digitsOf(b, 6);
    // "fourteen" and "forty" have one digit in common, and the one of the teens before it.
    const auto isTeenOf = [](const QString &teen, const QString &ten) {
        return teen.size() == ten.size() + 1 && teen.startsWith(u'1') && QStringView(teen).sliced(1) == ten;
    };
    return first != second && (isTeenOf(first, second) || isTeenOf(second, first));
}

bool areInOneSentence(const TokenList &tokens, const QList<TextRange> &ranges)
{
    TextRange all = ranges.first();
    for (const TextRange &range : ranges)
        all = {std::min(all.begin, range.begin), std::max(all.end, range.end)};
    const qsizetype last = tokens.firstAtOrAfter(all.end) - 1;
    for (qsizetype at = tokens.firstAtOrAfter(all.begin); at < last; ++at) {
        if (tokens[at].endsSentence)
            return false;
    }
    return true;
}

bool isNearWord(const TokenList &tokens, TextRange range, qsizetype reach, std::initializer_list<QStringView> words)
{
    const auto isAmong = [&](qsizetype at) {
        return std::any_of(words.begin(), words.end(), [&](QStringView word) { return tokens.foldedAt(at) == word; });
    };
    const qsizetype first = tokens.firstAtOrAfter(range.begin);
    for (qsizetype at = first - 1; at >= std::max<qsizetype>(0, first - reach) && !tokens[at].endsSentence; --at) {
        if (isAmong(at))
            return true;
    }
    const qsizetype behind = tokens.firstAtOrAfter(range.end);
    for (qsizetype at = behind; at < std::min(tokens.size(), behind + reach) && !tokens[at - 1].endsSentence; ++at) {
        if (isAmong(at))
            return true;
    }
    return false;
}

bool isNear(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

QString wordsOf(const TokenList &tokens, TextRange range)
{
    return range.of(tokens.text()).toString();
}

} // namespace core

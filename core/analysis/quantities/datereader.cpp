// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantities/datereader.h"

#include <QStringList>

#include "core/analysis/quantities/digits.h"

namespace core {

namespace {

constexpr int leapYear = 2024;

bool isYearToken(const TokenList &tokens, qsizetype index)
{
    const QStringView word = tokens.wordAt(index);
    if (word.size() != 4 || (!word.startsWith(u"19") && !word.startsWith(u"20")))
        return false;
    return word[2].isDigit() && word[3].isDigit();
}

/// 1..31 for "30", "30th" or "1st", otherwise 0.
int dayOf(const TokenList &tokens, qsizetype index)
{
    const Token &token = tokens[index];
    if (!token.hasDigit || token.range.length() > 6)
        return 0;
    const auto digits = readDigits(token.range.of(tokens.text()));
    if (!digits || digits->fractionDigits > 0 || digits->value < 1 || digits->value > 31 || digits->high)
        return 0;
    return digits->isBare || digits->suffix == DigitToken::Suffix::Ordinal ? static_cast<int>(digits->value) : 0;
}

/// "8/20/2025", "2025-06-30" and "30.06.2025".
std::optional<SpokenDate> readNumericDate(const TokenList &tokens, qsizetype index)
{
    const QStringView word = tokens.wordAt(index);
    if (word.size() < 8 || word.size() > 10)
        return std::nullopt;
    for (const QChar separator : {u'/', u'-', u'.'}) {
        if (word.count(separator) != 2)
            continue;
        const QList<QStringView> parts = word.split(separator);
        bool isNumber[3] = {};
        const int numbers[3] = {parts[0].toInt(&isNumber[0]), parts[1].toInt(&isNumber[1]),
                                parts[2].toInt(&isNumber[2])};
        if (!isNumber[0] || !isNumber[1] || !isNumber[2])
            return std::nullopt;
        SpokenDate date{index, tokens[index].word};
        if (parts[0].size() == 4) {
            date.year = numbers[0];
            date.month = numbers[1];
            date.day = numbers[2];
        } else if (parts[2].size() == 4) {
            // Month first, unless only the other way round is a date.
            const bool dayFirst = numbers[0] > 12 || separator == u'.';
            date.year = numbers[2];
            date.month = dayFirst ? numbers[1] : numbers[0];
            date.day = dayFirst ? numbers[0] : numbers[1];
        }
        if (date.year < 1900 || date.year > 2100 || date.month < 1 || date.month > 12 || date.day < 1)
            return std::nullopt;
        return date;
    }
    return std::nullopt;
}

void readYear(SpokenDate &date, const TokenList &tokens, qsizetype end)
{
    if (date.last + 1 >= end || tokens[date.last].endsSentence || !isYearToken(tokens, date.last + 1))
        return;
    ++date.last;
    date.year = tokens.wordAt(date.last).toInt();
    date.range.end = tokens[date.last].word.end;
}

} // namespace

bool SpokenDate::isPossible() const
{
    return QDate::isValid(year == 0 ? leapYear : year, month, day == 0 ? 1 : day);
}

QDate SpokenDate::date() const
{
    return year == 0 || day == 0 ? QDate() : QDate(year, month, day);
}

std::optional<SpokenDate> readDate(const TokenList &tokens, const QuantityWords &words, qsizetype first, qsizetype end)
{
    if (const int month = words.at(first).month; month > 0 && tokens[first].isCapitalized) {
        SpokenDate date{first, tokens[first].word, 0, month, 0};
        qsizetype next = first + 1;
        next += next + 1 < end && tokens.foldedAt(next) == u"the" ? 1 : 0;
        if (next < end && !tokens[first].endsSentence && dayOf(tokens, next) > 0
            && (next + 1 >= end || tokens[next].endsClause
                || (words.at(next + 1).unit != UnitWord::Percent
                    && words.at(next + 1).number.kind != NumberWord::Scale))) {
            date.day = dayOf(tokens, next);
            date.last = next;
            date.range.end = tokens[next].word.end;
        }
        readYear(date, tokens, end);
        return date.last == first ? std::nullopt : std::optional(date);
    }
    if (!tokens[first].hasDigit)
        return std::nullopt;
    if (const auto date = readNumericDate(tokens, first))
        return date;
    // "30th of June", "30 June"
    const qsizetype month = first + 1 < end && tokens.foldedAt(first + 1) == u"of" ? first + 2 : first + 1;
    if (month >= end || tokens[first].endsClause || words.at(month).month == 0 || !tokens[month].isCapitalized)
        return std::nullopt;
    const int day = dayOf(tokens, first);
    if (day == 0)
        return std::nullopt;
    SpokenDate date{month, {tokens[first].word.begin, tokens[month].word.end}, 0, words.at(month).month, day};
    readYear(date, tokens, end);
    return date;
}

} // namespace core

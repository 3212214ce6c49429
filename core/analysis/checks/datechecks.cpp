// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/checks/slips.h"
#include "core/analysis/quantities/datereader.h"
#include "core/base/tally.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Laws that the safe-harbour statements of calls name with their year.
struct Law {
    QStringView word;        ///< A folded word right before "act of".
    QStringView earlierWord; ///< A folded word a little before that tells laws with the same word apart; may be empty.
    int year;
};

constexpr Law laws[] = {{u"exchange", u"", 1934}, {u"reform", u"litigation", 1995}, {u"securities", u"", 1933}};

/// The year of the law that "act" at token belongs to, or 0.
int yearOfLaw(const TokenList &tokens, qsizetype act)
{
    for (const Law &law : laws) {
        if (act < 3 || tokens.foldedAt(act - 1) != law.word)
            continue;
        bool isNamed = law.earlierWord.isEmpty();
        for (qsizetype at = std::max<qsizetype>(0, act - 3); at < act; ++at)
            isNamed = isNamed || tokens.foldedAt(at) == law.earlierWord;
        if (isNamed)
            return law.year;
    }
    return 0;
}

void checkLaw(const CheckInput &input, const Quantity &quantity, QList<Check> &checks)
{
    const qsizetype token = input.tokens.firstAtOrAfter(quantity.range.begin);
    if (token < 3 || token >= input.tokens.size() || input.tokens.foldedAt(token - 1) != u"of"
        || input.tokens.foldedAt(token - 2) != u"act")
        return;
    const int year = yearOfLaw(input.tokens, token - 2);
    if (year == 0 || !quantity.value)
        return;
    Check check;
    check.kind = Check::Kind::Date;
    check.stated = *quantity.value;
    check.computed = year;
    check.spans = {quantity.range};
    const bool holds = *quantity.value == year;
    check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const QString said = wordsOf(input.tokens, quantity.range);
    check.message = holds ? QCoreApplication::translate("core::Checks", "This law is of %1.").arg(said)
                          : QCoreApplication::translate("core::Checks", "This law is of %1, not of %2.")
                                .arg(QString::number(year), said);
    if (!holds) {
        check.culprit = quantity.range;
        check.mend = QString::number(year);
        check.isSupported = true;
    }
    checks.append(check);
}

void checkDay(const CheckInput &input, const QuantityWords &words, const Quantity &quantity, QList<Check> &checks)
{
    if (quantity.value)
        return;
    qsizetype token = input.tokens.firstAtOrAfter(quantity.range.begin);
    if (token > 0 && (token >= input.tokens.size() || input.tokens[token].range.begin > quantity.range.begin))
        --token;
    const auto date = readDate(input.tokens, words, token, input.tokens.size());
    if (!date || date->isPossible())
        return;
    const QDate lastDay = QDate(date->year > 0 ? date->year : 2024, date->month, 1).addMonths(1).addDays(-1);
    Check check;
    check.kind = Check::Kind::Date;
    check.outcome = Check::Outcome::Inconsistent;
    check.stated = date->day;
    check.computed = lastDay.day();
    check.spans = {quantity.range};
    check.culprit = quantity.range;
    const QString said = wordsOf(input.tokens, quantity.range);
    check.message = QCoreApplication::translate("core::Checks", "There is no “%1”: that month ends on day %2.")
                        .arg(said)
                        .arg(lastDay.day());
    check.isSupported = true;
    check.mend = QString(said)
                     .replace(QString::number(date->day), QString::number(lastDay.day()))
                     .replace(u"30st"_s, u"30th"_s)
                     .replace(u"29st"_s, u"29th"_s)
                     .replace(u"28st"_s, u"28th"_s);
    checks.append(check);
}

/// The day of a date figure; invalid if it has none.
QDate dayOf(const Quantity &quantity)
{
    const int number = quantity.type == QuantityType::Date && quantity.value ? static_cast<int>(*quantity.value) : 0;
    return {number / 10000, number / 100 % 100, number % 100};
}

/// "As of June 30, 2025" in a call of August: a balance is of a day before the call. Days of past years prove nothing,
/// and days far ahead are no balances.
void checkBalanceDay(const CheckInput &input, const Quantity &call, QList<Check> &checks)
{
    constexpr int longest = 130; // Days from the end of a quarter to its call.
    const QDate held = dayOf(call);
    for (const Quantity &quantity : input.quantities) {
        const QDate day = dayOf(quantity);
        const qsizetype token = input.tokens.firstAtOrAfter(quantity.range.begin);
        const bool isBalance =
            token > 1 && input.tokens.foldedAt(token - 1) == u"of" && input.tokens.foldedAt(token - 2) == u"as";
        if (!day.isValid() || !isBalance || std::abs(day.daysTo(held)) > longest)
            continue;
        Check check;
        check.kind = Check::Kind::Date;
        check.stated = static_cast<double>(day.daysTo(held));
        check.computed = check.stated;
        check.spans = {quantity.range, call.range};
        const bool holds = day <= held;
        check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
        check.culprit = holds ? TextRange() : quantity.range;
        check.message = holds ? QCoreApplication::translate("core::Checks", "“%1” lies before the call of %2.")
                              : QCoreApplication::translate("core::Checks", "“%1” lies behind the call of %2.");
        check.message = check.message.arg(wordsOf(input.tokens, quantity.range), wordsOf(input.tokens, call.range));
        checks.append(check);
        return;
    }
}

/// The date in the head of the text, before anybody speaks.
const Quantity *dateOfCall(const CheckInput &input)
{
    if (input.quantities.isEmpty() || input.speech.turns.isEmpty())
        return nullptr;
    const Quantity &first = input.quantities.first();
    return dayOf(first).isValid() && first.range.begin < input.speech.turns.first().range.begin ? &first : nullptr;
}

/// The day of the week that a folded word names, 1 for Monday; 0 if it names none.
int weekdayOf(QStringView word)
{
    static const QStringView names[] = {u"monday", u"tuesday",  u"wednesday", u"thursday",
                                        u"friday", u"saturday", u"sunday"};
    for (int day = 1; day <= 7; ++day) {
        if (word == names[day - 1])
            return day;
    }
    return 0;
}

/// "Thursday, August 20, 2025" was a Wednesday. Which of both is wrong cannot be told.
void checkWeekday(const CheckInput &input, const Quantity &quantity, QList<Check> &checks)
{
    const QDate day = dayOf(quantity);
    const qsizetype token = input.tokens.firstAtOrAfter(quantity.range.begin);
    if (!day.isValid() || token < 1)
        return;
    const qsizetype name = token > 1 && input.tokens.foldedAt(token - 1) == u"the" ? token - 2 : token - 1;
    const int weekday = weekdayOf(input.tokens.foldedAt(name));
    if (weekday == 0)
        return;
    Check check;
    check.kind = Check::Kind::Date;
    check.stated = weekday;
    check.computed = day.dayOfWeek();
    check.spans = {quantity.range, input.tokens[name].word};
    const bool holds = weekday == day.dayOfWeek();
    check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const QLocale english(QLocale::English);
    const QString said = wordsOf(input.tokens, quantity.range);
    check.message = holds ? QCoreApplication::translate("core::Checks", "“%1” is a %2, as said.")
                          : QCoreApplication::translate("core::Checks", "“%1” is a %2, but a %3 was said.");
    check.message = holds ? check.message.arg(said, english.dayName(day.dayOfWeek()))
                          : check.message.arg(said, english.dayName(day.dayOfWeek()), english.dayName(weekday));
    checks.append(check);
}

/// Whether a year is that of a quarter or a half: "the second quarter of 2025", "Q3 2025".
bool isOfQuarter(const TokenList &tokens, qsizetype year)
{
    qsizetype at = year - 1;
    while (at > year - 4 && at > 0 && (tokens.foldedAt(at) == u"of" || tokens.foldedAt(at) == u"fiscal"))
        --at;
    if (at < 0)
        return false;
    const QString &word = tokens.foldedAt(at);
    return word == u"quarter" || word == u"half" || word == u"q1" || word == u"q2" || word == u"q3" || word == u"q4";
}

/// "The second quarter of 2052" in a call of 2025: nobody reports or guides a quarter that far ahead.
void checkQuarterYear(const CheckInput &input, const Quantity &quantity, int yearOfCall, QList<Check> &checks)
{
    constexpr int farthest = 8; // In years.
    const qsizetype token = input.tokens.firstAtOrAfter(quantity.range.begin);
    if (!quantity.value || *quantity.value <= yearOfCall + farthest || !isOfQuarter(input.tokens, token))
        return;
    Check check;
    check.kind = Check::Kind::Date;
    check.outcome = Check::Outcome::Inconsistent;
    check.stated = *quantity.value;
    check.computed = yearOfCall;
    check.spans = {quantity.range};
    const QString said = wordsOf(input.tokens, quantity.range);
    const QString year = QString::number(yearOfCall);
    check.message = QCoreApplication::translate("core::Checks", "A quarter of %1 is too far ahead for a call of %2.")
                        .arg(said, year);
    propose(quantity.range, year, false, check);
    checks.append(check);
}

/// The year of the call: of the date in its head, or else the one that it says most, twice at least. 0 if neither
/// tells.
int yearOfCall(const CheckInput &input)
{
    if (const Quantity *call = dateOfCall(input))
        return dayOf(*call).year();
    constexpr int least = 2;
    Tally<int> years;
    for (const Quantity &quantity : input.quantities) {
        if (quantity.type == QuantityType::Year && quantity.value)
            years.add(static_cast<int>(*quantity.value));
    }
    return years.timesOf(years.most()) >= least ? years.most() : 0;
}

} // namespace

void checkDates(const CheckInput &input, QList<Check> &checks)
{
    bool hasDates = false;
    const int year = yearOfCall(input);
    for (const Quantity &quantity : input.quantities) {
        if (quantity.type == QuantityType::Year) {
            checkLaw(input, quantity, checks);
            if (year > 0)
                checkQuarterYear(input, quantity, year, checks);
        } else if (quantity.type == QuantityType::Date) {
            checkWeekday(input, quantity, checks);
            hasDates = hasDates || !quantity.value;
        }
    }
    if (const Quantity *call = dateOfCall(input))
        checkBalanceDay(input, *call, checks);
    if (!hasDates)
        return;
    const QuantityWords words(input.tokens);
    for (const Quantity &quantity : input.quantities) {
        if (quantity.type == QuantityType::Date)
            checkDay(input, words, quantity, checks);
    }
}

} // namespace core

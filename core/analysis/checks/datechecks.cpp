// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <QCoreApplication>
#include <QDate>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/quantities/datereader.h"

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
    check.mend = QString(said)
                     .replace(QString::number(date->day), QString::number(lastDay.day()))
                     .replace(u"30st"_s, u"30th"_s)
                     .replace(u"29st"_s, u"29th"_s)
                     .replace(u"28st"_s, u"28th"_s);
    checks.append(check);
}

} // namespace

void checkDates(const CheckInput &input, QList<Check> &checks)
{
    bool hasDates = false;
    for (const Quantity &quantity : input.quantities) {
        if (quantity.type == QuantityType::Year)
            checkLaw(input, quantity, checks);
        hasDates = hasDates || (quantity.type == QuantityType::Date && !quantity.value);
    }
    if (!hasDates)
        return;
    const QuantityWords words(input.tokens);
    for (const Quantity &quantity : input.quantities) {
        if (quantity.type == QuantityType::Date)
            checkDay(input, words, quantity, checks);
    }
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <cmath>

#include <QCoreApplication>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/quantities/digits.h"
#include "core/text/numberwords.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Growth beyond this is told in multiples and rounded freely.
constexpr double freelyRounded = 300;

double growthPercent(double value, double prior)
{
    // For a loss, "narrowed" means that its size went down.
    return prior < 0 && value < 0 ? (value / prior - 1) * 100 : (value - prior) / std::abs(prior) * 100;
}

/// How far the computed growth may be off because the values were rounded.
double growthTolerance(const CheckInput &input, const Kpi &kpi, double stated, TextRange statedRange)
{
    const double value = *kpi.value;
    const double prior = *kpi.prior;
    const double fromValue = roundingOf(input.tokens, kpi.mentions.first().range, value) / std::abs(prior) * 100;
    const double fromPrior = roundingOf(input.tokens, kpi.priorRange, prior) * std::abs(value) / (prior * prior) * 100;
    const double fromStated = roundingOf(input.tokens, statedRange, stated);
    return (fromValue + fromPrior + fromStated) * 1.05 + (std::abs(stated) > freelyRounded ? stated * 0.02 : 0);
}

struct Culprit {
    TextRange range;
    QString mend;
    int distance = 99;
};

void consider(Culprit &best, TextRange range, double said, double needed, const QString &mend)
{
    const int distance = digitDistance(said, needed);
    if (distance < best.distance && distance > 0)
        best = Culprit{range, mend, distance};
}

/// The figure whose digits need the fewest changes to make the sum right.
Culprit likelyCulprit(const CheckInput &input, const Kpi &kpi, double stated, TextRange statedRange, double computed)
{
    Culprit best;
    consider(best, statedRange, stated, std::round(computed * 10) / 10,
             spelledPercent(std::abs(computed)).remove(u' '));
    const double neededPrior = *kpi.value / (1 + stated / 100);
    if (std::isfinite(neededPrior))
        consider(best, kpi.priorRange, *kpi.prior, neededPrior,
                 saidLike(input.tokens, kpi.priorRange, *kpi.prior, std::abs(neededPrior)));
    const double neededValue = *kpi.prior * (1 + stated / 100);
    const TextRange value = kpi.mentions.first().range;
    consider(best, value, *kpi.value, neededValue, saidLike(input.tokens, value, *kpi.value, std::abs(neededValue)));
    return best;
}

/// Whether value and prior are so far apart that one of them was not read as it was said, and not by a power of ten,
/// which would be a slip worth telling.
bool areUnlike(double value, double prior, double stated)
{
    const double expected = prior * (1 + stated / 100);
    const double ratio = expected == 0 ? 0 : std::abs(value / expected);
    const double exponent = ratio > 0 ? std::log10(ratio) : 9;
    const bool isPowerOfTen = std::abs(exponent - std::round(exponent)) < 0.005 && std::abs(exponent) < 3.5;
    return std::abs(exponent) > 0.7 && !isPowerOfTen;
}

/// Whether the stated growth may be right although the sum does not come out: of another basis, of several years, said
/// of rounded figures, or of values that the call tells elsewhere.
bool isInDoubt(const CheckInput &input, const Kpi &kpi, double stated, TextRange statedRange)
{
    const TextRange value = kpi.mentions.first().range;
    if (!areInOneSentence(input.tokens, {statedRange, value, kpi.priorRange})
        || areUnlike(*kpi.value, *kpi.prior, stated))
        return true;
    for (const TextRange &range : {statedRange, value, kpi.priorRange}) {
        if (isNearWord(input.tokens, range, 3, {u"roughly", u"approximately", u"around", u"nearly", u"almost"}))
            return true;
    }
    return isNearWord(input.tokens, statedRange, 6,
                      {u"compound", u"cagr", u"organic", u"organically", u"constant", u"like-for-like", u"underlying",
                       u"comparable", u"excluding", u"currency-neutral", u"annualized"});
}

/// A level against the level before where no rate was said, but only which way it went. Only what comes out is told:
/// the word may be about something else.
void checkDirection(const CheckInput &input, const Kpi &kpi, QList<Check> &checks)
{
    const TextRange value = kpi.mentions.first().range;
    if (kpi.type != QuantityType::Money || kpi.isGuidance || !areInOneSentence(input.tokens, {value, kpi.priorRange}))
        return;
    const TextRange first = std::min(value, kpi.priorRange);
    const bool isRise = isNearWord(input.tokens, first, 5, {u"increased", u"rose", u"grew", u"up", u"climbed"});
    const bool isFall = isNearWord(input.tokens, first, 5, {u"decreased", u"declined", u"fell", u"down", u"dropped"});
    const bool isBigger = std::abs(*kpi.value) > std::abs(*kpi.prior);
    if (isRise == isFall || isRise != isBigger || *kpi.value * *kpi.prior <= 0)
        return;
    Check check;
    check.computed = growthPercent(*kpi.value, *kpi.prior);
    check.stated = check.computed;
    check.spans = {value, kpi.priorRange};
    const QString sum = isRise ? QCoreApplication::translate("core::Checks", "%1 to %2 is %3, an increase as said.")
                               : QCoreApplication::translate("core::Checks", "%1 to %2 is %3, a decrease as said.");
    check.message = sum.arg(said(input.tokens, kpi.priorRange, *kpi.prior), said(input.tokens, value, *kpi.value),
                            spelledPercent(check.computed, 1));
    checks.append(check);
}

Check growthCheck(const CheckInput &input, const Kpi &kpi, double stated, TextRange statedRange)
{
    Check check;
    check.kind = Check::Kind::Growth;
    check.stated = stated;
    check.computed = growthPercent(*kpi.value, *kpi.prior);
    check.spans = {statedRange, kpi.mentions.first().range, kpi.priorRange};
    // A fall may be told without a sign: "narrowed by 11.7 %".
    const double tolerance = growthTolerance(input, kpi, stated, statedRange);
    const bool holds = isNear(check.computed, stated, tolerance);
    check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const int decimals = std::max(1, decimalsSaid(input.tokens, statedRange));
    const QString sum =
        QCoreApplication::translate("core::Checks", "%1 to %2 is %3")
            .arg(said(input.tokens, kpi.priorRange, *kpi.prior),
                 said(input.tokens, kpi.mentions.first().range, *kpi.value), spelledPercent(check.computed, decimals));
    const QString rate = saidPercent(input.tokens, statedRange, stated);
    if (holds) {
        check.message = QCoreApplication::translate("core::Checks", "%1, and %2 was said.").arg(sum, rate);
        return check;
    }
    check.message = QCoreApplication::translate("core::Checks", "%1, but %2 was said.").arg(sum, rate);
    const Culprit culprit = likelyCulprit(input, kpi, stated, statedRange, check.computed);
    if (culprit.distance <= 2) {
        check.culprit = culprit.range;
        check.mend = culprit.mend;
    }
    return check;
}

/// The numbers that a broken figure may stand for: "600 57.2 million" gives 657.2 million, "10% and 1%" 10.1.
QList<double> mendsOf(const TokenList &tokens, const Quantity &quantity)
{
    QList<double> parts;
    double scale = 1;
    for (const QStringView word : quantity.range.of(tokens.text()).split(u' ')) {
        if (const auto digits = readDigits(word))
            parts.append(digits->value);
        else if (const NumberWordInfo spoken = numberWord(word.toString().toLower()); spoken.kind != NumberWord::None) {
            if (spoken.kind == NumberWord::Scale)
                scale = spoken.value;
            else if (spoken.kind != NumberWord::And)
                parts.append(spoken.value);
        }
    }
    if (parts.size() != 2)
        return {};
    const double tenth = parts[1] < 10 ? parts[0] + parts[1] / 10 : parts[0];
    return {(parts[0] + parts[1]) * scale, tenth * scale, std::floor(parts[0]) * scale + parts[1] / 10 * scale};
}

/// "723.9 million, up 10% and 1% from 600 57.2 million": the broken figures next to a value, tried against each other.
void checkBrokenGrowth(const CheckInput &input, const Kpi &kpi, qsizetype quantity, QList<Check> &checks)
{
    const QList<Quantity> &all = input.quantities;
    if (!kpi.value || kpi.type != QuantityType::Money || quantity + 2 >= all.size())
        return;
    const Quantity &growth = all[quantity + 1];
    const Quantity &prior = all[quantity + 2];
    if ((!growth.isBroken && !prior.isBroken) || growth.type != QuantityType::Percent
        || prior.type != QuantityType::Money || prior.range.begin - kpi.mentions.first().range.end > 60)
        return;
    Check check;
    check.outcome = Check::Outcome::Inconsistent;
    check.spans = {growth.range, kpi.mentions.first().range, prior.range};
    check.culprit = prior.isBroken ? prior.range : growth.range;
    check.message = QCoreApplication::translate("core::Checks", "“%1” and “%2” cannot be read as one growth.")
                        .arg(wordsOf(input.tokens, growth.range), wordsOf(input.tokens, prior.range));
    const QList<double> growths = growth.isBroken ? mendsOf(input.tokens, growth) : QList<double>{*growth.value};
    const QList<double> priors = prior.isBroken ? mendsOf(input.tokens, prior) : QList<double>{*prior.value};
    for (const double base : priors) {
        const double computed = base > 0 ? (*kpi.value / base - 1) * 100 : 0;
        for (const double rate : growths) {
            if (base <= 0 || !isNear(std::abs(computed), rate, 0.1) || check.mend)
                continue;
            check.stated = rate;
            check.computed = computed;
            check.mend = prior.isBroken ? spelled(base) : spelledPercent(rate).remove(u' ');
            check.message = QCoreApplication::translate("core::Checks",
                                                        "“%1” and “%2” are broken up; %3 to %4 is %5, which fits both.")
                                .arg(wordsOf(input.tokens, growth.range), wordsOf(input.tokens, prior.range),
                                     spelled(base), spelled(*kpi.value), spelledPercent(computed));
        }
    }
    checks.append(check);
}

} // namespace

void checkGrowth(const CheckInput &input, QList<Check> &checks)
{
    qsizetype quantity = 0;
    for (const Kpi &kpi : input.kpis) {
        const TextRange primary = kpi.mentions.first().range;
        while (quantity + 1 < input.quantities.size() && input.quantities[quantity].range.begin < primary.begin)
            ++quantity;
        checkBrokenGrowth(input, kpi, quantity, checks);
        if (!kpi.value || !kpi.prior || *kpi.prior == 0 || kpi.high || kpi.type == QuantityType::Percent)
            continue;
        const bool isYearly = kpi.yearOnYear && !kpi.yearOnYearRange.isEmpty();
        if (!isYearly && (!kpi.quarterOnQuarter || kpi.quarterOnQuarterRange.isEmpty())) {
            checkDirection(input, kpi, checks);
            continue;
        }
        const double stated = isYearly ? *kpi.yearOnYear : *kpi.quarterOnQuarter;
        const TextRange range = isYearly ? kpi.yearOnYearRange : kpi.quarterOnQuarterRange;
        const Check check = growthCheck(input, kpi, stated, range);
        if (check.outcome == Check::Outcome::Consistent || !isInDoubt(input, kpi, stated, range))
            checks.append(check);
    }
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/checks/slips.h"

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

/// A value, the one before it, and the growth that was said of them.
struct GrowthSum {
    double value = 0;
    double prior = 0;
    double stated = 0;
    double statedHigh = 0; ///< The upper end of "20 to 22 percent", otherwise stated.
    TextRange valueRange;
    TextRange priorRange;
    TextRange statedRange;
};

/// How far the computed growth may be off because the values were rounded.
double growthTolerance(const TokenList &tokens, const GrowthSum &sum)
{
    const double fromValue = roundingOf(tokens, sum.valueRange, sum.value) / std::abs(sum.prior) * 100;
    const double fromPrior =
        roundingOf(tokens, sum.priorRange, sum.prior) * std::abs(sum.value) / (sum.prior * sum.prior) * 100;
    const double fromStated = roundingOf(tokens, sum.statedRange, sum.stated);
    const double freely = std::abs(sum.stated) > freelyRounded ? std::abs(sum.stated) * 0.02 : 0;
    return (fromValue + fromPrior + fromStated) * 1.05 + freely;
}

/// Whether the growth fits the values; share is how much of the rounding may be used up.
bool comesOut(const TokenList &tokens, const GrowthSum &sum, double share = 1)
{
    const double computed = growthPercent(sum.value, sum.prior);
    const double tolerance = growthTolerance(tokens, sum) * share;
    return computed >= std::min(sum.stated, sum.statedHigh) - tolerance
           && computed <= std::max(sum.stated, sum.statedHigh) + tolerance;
}

/// The growth that was said of a KPI and its earlier value; none if it is of another period than that value.
std::optional<GrowthSum> growthSum(const Kpi &kpi)
{
    if (!kpi.value || !kpi.prior || *kpi.prior == 0 || kpi.high || kpi.type == QuantityType::Percent)
        return std::nullopt;
    GrowthSum sum{*kpi.value, *kpi.prior, 0, 0, kpi.mentions.first().range, kpi.priorRange, {}};
    if (kpi.yearOnYear && !kpi.yearOnYearRange.isEmpty()) {
        sum.stated = *kpi.yearOnYear;
        sum.statedRange = kpi.yearOnYearRange;
    } else if (kpi.quarterOnQuarter && !kpi.quarterOnQuarterRange.isEmpty()) {
        sum.stated = *kpi.quarterOnQuarter;
        sum.statedRange = kpi.quarterOnQuarterRange;
    } else {
        return std::nullopt;
    }
    sum.statedHigh = sum.stated;
    return sum;
}

/// Takes the upper end of a growth said as a range.
void readHighEnd(const CheckInput &input, GrowthSum &sum)
{
    const auto [first, last] = quantitiesWithin(input, sum.statedRange);
    for (auto quantity = first; quantity != last; ++quantity) {
        const double end = quantity->high.value_or(quantity->value.value_or(0));
        if (quantity->type == QuantityType::Percent && std::abs(end) > std::abs(sum.statedHigh))
            sum.statedHigh = std::copysign(end, sum.stated);
    }
}

/// The same sum with another percentage of the sentence, if it comes out so: that was the growth of these values.
std::optional<GrowthSum> withFittingRate(const CheckInput &input, const GrowthSum &sum)
{
    constexpr qsizetype reach = 160; // In characters.
    const TextRange around{std::min({sum.valueRange.begin, sum.priorRange.begin, sum.statedRange.begin}) - reach,
                           std::max({sum.valueRange.end, sum.priorRange.end, sum.statedRange.end}) + reach};
    const auto [first, last] = quantitiesWithin(input, around);
    for (auto quantity = first; quantity != last; ++quantity) {
        if (quantity->type != QuantityType::Percent || !quantity->value || quantity->range == sum.statedRange
            || !areInOneSentence(input.tokens, {quantity->range, sum.valueRange, sum.priorRange}))
            continue;
        GrowthSum other = sum;
        other.stated = std::copysign(*quantity->value, growthPercent(sum.value, sum.prior));
        other.statedHigh = other.stated;
        other.statedRange = quantity->range;
        if (comesOut(input.tokens, other))
            return other;
    }
    return std::nullopt;
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

/// Whether the growth was said of what brought the change about: "the decline was driven by a 54% decrease in oil
/// revenues".
bool isOfCause(const TokenList &tokens, const GrowthSum &sum)
{
    const TextRange before{std::min(sum.valueRange.end, sum.statedRange.begin), sum.statedRange.begin};
    const TextRange between = tokens.indicesIn(before);
    for (qsizetype at = between.begin; at < between.end; ++at) {
        const QString &word = tokens.foldedAt(at);
        if (word == u"driven" || word == u"due" || word == u"because" || word == u"caused" || word == u"driver"
            || word == u"reflecting" || word == u"attributable" || word == u"thanks" || word == u"offset")
            return true;
    }
    // "a 54% decrease in oil revenues" behind the value is of what is named then.
    const qsizetype noun = tokens.firstAtOrAfter(sum.statedRange.end);
    return between.length() > 0 && noun + 1 < tokens.size() && !tokens[noun].endsClause
           && tokens.foldedAt(noun + 1) == u"in" && tokens.foldedAt(noun) != u"up";
}

/// Whether the growth is that of two other amounts of the sentence: "income was 4.3 million or 69 cents per share, up
/// 166% compared to 1.6 million or 27 cents per share".
bool isOfOthers(const CheckInput &input, const GrowthSum &sum)
{
    constexpr qsizetype most = 8;
    const TextRange around{std::min({sum.valueRange.begin, sum.priorRange.begin, sum.statedRange.begin}) - 160,
                           std::max({sum.valueRange.end, sum.priorRange.end, sum.statedRange.end}) + 160};
    QList<const Quantity *> amounts;
    const auto [first, last] = quantitiesWithin(input, around);
    for (auto quantity = first; quantity != last; ++quantity) {
        if (quantity->type == QuantityType::Money && quantity->value.value_or(0) != 0 && amounts.size() < most
            && areInOneSentence(input.tokens, {quantity->range, sum.statedRange}))
            amounts.append(&*quantity);
    }
    for (const Quantity *value : std::as_const(amounts)) {
        for (const Quantity *prior : std::as_const(amounts)) {
            GrowthSum other = sum;
            other.value = *value->value;
            other.prior = *prior->value;
            other.valueRange = value->range;
            other.priorRange = prior->range;
            const bool isNew = value->range != sum.valueRange && prior->range != sum.priorRange;
            if (isNew && value != prior && comesOut(input.tokens, other))
                return true;
        }
    }
    return false;
}

/// Whether the stated growth may be right although the sum does not come out: of another basis, of several years, said
/// of rounded figures, of something else, or of values that the call tells elsewhere.
bool isInDoubt(const CheckInput &input, const GrowthSum &sum)
{
    if (!areInOneSentence(input.tokens, {sum.statedRange, sum.valueRange, sum.priorRange})
        || areUnlike(sum.value, sum.prior, sum.stated) || isOfCause(input.tokens, sum) || isOfOthers(input, sum))
        return true;
    for (const TextRange &range : {sum.statedRange, sum.valueRange, sum.priorRange}) {
        if (isNearWord(input.tokens, range, 3,
                       {u"roughly", u"approximately", u"around", u"nearly", u"almost", u"near", u"about"}))
            return true;
    }
    return isNearWord(input.tokens, sum.statedRange, 6,
                      {u"compound", u"cagr", u"organic", u"organically", u"constant", u"like-for-like", u"underlying",
                       u"comparable", u"excluding", u"currency-neutral", u"annualized"});
}

/// A level against the level before where no rate was said, but only which way it went. Only what comes out is told:
/// the word may be about something else.
void checkDirection(const CheckInput &input, const Kpi &kpi, double prior, TextRange priorRange, QList<Check> &checks)
{
    const TextRange value = kpi.mentions.first().range;
    if (kpi.type != QuantityType::Money || kpi.isGuidance)
        return;
    const TextRange first =
        areInOneSentence(input.tokens, {value, priorRange}) ? std::min(value, priorRange) : priorRange;
    const bool isRise = isNearWord(input.tokens, first, 5, {u"increased", u"rose", u"grew", u"up", u"climbed"});
    const bool isFall = isNearWord(input.tokens, first, 5, {u"decreased", u"declined", u"fell", u"down", u"dropped"});
    const bool isBigger = std::abs(*kpi.value) > std::abs(prior);
    if (isRise == isFall || isRise != isBigger || *kpi.value * prior <= 0)
        return;
    Check check;
    check.computed = growthPercent(*kpi.value, prior);
    check.stated = check.computed;
    check.spans = {value, priorRange};
    const QString sum = isRise ? QCoreApplication::translate("core::Checks", "%1 to %2 is %3, an increase as said.")
                               : QCoreApplication::translate("core::Checks", "%1 to %2 is %3, a decrease as said.");
    check.message = sum.arg(said(input.tokens, priorRange, prior), said(input.tokens, value, *kpi.value),
                            spelledPercent(check.computed, 1));
    checks.append(check);
}

/// Whether the KPI tells elsewhere what one of the figures would have to be: its growth said again, for instance.
bool isSaidElsewhere(const CheckInput &input, const Kpi &kpi, const Suspect &suspect)
{
    const double rounding = roundingOf(input.tokens, suspect.range, suspect.said);
    const auto isThat = [&](const std::optional<double> &value, TextRange range) {
        return value && !range.isEmpty() && range != suspect.range && significantDigits(*value) >= 3
               && isNear(std::abs(*value), std::abs(suspect.needed), rounding);
    };
    const auto isTold = [&](const QString &metric) {
        const QList<const Kpi *> alike = metric.isEmpty() ? QList<const Kpi *>() : input.byMetric.value(metric);
        return std::any_of(alike.begin(), alike.end(), [&](const Kpi *other) {
            return other->segment == kpi.segment
                   && (isThat(other->value, other->mentions.first().range) || isThat(other->prior, other->priorRange)
                       || isThat(other->yearOnYear, other->yearOnYearRange));
        });
    };
    return isTold(kpi.metricId) || (!kpi.metricId.isEmpty() && isTold(kpi.metricId + u"_growth"_s));
}

void blameGrowth(const CheckInput &input, const Kpi &kpi, const GrowthSum &sum, Check &check)
{
    const double factor = 1 + sum.stated / 100;
    const double rounded = std::round(check.computed * 10) / 10;
    const QList<Suspect> suspects{{sum.statedRange, sum.stated, rounded},
                                  {sum.priorRange, sum.prior, factor == 0 ? 0 : sum.value / factor},
                                  {sum.valueRange, sum.value, sum.prior * factor}};
    blame(
        input.tokens, suspects,
        [&](qsizetype suspect, double value) {
            GrowthSum other = sum;
            (suspect == 0 ? other.stated : suspect == 1 ? other.prior : other.value) = value;
            other.statedHigh = suspect == 0 ? value : other.statedHigh;
            return comesOut(input.tokens, other, 0.5);
        },
        check);
    for (const Suspect &suspect : suspects) {
        if (suspect.range == check.culprit && !check.isSupported)
            check.isSupported = isSaidElsewhere(input, kpi, suspect);
    }
}

/// A fall may be told without a sign: "narrowed by 11.7 %".
Check growthCheck(const CheckInput &input, const Kpi &kpi, const GrowthSum &sum)
{
    Check check;
    check.kind = Check::Kind::Growth;
    check.stated = sum.stated;
    check.computed = growthPercent(sum.value, sum.prior);
    check.spans = {sum.statedRange, sum.valueRange, sum.priorRange};
    const bool holds = comesOut(input.tokens, sum);
    check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const int decimals = std::max(1, decimalsSaid(input.tokens, sum.statedRange));
    const QString terms =
        QCoreApplication::translate("core::Checks", "%1 to %2 is %3")
            .arg(said(input.tokens, sum.priorRange, sum.prior), said(input.tokens, sum.valueRange, sum.value),
                 spelledPercent(check.computed, decimals));
    const QString rate = saidPercent(input.tokens, sum.statedRange, sum.stated);
    check.message = holds ? QCoreApplication::translate("core::Checks", "%1, and %2 was said.").arg(terms, rate)
                          : QCoreApplication::translate("core::Checks", "%1, but %2 was said.").arg(terms, rate);
    if (!holds)
        blameGrowth(input, kpi, sum, check);
    return check;
}

/// The growth of a KPI against its two values. What does not come out is only told if nothing speaks for it.
void checkRate(const CheckInput &input, const Kpi &kpi, GrowthSum sum, QList<Check> &checks)
{
    readHighEnd(input, sum);
    if (comesOut(input.tokens, sum)) {
        checks.append(growthCheck(input, kpi, sum));
        return;
    }
    const auto fitting = withFittingRate(input, sum);
    if (fitting || !isInDoubt(input, sum))
        checks.append(growthCheck(input, kpi, fitting.value_or(sum)));
}

} // namespace

void checkGrowth(const CheckInput &input, QList<Check> &checks)
{
    for (const Kpi &kpi : input.kpis) {
        if (kpi.value && kpi.priorQuarter && *kpi.priorQuarter != 0 && !kpi.high)
            checkDirection(input, kpi, *kpi.priorQuarter, kpi.priorQuarterRange, checks);
        if (const auto sum = growthSum(kpi))
            checkRate(input, kpi, *sum, checks);
        else if (kpi.value && kpi.prior && *kpi.prior != 0 && !kpi.high && kpi.type != QuantityType::Percent)
            checkDirection(input, kpi, *kpi.prior, kpi.priorRange, checks);
    }
}

} // namespace core

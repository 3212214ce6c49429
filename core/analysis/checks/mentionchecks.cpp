// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/checks/slips.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Check mentionCheck(const CheckInput &input, const Kpi &kpi, const KpiMention &mention)
{
    const KpiMention &primary = kpi.mentions.first();
    Check check;
    check.kind = mention.agrees ? Check::Kind::CrossMention : Check::Kind::OrderOfMagnitude;
    check.outcome = mention.agrees ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    check.stated = mention.value;
    check.computed = primary.value;
    check.spans = {mention.range, primary.range};
    const QString said = wordsOf(input.tokens, mention.range);
    const QString exact = wordsOf(input.tokens, primary.range);
    check.message =
        mention.agrees
            ? QCoreApplication::translate("core::Checks", "%1: “%2” and “%3” agree.").arg(kpi.metric, said, exact)
            : QCoreApplication::translate("core::Checks", "%1: “%2” and “%3” differ by a power of ten.")
                  .arg(kpi.metric, said, exact);
    if (!mention.agrees && mention.value != 0 && primary.value != 0) {
        // The digits that were said, with the point where the other mention has it.
        const double power = std::pow(10, std::round(std::log10(std::abs(primary.value / mention.value))));
        check.culprit = mention.range;
        check.mend = saidLike(input.tokens, mention.range, mention.value, std::abs(mention.value) * power);
        check.isSupported = true;
    }
    return check;
}

/// The growth of a KPI said again, rounded, beside another mention of its value. Only growth that agrees is told: the
/// percentage may be of something else.
void checkGrowthAgain(const CheckInput &input, const Kpi &kpi, const KpiMention &mention, QList<Check> &checks)
{
    constexpr qsizetype reach = 90; // In characters.
    if (!kpi.yearOnYear || kpi.yearOnYearRange.isEmpty())
        return;
    const auto first = std::lower_bound(input.quantities.begin(), input.quantities.end(), mention.range.begin - reach,
                                        [](const Quantity &one, qsizetype at) { return one.range.begin < at; });
    for (auto one = first; one != input.quantities.end() && one->range.begin < mention.range.end + reach; ++one) {
        if (one->type != QuantityType::Percent || !one->value || one->range == kpi.yearOnYearRange)
            continue;
        const double rounding = roundingOf(input.tokens, one->range, *one->value)
                                + roundingOf(input.tokens, kpi.yearOnYearRange, *kpi.yearOnYear);
        if (rounding > 0.6 || !isNear(*one->value, std::abs(*kpi.yearOnYear), rounding))
            continue;
        Check check;
        check.kind = Check::Kind::CrossMention;
        check.stated = *one->value;
        check.computed = std::abs(*kpi.yearOnYear);
        check.spans = {one->range, kpi.yearOnYearRange};
        check.message =
            QCoreApplication::translate("core::Checks", "Growth of %1: “%2” and “%3” agree.")
                .arg(kpi.metric, wordsOf(input.tokens, one->range), wordsOf(input.tokens, kpi.yearOnYearRange));
        checks.append(check);
        return;
    }
}

/// The growth that is told of a revenue: a KPI of its own, named by the lexicon or by the call's words.
bool isGrowthOf(const Kpi &growth, const Kpi &kpi)
{
    if (growth.group != u"growth" || growth.type != QuantityType::Percent || !growth.value || growth.high
        || growth.isGuidance || growth.period != kpi.period || growth.quarterOnQuarter)
        return false;
    if (growth.metricId == kpi.metricId + u"_growth"_s)
        return growth.segment.compare(kpi.segment, Qt::CaseInsensitive) == 0;
    // "Public cloud grew by 32%": the segment's name alone stands for its revenue.
    return growth.metricId.isEmpty() && kpi.metricId == u"revenue" && !kpi.segment.isEmpty()
           && growth.metric.startsWith(kpi.segment + u' ', Qt::CaseInsensitive)
           && growth.metric.size() <= kpi.segment.size() + 7;
}

/// Growth that was told without the value against the growth told with it. Only what agrees is told, and what is easily
/// taken for the other.
void checkGrowthTold(const CheckInput &input, const Kpi &growth, const Kpi &kpi, QList<Check> &checks)
{
    const TextRange range = growth.mentions.first().range;
    const double rounding =
        roundingOf(input.tokens, range, *growth.value) + roundingOf(input.tokens, kpi.yearOnYearRange, *kpi.yearOnYear);
    const bool agrees = rounding <= 0.6 && isNear(*growth.value, *kpi.yearOnYear, rounding);
    if (range == kpi.yearOnYearRange || (!agrees && !soundAlike(*growth.value, *kpi.yearOnYear)))
        return;
    Check check;
    check.kind = Check::Kind::CrossMention;
    check.outcome = agrees ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    check.stated = *growth.value;
    check.computed = *kpi.yearOnYear;
    check.spans = {range, kpi.yearOnYearRange};
    check.message = (agrees ? QCoreApplication::translate("core::Checks", "Growth of %1: “%2” and “%3” agree.")
                            : QCoreApplication::translate("core::Checks", "Growth of %1: “%2” and “%3” sound alike."))
                        .arg(kpi.segment.isEmpty() ? kpi.metric : kpi.segment, wordsOf(input.tokens, range),
                             wordsOf(input.tokens, kpi.yearOnYearRange));
    checks.append(check);
}

/// Growth told on its own, held against the KPIs that it is of.
void checkGrowthAlone(const CheckInput &input, QList<Check> &checks)
{
    constexpr qsizetype most = 40; // Of each kind; what is compared grows with their product.
    QList<const Kpi *> growths;
    QList<const Kpi *> values;
    for (const Kpi &kpi : input.kpis) {
        if (kpi.group == u"growth" && growths.size() < most)
            growths.append(&kpi);
        else if (kpi.value && kpi.yearOnYear && !kpi.yearOnYearRange.isEmpty() && values.size() < most)
            values.append(&kpi);
    }
    for (const Kpi *growth : growths) {
        for (const Kpi *kpi : values) {
            if (isGrowthOf(*growth, *kpi))
                checkGrowthTold(input, *growth, *kpi, checks);
        }
    }
}

/// The ends of a guided range the other way round: "$122 million to $132 million" for "$132 million to $122 million".
QString turnedRound(const CheckInput &input, TextRange range)
{
    const auto [first, last] = quantitiesWithin(input, range);
    if (last - first != 2)
        return {};
    const auto upper = first + 1;
    const TextRange between{first->range.end, upper->range.begin};
    return wordsOf(input.tokens, upper->range) + wordsOf(input.tokens, between) + wordsOf(input.tokens, first->range);
}

/// The upper end or the lower as a recogniser may have misheard it, if only one of them can have been.
void blameEnd(const CheckInput &input, const Kpi &kpi, Check &check)
{
    constexpr double widest = 1.35; // What companies guide to is seldom wider.
    const TextRange range = kpi.mentions.first().range;
    const auto [first, last] = quantitiesWithin(input, range);
    const QString turned = turnedRound(input, range);
    if (turned.isEmpty())
        return;
    const double low = *kpi.value;
    const double high = *kpi.high;
    const QList<Suspect> ends{{first->range, low, 0}, {(first + 1)->range, high, 0}};
    blame(
        input.tokens, ends,
        [&](qsizetype end, double value) {
            const double from = end == 0 ? value : low;
            const double to = end == 0 ? high : value;
            return from > 0 && from < to && to <= from * widest;
        },
        check);
    if (check.culprit.isEmpty())
        propose(range, turned, false, check);
}

/// Whether a guided range runs upwards. A range that runs the other way may be one of a fall or a loss.
Check guidanceCheck(const CheckInput &input, const Kpi &kpi)
{
    Check check;
    check.kind = Check::Kind::CrossMention;
    check.stated = *kpi.value;
    check.computed = *kpi.high;
    check.spans = {kpi.mentions.first().range};
    const bool isOrdered = std::abs(*kpi.value) <= std::abs(*kpi.high) || *kpi.value <= *kpi.high;
    check.outcome = isOrdered ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const QString words = wordsOf(input.tokens, kpi.mentions.first().range);
    check.message = isOrdered
                        ? QCoreApplication::translate("core::Checks", "“%1” runs from low to high.").arg(words)
                        : QCoreApplication::translate("core::Checks", "“%1” ends below where it begins.").arg(words);
    if (!isOrdered)
        blameEnd(input, kpi, check);
    return check;
}

} // namespace

void checkMentions(const CheckInput &input, QList<Check> &checks)
{
    checkGrowthAlone(input, checks);
    for (const Kpi &kpi : input.kpis) {
        for (qsizetype i = 1; i < kpi.mentions.size(); ++i) {
            if (!isInOtherCurrency(input, kpi, kpi.mentions[i]))
                checks.append(mentionCheck(input, kpi, kpi.mentions[i]));
            checkGrowthAgain(input, kpi, kpi.mentions[i], checks);
        }
        if (kpi.value && kpi.high && kpi.isGuidance)
            checks.append(guidanceCheck(input, kpi));
    }
}

} // namespace core

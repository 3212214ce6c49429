// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <cmath>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/checks/slips.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct MarginRule {
    QStringView margin;
    QStringView profit;
};

constexpr MarginRule marginRules[] = {{u"gross_margin", u"gross_profit"},
                                      {u"operating_margin", u"operating_income"},
                                      {u"ebitda_margin", u"ebitda"},
                                      {u"net_margin", u"net_income"}};

/// KPIs with a value by metric, segment, basis and period, the one that was said most often first.
using KpisByName = QHash<QString, QList<const Kpi *>>;

/// So many values under one name are tried.
constexpr qsizetype mostCandidates = 6;

QString nameOf(const QString &metric, const Kpi &like, const QString &basis)
{
    return metric + u'/' + like.segment + u'/' + basis + u'/' + like.period;
}

/// A margin, and the profit and the revenue that it is measured by.
struct MarginSum {
    double margin = 0;
    double profit = 0;
    double revenue = 0;
    TextRange marginRange;
    TextRange profitRange;
    TextRange revenueRange;
};

/// Whether the margin fits the amounts; share is how much of the rounding may be used up.
bool comesOut(const TokenList &tokens, const MarginSum &sum, double share = 1)
{
    const double computed = sum.profit / sum.revenue * 100;
    const double fromAmounts = roundingOf(tokens, sum.profitRange, sum.profit) / std::abs(sum.profit)
                               + roundingOf(tokens, sum.revenueRange, sum.revenue) / sum.revenue;
    // Margins are often worked out from other roundings than those that are said.
    const double tolerance = roundingOf(tokens, sum.marginRange, sum.margin) + std::abs(computed) * fromAmounts + 0.1;
    return isNear(sum.margin, computed, tolerance * share);
}

QString sumInWords(const TokenList &tokens, const MarginSum &sum)
{
    const int decimals = std::max(1, decimalsSaid(tokens, sum.marginRange));
    return u"%1 / %2 = %3"_s.arg(said(tokens, sum.profitRange, sum.profit), said(tokens, sum.revenueRange, sum.revenue),
                                 spelledPercent(sum.profit / sum.revenue * 100, decimals));
}

void blameMargin(const CheckInput &input, const MarginSum &sum, Check &check)
{
    const QList<Suspect> suspects{{sum.marginRange, sum.margin, check.computed},
                                  {sum.profitRange, sum.profit, sum.margin / 100 * sum.revenue},
                                  {sum.revenueRange, sum.revenue, sum.profit / (sum.margin / 100)}};
    blame(
        input.tokens, suspects,
        [&](qsizetype suspect, double value) {
            MarginSum other = sum;
            (suspect == 0 ? other.margin : suspect == 1 ? other.profit : other.revenue) = value;
            return comesOut(input.tokens, other, 0.5);
        },
        check);
}

/// A margin that was broken up: the amounts tell what it was, and one of the readings of its words may be just that.
Check brokenMarginCheck(const CheckInput &input, const MarginSum &sum)
{
    Check check;
    check.kind = Check::Kind::Ratio;
    check.outcome = Check::Outcome::Inconsistent;
    check.computed = sum.profit / sum.revenue * 100;
    check.spans = {sum.marginRange, sum.profitRange, sum.revenueRange};
    check.message = QCoreApplication::translate("core::Checks", "“%1” is broken up; %2.")
                        .arg(wordsOf(input.tokens, sum.marginRange), sumInWords(input.tokens, sum));
    check.culprit = sum.marginRange;
    check.mend = spelledPercent(check.computed).remove(u' ');
    for (const double reading : readingsOf(input.tokens, sum.marginRange))
        check.isSupported = check.isSupported || isNear(reading, check.computed, 0.1);
    return check;
}

Check marginCheck(const CheckInput &input, const QString &metric, const MarginSum &sum)
{
    Check check;
    check.kind = Check::Kind::Ratio;
    check.stated = sum.margin;
    check.computed = sum.profit / sum.revenue * 100;
    check.spans = {sum.marginRange, sum.profitRange, sum.revenueRange};
    const bool holds = comesOut(input.tokens, sum);
    check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const QString terms = sumInWords(input.tokens, sum);
    check.message = holds ? QCoreApplication::translate("core::Checks", "%1: %2, as said.").arg(metric, terms)
                          : QCoreApplication::translate("core::Checks", "%1: %2, but %3 was said.")
                                .arg(metric, terms, saidPercent(input.tokens, sum.marginRange, sum.margin));
    if (!holds)
        blameMargin(input, sum, check);
    return check;
}

MarginSum marginSum(const Kpi &margin, const Kpi &profit, const Kpi &revenue)
{
    return {margin.value.value_or(0),
            *profit.value,
            *revenue.value,
            margin.mentions.first().range,
            profit.mentions.first().range,
            revenue.mentions.first().range};
}

/// The margin measured by an amount said shortly before the profit: a segment's revenue may have any name.
std::optional<MarginSum> withAmountBefore(const CheckInput &input, MarginSum sum)
{
    constexpr qsizetype reach = 300; // In characters.
    const auto [first, last] = quantitiesWithin(input, {sum.profitRange.begin - reach, sum.profitRange.begin});
    for (auto amount = first; amount != last; ++amount) {
        if (amount->type != QuantityType::Money || amount->value.value_or(0) <= std::abs(sum.profit))
            continue;
        sum.revenue = *amount->value;
        sum.revenueRange = amount->range;
        if (comesOut(input.tokens, sum))
            return sum;
    }
    return std::nullopt;
}

/// Whether the words around a margin tell of what it is, or what it leaves out, in a way that the sum cannot follow.
bool isQualified(const CheckInput &input, const Kpi &margin)
{
    const TextRange range = margin.mentions.first().range;
    return isNearWord(input.tokens, range, 8,
                      {u"excluding", u"including", u"ex", u"without", u"underlying", u"segment", u"division", u"record",
                       u"average", u"expect", u"target"});
}

/// Whether a margin that does not come out may still be right: another speaker's, other figures, figures that were not
/// read as they were said, one of several under this name.
bool isInDoubt(const CheckInput &input, const Check &check, const Kpi &margin, const Kpi &profit, const Kpi &revenue)
{
    const qsizetype turn = input.speech.turnAt(check.spans.first().begin);
    for (const TextRange &span : check.spans) {
        if (input.speech.turnAt(span.begin) != turn
            || isNearWord(input.tokens, span, 3, {u"roughly", u"approximately", u"around", u"nearly", u"almost"}))
            return true;
    }
    if (!margin.value)
        return false;
    const bool isImplausible = check.computed > 100 || check.computed * check.stated <= 0
                               || check.computed / check.stated > 5 || check.stated / check.computed > 5;
    constexpr qsizetype farthest = 400; // In characters: a margin is told next to its profit.
    const qsizetype gap = check.spans[1].begin - check.spans[0].begin;
    return isImplausible || std::abs(gap) > farthest || profit.unit != revenue.unit || isQualified(input, margin)
           || hasRivals(input, margin) || hasRivals(input, profit);
}

/// Tells the margin that comes out with any of the profits and revenues said for its period, or else the first that
/// does not, unless that is in doubt.
void checkMargin(const CheckInput &input, const Kpi &margin, const QList<const Kpi *> &profits,
                 const QList<const Kpi *> &revenues, QList<Check> &checks)
{
    std::optional<Check> wrong;
    for (const Kpi *profit : profits) {
        for (const Kpi *revenue : revenues) {
            if (*revenue->value <= 0 || *profit->value == 0 || profit->type != QuantityType::Money)
                continue;
            const MarginSum sum = marginSum(margin, *profit, *revenue);
            if (margin.value && comesOut(input.tokens, sum)) {
                checks.append(marginCheck(input, margin.metric, sum));
                return;
            }
            if (profit != profits.first() || revenue != revenues.first())
                continue;
            const Check check = !margin.value ? brokenMarginCheck(input, sum) : marginCheck(input, margin.metric, sum);
            if (!isInDoubt(input, check, margin, *profit, *revenue))
                wrong = check;
        }
        const auto beside = margin.value && profit->type == QuantityType::Money && *profit->value != 0
                                ? withAmountBefore(input, marginSum(margin, *profit, *profit))
                                : std::nullopt;
        if (beside) {
            checks.append(marginCheck(input, margin.metric, *beside));
            return;
        }
    }
    if (wrong)
        checks.append(*wrong);
}

} // namespace

void checkRatios(const CheckInput &input, QList<Check> &checks)
{
    KpisByName byName;
    for (const Kpi &kpi : input.kpis) {
        if (!kpi.value || kpi.isGuidance || kpi.high)
            continue;
        QList<const Kpi *> &known = byName[nameOf(kpi.metricId, kpi, kpi.basis)];
        // What was said most often is what the others are measured by.
        if (!known.isEmpty() && kpi.mentions.size() > known.first()->mentions.size())
            known.prepend(&kpi);
        else if (known.size() < mostCandidates)
            known.append(&kpi);
    }
    for (const Kpi &margin : input.kpis) {
        for (const MarginRule &rule : marginRules) {
            if (margin.metricId != rule.margin || margin.isGuidance || margin.high)
                continue;
            checkMargin(input, margin, byName.value(nameOf(rule.profit.toString(), margin, margin.basis)),
                        byName.value(nameOf(u"revenue"_s, margin, {})), checks);
        }
    }
}

} // namespace core

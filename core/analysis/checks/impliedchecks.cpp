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

/// How many times the other a margin may be that was said and that is worked out.
constexpr double mostTimes = 5;

struct MarginRule {
    QStringView margin;
    QStringView profit;
};

constexpr MarginRule marginRules[] = {{u"gross_margin", u"gross_profit"},
                                      {u"operating_margin", u"operating_income"},
                                      {u"ebitda_margin", u"ebitda"},
                                      {u"net_margin", u"net_income"}};

/// The KPI of the whole company that was said most often, by metric, basis and period.
using MainKpis = QHash<QString, const Kpi *>;

QString keyOf(QStringView metric, const QString &basis, const QString &period)
{
    return u"%1/%2/%3"_s.arg(metric, basis, period);
}

MainKpis mainKpis(const CheckInput &input)
{
    MainKpis main;
    for (const Kpi &kpi : input.kpis) {
        if (!kpi.value || kpi.isGuidance || kpi.high || !kpi.segment.isEmpty())
            continue;
        const Kpi *&known = main[keyOf(kpi.metricId, kpi.basis, kpi.period)];
        if (!known || kpi.mentions.size() > known->mentions.size())
            known = &kpi;
    }
    return main;
}

/// A value of the year before: as it was said, or as it follows from the growth.
struct Former {
    double value = 0;
    TextRange range; ///< The words that it comes from.
    bool isSaid = false;
};

std::optional<Former> formerOf(const Kpi &kpi)
{
    if (kpi.prior)
        return Former{*kpi.prior, kpi.priorRange, true};
    if (!kpi.yearOnYear || kpi.yearOnYearRange.isEmpty() || *kpi.yearOnYear <= -95)
        return std::nullopt;
    return Former{*kpi.value / (1 + *kpi.yearOnYear / 100), kpi.yearOnYearRange, false};
}

/// The margin of a year ago against the profit and the revenue of then.
void checkFormerMargin(const CheckInput &input, const Kpi &margin, const Kpi &profit, const Kpi &revenue,
                       QList<Check> &checks)
{
    const auto formerProfit = formerOf(profit);
    const auto formerRevenue = formerOf(revenue);
    if (!formerProfit || !formerRevenue || formerRevenue->value <= 0 || profit.type != QuantityType::Money)
        return;
    Check check;
    check.kind = Check::Kind::Ratio;
    check.stated = *margin.prior;
    check.computed = formerProfit->value / formerRevenue->value * 100;
    check.spans = {margin.priorRange, formerProfit->range, formerRevenue->range};
    const double tolerance = roundingOf(input.tokens, margin.priorRange, check.stated) + 0.15;
    const bool holds = isNear(check.stated, check.computed, tolerance);
    // A result that is many times what was said comes of figures that were not read as they were said.
    const bool isImplausible = check.computed * check.stated <= 0 || check.computed > mostTimes * check.stated
                               || check.stated > mostTimes * check.computed;
    if (!holds && isImplausible)
        return;
    check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const auto term = [&](const Former &former) {
        return former.isSaid ? said(input.tokens, former.range, former.value) : spelled(former.value);
    };
    const QString sum =
        QCoreApplication::translate("core::Checks", "%1 of the year before: %2 / %3 = %4")
            .arg(margin.metric, term(*formerProfit), term(*formerRevenue), spelledPercent(check.computed, 1));
    check.message = (holds ? QCoreApplication::translate("core::Checks", "%1, as said.")
                           : QCoreApplication::translate("core::Checks", "%1, but %2 was said."));
    check.message = holds ? check.message.arg(sum)
                          : check.message.arg(sum, saidPercent(input.tokens, margin.priorRange, check.stated));
    for (const double slip : slipsOf(input.tokens, margin.priorRange, check.stated)) {
        if (holds || !isNear(slip, check.computed, tolerance))
            continue;
        propose(margin.priorRange, saidLike(input.tokens, margin.priorRange, check.stated, slip), true, check);
        break;
    }
    if (holds || !check.culprit.isEmpty() || (!hasRivals(input, margin) && !hasRivals(input, profit)))
        checks.append(check);
}

/// Revenue less its cost is the gross profit; an adjusted one leaves out some of the cost and is a little larger.
void checkGrossProfit(const CheckInput &input, const Kpi &gross, const Kpi &revenue, const Kpi &cost,
                      QList<Check> &checks)
{
    const double computed = *revenue.value - std::abs(*cost.value);
    const double gap = *gross.value - computed;
    const double rounding = std::max(std::abs(*revenue.value) * 0.003, 1.0);
    const bool isAdjusted = gross.basis == u"adjusted" && gap > 0 && gap < std::abs(computed) * 0.1;
    if (std::abs(gap) > rounding && !isAdjusted)
        return;
    Check check;
    check.kind = Check::Kind::Sum;
    check.stated = *gross.value;
    check.computed = computed;
    check.spans = {gross.mentions.first().range, revenue.mentions.first().range, cost.mentions.first().range};
    const QString sum = u"%1 − %2 = %3"_s.arg(said(input.tokens, check.spans[1], *revenue.value),
                                              said(input.tokens, check.spans[2], *cost.value), spelled(computed));
    check.message =
        std::abs(gap) <= rounding
            ? QCoreApplication::translate("core::Checks", "%1, as said.").arg(sum)
            : QCoreApplication::translate("core::Checks", "%1; the adjusted gross profit leaves out costs of %2.")
                  .arg(sum, spelled(gap));
    checks.append(check);
}

const Kpi *anyBasis(const MainKpis &main, QStringView metric, const Kpi &like)
{
    const Kpi *same = main.value(keyOf(metric, like.basis, like.period));
    return same ? same : main.value(keyOf(metric, {}, like.period));
}

} // namespace

void checkImplied(const CheckInput &input, QList<Check> &checks)
{
    const MainKpis main = mainKpis(input);
    for (const Kpi &kpi : input.kpis) {
        if (kpi.isGuidance || !kpi.segment.isEmpty() || kpi.high)
            continue;
        const Kpi *revenue = anyBasis(main, u"revenue", kpi);
        if (!revenue || *revenue->value <= 0)
            continue;
        for (const MarginRule &rule : marginRules) {
            const Kpi *profit = kpi.metricId == rule.margin && kpi.prior ? anyBasis(main, rule.profit, kpi) : nullptr;
            if (profit && profit->basis == kpi.basis)
                checkFormerMargin(input, kpi, *profit, *revenue, checks);
        }
        const Kpi *cost =
            kpi.metricId == u"gross_profit" && kpi.value ? anyBasis(main, u"cost_of_revenue", kpi) : nullptr;
        cost = cost || kpi.metricId != u"gross_profit" ? cost : anyBasis(main, u"costs", kpi);
        if (cost && kpi.value)
            checkGrossProfit(input, kpi, *revenue, *cost, checks);
    }
}

} // namespace core

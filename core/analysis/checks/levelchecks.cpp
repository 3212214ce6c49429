// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <cmath>
#include <optional>

#include <QCoreApplication>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/checks/slips.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Two levels in percent and the change that was said of them.
struct LevelChange {
    double value = 0;
    double prior = 0;
    TextRange valueRange;
    TextRange priorRange;
    const Quantity *change = nullptr;

    double points() const { return std::abs(value - prior); }
};

/// A change in percentage points, whatever its unit.
double pointsOf(const Quantity &quantity)
{
    return quantity.type == QuantityType::BasisPoints ? std::abs(*quantity.value) / 100 : std::abs(*quantity.value);
}

double pointsRounding(const TokenList &tokens, const Quantity &change)
{
    const double rounding = roundingOf(tokens, change.range, *change.value);
    return change.type == QuantityType::BasisPoints ? rounding / 100 : rounding;
}

double levelRounding(const TokenList &tokens, const LevelChange &levels)
{
    return roundingOf(tokens, levels.valueRange, levels.value) + roundingOf(tokens, levels.priorRange, levels.prior);
}

/// Whether a word right before a figure or its unit right behind says that it is the change of a level: "up 300 basis
/// points", "an increase of 3%", "widened by 3 points".
bool tellsChange(const TokenList &tokens, TextRange range)
{
    return isNearWord(tokens, {range.begin, range.begin}, 2,
                      {u"up", u"down", u"by", u"increase", u"decrease", u"increased", u"decreased", u"rose", u"fell",
                       u"improved", u"improvement", u"expanded", u"contracted", u"declined", u"decline", u"gained"});
}

/// Whether something else than the two levels may have changed: what helped or hurt them, or a part of the change.
bool isOfPart(const TokenList &tokens, TextRange change)
{
    return isNearWord(tokens, change, 7,
                      {u"impact",       u"benefit", u"headwind",  u"tailwind",      u"due",    u"driven",  u"offset",
                       u"contributed",  u"mix",     u"about",     u"approximately", u"nearly", u"roughly", u"around",
                       u"sequentially", u"over",    u"excluding", u"adjusted",      u"almost", u"constant"});
}

/// The change told in the sentence of two levels; none if there are several.
const Quantity *changeBeside(const CheckInput &input, const LevelChange &levels)
{
    constexpr qsizetype reach = 60; // In characters.
    const TextRange around{std::min(levels.valueRange.begin, levels.priorRange.begin) - reach,
                           std::max(levels.valueRange.end, levels.priorRange.end) + reach};
    const auto [first, last] = quantitiesWithin(input, around);
    const Quantity *change = nullptr;
    for (auto quantity = first; quantity != last; ++quantity) {
        const bool isOfPoints = quantity->type == QuantityType::BasisPoints
                                || quantity->type == QuantityType::PercentagePoints
                                || quantity->type == QuantityType::Percent;
        if (!isOfPoints || quantity->range == levels.valueRange || quantity->range == levels.priorRange)
            continue;
        if (!areInOneSentence(input.tokens, {quantity->range, levels.valueRange, levels.priorRange}))
            continue;
        if (change || !quantity->value || *quantity->value == 0 || quantity->high
            || !tellsChange(input.tokens, quantity->range))
            return nullptr;
        change = &*quantity;
    }
    return change;
}

Check changeCheck(const TokenList &tokens, const LevelChange &levels, bool holds)
{
    Check check;
    check.kind = Check::Kind::Ratio;
    check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    check.stated = pointsOf(*levels.change);
    check.computed = levels.points();
    check.spans = {levels.change->range, levels.valueRange, levels.priorRange};
    const QString terms = QCoreApplication::translate("core::Checks", "%1 to %2 is %3 percentage points")
                              .arg(saidPercent(tokens, levels.priorRange, levels.prior),
                                   saidPercent(tokens, levels.valueRange, levels.value), spelled(levels.points()));
    const QString words = wordsOf(tokens, levels.change->range);
    check.message = holds ? QCoreApplication::translate("core::Checks", "%1, and “%2” was said.").arg(terms, words)
                          : QCoreApplication::translate("core::Checks", "%1, but “%2” was said.").arg(terms, words);
    return check;
}

/// "rose by 3% from 22% to 25%": these are three points, and 13.6 percent.
void checkPercent(const TokenList &tokens, const LevelChange &levels, QList<Check> &checks)
{
    const double stated = *levels.change->value;
    const double relative = (levels.value / levels.prior - 1) * 100;
    const double tolerance = roundingOf(tokens, levels.change->range, stated) + 1e-6;
    const bool isRelative = isNear(std::abs(relative), stated, tolerance + 0.3);
    if (isRelative || !isNear(levels.points(), stated, std::min(tolerance, 0.051)))
        return;
    Check check = changeCheck(tokens, levels, false);
    check.message =
        QCoreApplication::translate("core::Checks", "%1 to %2 is %3 percentage points, or %4, but “%5” was said.")
            .arg(saidPercent(tokens, levels.priorRange, levels.prior),
                 saidPercent(tokens, levels.valueRange, levels.value), spelled(levels.points()),
                 spelledPercent(relative), wordsOf(tokens, levels.change->range));
    propose(levels.change->range, u"%1 percentage points"_s.arg(spelled(stated)), false, check);
    checks.append(check);
}

/// "up 300 basis points from 22% to 25%"
void checkPoints(const TokenList &tokens, const LevelChange &levels, QList<Check> &checks)
{
    const Quantity &change = *levels.change;
    const double tolerance = pointsRounding(tokens, change) + levelRounding(tokens, levels) + 1e-6;
    const bool holds = isNear(levels.points(), pointsOf(change), tolerance);
    if (!holds && isOfPart(tokens, change.range))
        return;
    Check check = changeCheck(tokens, levels, holds);
    const bool isBasis = change.type == QuantityType::BasisPoints;
    const double unit = isBasis ? 100 : 1;
    if (!holds) {
        const QList<Suspect> suspects{{change.range, *change.value, levels.points() * unit}};
        blame(
            tokens, suspects, [&](qsizetype, double value) { return isNear(levels.points(), value / unit, tolerance); },
            check);
        // Neither level nor change is likely wrong then: they are of different things.
        if (check.culprit.isEmpty())
            return;
    }
    checks.append(check);
}

} // namespace

void checkLevels(const CheckInput &input, QList<Check> &checks)
{
    for (const Kpi &kpi : input.kpis) {
        if (kpi.type != QuantityType::Percent || !kpi.value || !kpi.prior || *kpi.prior == 0 || kpi.high
            || kpi.isGuidance || kpi.group == u"growth")
            continue;
        LevelChange levels{*kpi.value, *kpi.prior, kpi.mentions.first().range, kpi.priorRange, nullptr};
        levels.change = changeBeside(input, levels);
        if (!levels.change || kpi.priorQuarter)
            continue;
        if (levels.change->type == QuantityType::Percent)
            checkPercent(input.tokens, levels, checks);
        else
            checkPoints(input.tokens, levels, checks);
    }
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/checks/slips.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A broken amount as one number, with the currency that was said before it.
QString mended(const TokenList &tokens, TextRange broken, double value)
{
    const QString words = wordsOf(tokens, broken);
    const auto digit = std::find_if(words.begin(), words.end(), [](QChar character) { return character.isDigit(); });
    return words.left(digit == words.end() ? 0 : digit - words.begin()) + spelled(value);
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
        || prior.type != QuantityType::Money
        || !isNearWord(input.tokens, {prior.range.begin, prior.range.begin}, 3,
                       {u"from", u"compared", u"versus", u"against", u"than"})
        || prior.range.begin - kpi.mentions.first().range.end > 60)
        return;
    Check check;
    check.outcome = Check::Outcome::Inconsistent;
    check.spans = {growth.range, kpi.mentions.first().range, prior.range};
    check.culprit = prior.isBroken ? prior.range : growth.range;
    check.message = QCoreApplication::translate("core::Checks", "“%1” and “%2” cannot be read as one growth.")
                        .arg(wordsOf(input.tokens, growth.range), wordsOf(input.tokens, prior.range));
    const QList<double> growths =
        growth.isBroken ? readingsOf(input.tokens, growth.range) : QList<double>{*growth.value};
    const QList<double> priors = prior.isBroken ? readingsOf(input.tokens, prior.range) : QList<double>{*prior.value};
    for (const double base : priors) {
        const double computed = base > 0 ? (*kpi.value / base - 1) * 100 : 0;
        for (const double rate : growths) {
            if (base <= 0 || !isNear(std::abs(computed), rate, 0.1) || check.mend)
                continue;
            check.stated = rate;
            check.computed = computed;
            check.mend = prior.isBroken ? mended(input.tokens, prior.range, base) : spelledPercent(rate).remove(u' ');
            check.isSupported = true;
            check.message = QCoreApplication::translate("core::Checks",
                                                        "“%1” and “%2” are broken up; %3 to %4 is %5, which fits both.")
                                .arg(wordsOf(input.tokens, growth.range), wordsOf(input.tokens, prior.range),
                                     spelled(base), spelled(*kpi.value), spelledPercent(computed));
        }
    }
    checks.append(check);
}

/// How far a figure that was said whole may be from a reading of a broken one to be the same.
bool isSameFigure(const CheckInput &input, const Quantity &whole, double reading)
{
    return whole.value && !whole.isBroken && significantDigits(*whole.value) >= 3
           && isNear(std::abs(*whole.value), std::abs(reading),
                     roundingOf(input.tokens, whole.range, *whole.value) * 0.2);
}

/// The KPIs by where their values, growth and earlier values begin.
using KpisByPlace = QHash<qsizetype, const Kpi *>;

KpisByPlace kpisByPlace(const QList<Kpi> &kpis)
{
    KpisByPlace byPlace;
    for (const Kpi &kpi : kpis) {
        for (const KpiMention &mention : kpi.mentions)
            byPlace.insert(mention.range.begin, &kpi);
        if (!kpi.yearOnYearRange.isEmpty())
            byPlace.insert(kpi.yearOnYearRange.begin, &kpi);
        if (!kpi.priorRange.isEmpty())
            byPlace.insert(kpi.priorRange.begin, &kpi);
    }
    return byPlace;
}

/// A broken figure of a KPI against the whole figures that the call tells of the same metric elsewhere.
void checkBrokenMention(const CheckInput &input, const KpisByPlace &byPlace, const Quantity &broken,
                        QList<Check> &checks)
{
    const Kpi *kpi = byPlace.value(broken.range.begin);
    if (!kpi || kpi->metricId.isEmpty())
        return;
    const QList<double> readings = readingsOf(input.tokens, broken.range);
    for (const Quantity &whole : input.quantities) {
        if (whole.type != broken.type || whole.unit != broken.unit || whole.isBroken)
            continue;
        const Kpi *other = byPlace.value(whole.range.begin);
        if (!other || other->metricId != kpi->metricId || other->segment != kpi->segment)
            continue;
        for (const double reading : readings) {
            if (!isSameFigure(input, whole, reading))
                continue;
            Check check;
            check.kind = Check::Kind::CrossMention;
            check.outcome = Check::Outcome::Inconsistent;
            check.stated = reading;
            check.computed = *whole.value;
            check.spans = {broken.range, whole.range};
            const QString said = wordsOf(input.tokens, whole.range);
            check.message = QCoreApplication::translate("core::Checks", "“%1” is broken up; “%2” is said elsewhere.")
                                .arg(wordsOf(input.tokens, broken.range), said);
            check.culprit = broken.range;
            check.mend = said;
            check.isSupported = true;
            checks.append(check);
            return;
        }
    }
}

bool isMended(const QList<Check> &checks, TextRange range)
{
    return std::any_of(checks.begin(), checks.end(), [&](const Check &check) {
        return check.isSupported && check.spans.contains(range) && !check.culprit.isEmpty();
    });
}

} // namespace

void checkBroken(const CheckInput &input, QList<Check> &checks)
{
    constexpr int most = 40; // Texts that are broken throughout prove nothing.
    qsizetype quantity = 0;
    for (const Kpi &kpi : input.kpis) {
        const TextRange primary = kpi.mentions.first().range;
        while (quantity + 1 < input.quantities.size() && input.quantities[quantity].range.begin < primary.begin)
            ++quantity;
        checkBrokenGrowth(input, kpi, quantity, checks);
    }
    int tried = 0;
    KpisByPlace byPlace;
    for (const Quantity &broken : input.quantities) {
        if (!broken.isBroken || ++tried > most || isMended(checks, broken.range))
            continue;
        if (byPlace.isEmpty())
            byPlace = kpisByPlace(input.kpis);
        checkBrokenMention(input, byPlace, broken, checks);
    }
}

} // namespace core

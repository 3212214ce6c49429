// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/callcomparison.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/checks/arithmetic.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A value that a call told of one of its own periods.
struct Told {
    const CallKpis *call = nullptr;
    const Kpi *kpi = nullptr;
};

/// All values under one measure and period, in the order of the calls.
using ToldByKey = QHash<QString, QList<Told>>;

QString keyOf(const CallKpis &call, const Kpi &kpi, const QString &period)
{
    return call.company + u'\n' + measureOf(kpi) + u'\n' + period;
}

/// The same period of the year before; empty for periods without a year in their key.
QString yearBefore(const QString &period)
{
    const qsizetype at = period.startsWith(u"FY") ? 2 : 0;
    const int year = period.mid(at, 4).toInt();
    return year > 0 && period.size() == 6 ? QString(period).replace(at, 4, QString::number(year - 1)) : QString();
}

QString nameOf(const Kpi &kpi)
{
    return kpi.segment.isEmpty() ? kpi.metric : u"%1, %2"_s.arg(kpi.metric, kpi.segment);
}

double roundingIn(const CallKpis &call, TextRange range, double value)
{
    return range.end <= call.text.size() ? roundingOf(range.of(call.text), value) : std::abs(value) * 0.005;
}

/// The words of a figure as they were said, with a minus for a loss; spelled where they are not at hand.
QString wordsIn(const CallKpis &call, TextRange range, double value)
{
    const QString words = range.end <= call.text.size() ? range.of(call.text).toString().simplified() : QString();
    const bool hasDigits = std::any_of(words.begin(), words.end(), [](QChar character) { return character.isDigit(); });
    const bool isMarked = words.contains(u'-') || words.contains(u'(');
    return !hasDigits ? spelled(value) : value < 0 && !isMarked ? u"−"_s + words : words;
}

CallComparison comparisonOf(const CallKpis &later, const Kpi &kpi, const Told &told)
{
    CallComparison comparison;
    comparison.metric = nameOf(kpi);
    comparison.laterCall = later.call;
    comparison.earlierCall = told.call->call;
    comparison.earlier = told.kpi->mentions.first().range;
    return comparison;
}

CallComparison comparePrior(const CallKpis &later, const Kpi &kpi, const Told &told)
{
    CallComparison comparison = comparisonOf(later, kpi, told);
    comparison.period = kpi.priorPeriod;
    comparison.later = kpi.priorRange;
    comparison.stated = *kpi.prior;
    comparison.computed = *told.kpi->value;
    const double tolerance = roundingIn(later, kpi.priorRange, comparison.stated)
                             + roundingIn(*told.call, comparison.earlier, comparison.computed);
    const bool holds = isNear(std::abs(comparison.stated), std::abs(comparison.computed), tolerance * 1.01);
    comparison.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const QString message =
        holds ? QCoreApplication::translate("core::Checks", "%1 of %2: %3 now, and %4 was said at the time.")
              : QCoreApplication::translate("core::Checks", "%1 of %2: %3 now, but %4 was said at the time.");
    comparison.message =
        message.arg(comparison.metric, comparison.period, wordsIn(later, comparison.later, comparison.stated),
                    wordsIn(*told.call, comparison.earlier, comparison.computed));
    return comparison;
}

/// How far growth may be off because of the rounding of what it is worked out from.
double growthTolerance(const CallKpis &later, const Kpi &kpi, const Told &told, TextRange growthRange)
{
    const double value = *kpi.value;
    const double prior = *told.kpi->value;
    return roundingIn(later, growthRange, *kpi.yearOnYear)
           + roundingIn(later, kpi.mentions.first().range, value) / std::abs(prior) * 100
           + roundingIn(*told.call, told.kpi->mentions.first().range, prior) * std::abs(value) / (prior * prior) * 100;
}

CallComparison compareGrowth(const CallKpis &later, const Kpi &kpi, const Told &told, const QString &period)
{
    CallComparison comparison = comparisonOf(later, kpi, told);
    comparison.kind = CallComparison::Kind::Growth;
    comparison.period = period;
    comparison.later = kpi.yearOnYearRange.isEmpty() ? kpi.mentions.first().range : kpi.yearOnYearRange;
    comparison.stated = *kpi.yearOnYear;
    comparison.computed = (*kpi.value / *told.kpi->value - 1) * 100;
    const double tolerance = growthTolerance(later, kpi, told, comparison.later);
    const bool holds = isNear(comparison.stated, comparison.computed, tolerance * 1.05);
    comparison.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const QString message =
        holds ? QCoreApplication::translate("core::Checks", "%1: from %2 in %3 to %4 is %5, and %6 was said.")
              : QCoreApplication::translate("core::Checks", "%1: from %2 in %3 to %4 is %5, but %6 was said.");
    comparison.message = message.arg(comparison.metric, wordsIn(*told.call, comparison.earlier, *told.kpi->value),
                                     period, wordsIn(later, kpi.mentions.first().range, *kpi.value),
                                     spelledPercent(comparison.computed, 1), spelledPercent(comparison.stated));
    return comparison;
}

/// What an earlier call told under a key; of several the one that agrees best with the value wanted.
const Told *earlierThan(const CallKpis &later, const ToldByKey &told, const QString &key, double wanted)
{
    const auto known = told.constFind(key);
    const Told *best = nullptr;
    if (known == told.constEnd())
        return nullptr;
    for (const Told &one : *known) {
        const bool isCloser = !best
                              || std::abs(std::abs(*one.kpi->value) - std::abs(wanted))
                                     < std::abs(std::abs(*best->kpi->value) - std::abs(wanted));
        if (one.call != &later && isCloser)
            best = &one;
    }
    return best;
}

bool isGrowing(const Kpi &kpi)
{
    return kpi.type == QuantityType::Money || kpi.type == QuantityType::Count;
}

void compare(const CallKpis &later, const Kpi &kpi, const QString &period, const ToldByKey &told,
             QList<CallComparison> &comparisons)
{
    if (kpi.prior && !kpi.priorPeriod.isEmpty()) {
        if (const Told *earlier = earlierThan(later, told, keyOf(later, kpi, kpi.priorPeriod), *kpi.prior))
            comparisons.append(comparePrior(later, kpi, *earlier));
    }
    const QString before = yearBefore(period);
    if (!kpi.yearOnYear || !isGrowing(kpi) || *kpi.yearOnYear <= -100 || before.isEmpty())
        return;
    const double wanted = *kpi.value / (1 + *kpi.yearOnYear / 100);
    const Told *earlier = earlierThan(later, told, keyOf(later, kpi, before), wanted);
    if (earlier && *earlier->kpi->value > 0 && *kpi.value > 0)
        comparisons.append(compareGrowth(later, kpi, *earlier, before));
}

} // namespace

QList<CallComparison> compareCalls(const QList<CallKpis> &calls)
{
    ToldByKey told;
    QList<CallComparison> comparisons;
    for (const CallKpis *call : inOrder(calls)) {
        const ReportedPeriods periods = ReportedPeriods::of(call->kpis);
        for (const Kpi &kpi : call->kpis) {
            if (kpi.isGuidance || !kpi.value || kpi.high || kpi.mentions.isEmpty())
                continue;
            compare(*call, kpi, periods.periodOf(kpi), told, comparisons);
        }
        for (const Kpi &kpi : call->kpis) {
            if (!kpi.isGuidance && kpi.value && !kpi.high && !kpi.mentions.isEmpty())
                told[keyOf(*call, kpi, periods.periodOf(kpi))].append(Told{call, &kpi});
        }
    }
    return comparisons;
}

} // namespace core

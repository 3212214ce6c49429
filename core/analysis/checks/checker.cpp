// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checker.h"

#include <algorithm>

#include <QStringList>

#include "core/analysis/checks/checkfamilies.h"

namespace core {

namespace {

QString nameOf(const Kpi &kpi)
{
    return QStringList{kpi.metricId, kpi.segment, kpi.basis, kpi.period}.join(u'/');
}

} // namespace

std::pair<QList<Quantity>::const_iterator, QList<Quantity>::const_iterator> quantitiesWithin(const CheckInput &input,
                                                                                             TextRange range)
{
    const auto begin = input.quantities.constBegin();
    const auto isBefore = [](const Quantity &quantity, qsizetype at) { return quantity.range.begin < at; };
    const auto first = std::lower_bound(begin, input.quantities.constEnd(), range.begin, isBefore);
    return {first, std::lower_bound(first, input.quantities.constEnd(), range.end, isBefore)};
}

bool hasRivals(const CheckInput &input, const Kpi &kpi)
{
    return input.valuesByName.value(nameOf(kpi)) > 1;
}

CheckInput checkInput(const TokenList &tokens, const SpeakerTurns &speech, const QList<Quantity> &quantities,
                      const QList<Kpi> &kpis)
{
    constexpr qsizetype mostOfMetric = 64; // Each is held against all others of its metric.
    CheckInput input{tokens, speech, quantities, kpis, {}, {}};
    for (const Kpi &kpi : kpis) {
        QList<const Kpi *> &alike = input.byMetric[kpi.metricId];
        if (!kpi.metricId.isEmpty() && alike.size() < mostOfMetric)
            alike.append(&kpi);
        const qsizetype turn = speech.turnAt(kpi.mentions.first().range.begin);
        if (kpi.value && !kpi.isGuidance && (turn < 0 || !speech.turns[turn].isMachineTranslation))
            ++input.valuesByName[nameOf(kpi)];
    }
    return input;
}

QList<Check> runChecks(const TokenList &tokens, const SpeakerTurns &speech, const QList<Quantity> &quantities,
                       const QList<Kpi> &kpis)
{
    const CheckInput input = checkInput(tokens, speech, quantities, kpis);
    QList<Check> checks;
    checkGrowth(input, checks);
    checkRatios(input, checks);
    checkShares(input, checks);
    checkBroken(input, checks);
    checkLevels(input, checks);
    checkSums(input, checks);
    checkTurnSums(input, checks);
    checkImplied(input, checks);
    checkMentions(input, checks);
    checkRepeatedValues(input, checks);
    checkRenderings(input, checks);
    checkDates(input, checks);
    checkCurrencies(input, checks);
    std::stable_sort(checks.begin(), checks.end(),
                     [](const Check &a, const Check &b) { return a.spans.first() < b.spans.first(); });
    return checks;
}

} // namespace core

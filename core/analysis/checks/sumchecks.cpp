// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/checks/slips.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// So many totals are tried; a call seldom has more.
constexpr int mostTotals = 24;

/// The longest list of parts that is tried.
constexpr qsizetype mostParts = 7;

/// Two values within this share of each other count as equal: sums carry the rounding of every part.
constexpr double sumTolerance = 0.003;

struct Part {
    TextRange range;
    double value = 0;
};

/// Adds the parts up, with the sum in words.
Check sumCheck(const TokenList &tokens, const Part &total, const QList<Part> &parts)
{
    Check check;
    check.kind = Check::Kind::Sum;
    check.stated = total.value;
    double roundings = roundingOf(tokens, total.range, total.value);
    QStringList terms;
    for (const Part &part : parts) {
        check.computed += part.value;
        roundings += roundingOf(tokens, part.range, part.value);
        check.spans.append(part.range);
        terms.append(said(tokens, part.range, part.value));
    }
    check.spans.prepend(total.range);
    const bool holds = isNear(check.computed, check.stated, std::max(roundings, std::abs(check.stated) * sumTolerance));
    check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const QString sum = terms.join(u" + "_s).replace(u"+ −"_s, u"− "_s);
    const QString computed = saidLike(tokens, total.range, total.value, check.computed);
    check.message = holds ? QCoreApplication::translate("core::Checks", "%1 = %2, as said.").arg(sum, computed)
                          : QCoreApplication::translate("core::Checks", "%1 = %2, but %3 was said.")
                                .arg(sum, computed, said(tokens, total.range, total.value));
    return check;
}

/// Whether another sum that does not come out blames the same figure.
bool isBlamed(const QList<Check> &checks, TextRange range)
{
    return std::any_of(checks.begin(), checks.end(), [&](const Check &check) {
        return check.outcome == Check::Outcome::Inconsistent && check.kind == Check::Kind::Growth
               && check.culprit == range;
    });
}

/// The figure that alone would have to change: one that its own growth blames too, or the only one that a single slip
/// of a digit explains. Several that could be wrong blame none.
void addCulprit(const TokenList &tokens, Check &check, const Part &total, const QList<Part> &parts,
                const QList<Check> &earlier)
{
    const double gap = total.value - check.computed;
    QList<const Part *> slips;
    for (const Part &part : parts) {
        const double needed = part.value + gap;
        const int distance = needed * part.value > 0 ? digitDistance(part.value, needed) : 99;
        if (distance <= 2 && isBlamed(earlier, part.range)) {
            slips = {&part};
            break;
        }
        if (distance == 1)
            slips.append(&part);
    }
    const bool isTotalSlip = digitDistance(total.value, check.computed) <= 1;
    if (slips.size() != 1 || (isTotalSlip && !isBlamed(earlier, slips.first()->range)))
        return;
    const Part &culprit = *slips.first();
    const double needed = culprit.value + gap;
    const double rounding = roundingOf(tokens, total.range, total.value) * static_cast<double>(parts.size());
    const QList<double> easy = slipsOf(tokens, culprit.range, culprit.value);
    const bool isEasy =
        std::any_of(easy.begin(), easy.end(), [&](double slip) { return isNear(slip, needed, rounding); });
    propose(culprit.range, saidLike(tokens, culprit.range, culprit.value, std::abs(needed)),
            isEasy || isBlamed(earlier, culprit.range), check);
}

Part partOf(const Kpi &kpi)
{
    return Part{kpi.mentions.first().range, *kpi.value};
}

bool isPlainAmount(const Kpi &kpi)
{
    return kpi.value && kpi.type == QuantityType::Money && !kpi.isGuidance && !kpi.high;
}

/// Runs of parts said one after the other that add up to a total said before: only sums that come out are told, since
/// a run that does not may simply not be all parts.
void checkRuns(const TokenList &tokens, const QList<Part> &amounts, double total, TextRange totalRange,
               QList<Check> &checks)
{
    for (qsizetype first = 0; first < amounts.size(); ++first) {
        QList<Part> parts;
        double sum = 0;
        for (qsizetype i = first; i < std::min(amounts.size(), first + mostParts); ++i) {
            parts.append(amounts[i]);
            sum += amounts[i].value;
            if (sum > total * (1 + sumTolerance))
                break;
            if (parts.size() >= 2 && isNear(sum, total, total * sumTolerance)) {
                checks.append(sumCheck(tokens, Part{totalRange, total}, parts));
                return;
            }
        }
    }
}

/// Whether the call tells more of the same for the whole company: then this is no total, but a part left unnamed.
bool isExceeded(const CheckInput &input, const Kpi &total)
{
    // Translated amounts are often ten times too large.
    const auto isTranslated = [&](const Kpi &kpi) {
        const qsizetype turn = input.speech.turnAt(kpi.mentions.first().range.begin);
        return turn >= 0 && input.speech.turns[turn].isMachineTranslation;
    };
    return total.segment.isEmpty() && std::any_of(input.kpis.begin(), input.kpis.end(), [&](const Kpi &kpi) {
               return kpi.metricId == total.metricId && kpi.segment.isEmpty() && kpi.unit == total.unit
                      && kpi.period == total.period && isPlainAmount(kpi) && kpi.basis == total.basis && total.value
                      && *kpi.value > *total.value * 1.05 && !isTranslated(kpi);
           });
}

/// Revenue by segment, and costs by line.
void checkSegments(const CheckInput &input, QList<Check> &checks)
{
    int totals = 0;
    for (const Kpi &total : input.kpis) {
        const bool isRevenue = total.metricId == u"revenue";
        const bool isCost = total.metricId == u"cost_of_revenue" || (total.metricId == u"costs");
        if ((!isRevenue && !isCost) || !isPlainAmount(total) || *total.value <= 0 || totals >= mostTotals)
            continue;
        ++totals;
        if (isExceeded(input, total))
            continue;
        QList<Part> parts;
        for (const Kpi &kpi : input.kpis) {
            if (!isPlainAmount(kpi) || kpi.period != total.period || *kpi.value <= 0 || *kpi.value >= *total.value
                || &kpi == &total || parts.size() > 40)
                continue;
            const bool isLine = isRevenue ? kpi.metricId == u"revenue" || kpi.metricId.isEmpty()
                                          : kpi.group == u"costs" && kpi.basis == total.basis;
            if (isLine && kpi.mentions.first().range > total.mentions.first().range)
                parts.append(partOf(kpi));
        }
        checkRuns(input.tokens, parts, *total.value, total.mentions.first().range, checks);
    }
}

const Kpi *find(const QHash<QString, const Kpi *> &byName, const QString &metric, const Kpi &like)
{
    return byName.value(metric + u'/' + like.basis + u'/' + like.period, nullptr);
}

/// Research, selling and administration make up the operating expenses.
void checkExpenses(const TokenList &tokens, const QHash<QString, const Kpi *> &byName, const Kpi &total,
                   QList<Check> &checks)
{
    const Kpi *lines[] = {find(byName, u"rd"_s, total), find(byName, u"selling"_s, total),
                          find(byName, u"ga"_s, total)};
    QList<Part> parts;
    for (const Kpi *line : lines) {
        if (!line)
            return;
        parts.append(partOf(*line));
    }
    Check check = sumCheck(tokens, partOf(total), parts);
    if (check.outcome == Check::Outcome::Inconsistent)
        addCulprit(tokens, check, partOf(total), parts, checks);
    checks.append(check);
}

/// Gross profit less operating expenses is the operating result.
void checkOperatingResult(const TokenList &tokens, const QHash<QString, const Kpi *> &byName, const Kpi &result,
                          QList<Check> &checks)
{
    const Kpi *gross = find(byName, u"gross_profit"_s, result);
    const Kpi *expenses = find(byName, u"operating_expenses"_s, result);
    if (!gross || !expenses)
        return;
    const Part less{expenses->mentions.first().range, -std::abs(*expenses->value)};
    checks.append(sumCheck(tokens, partOf(result), {partOf(*gross), less}));
}

} // namespace

void checkSums(const CheckInput &input, QList<Check> &checks)
{
    checkSegments(input, checks);
    QHash<QString, const Kpi *> byName;
    for (const Kpi &kpi : input.kpis) {
        const QString key = kpi.metricId + u'/' + kpi.basis + u'/' + kpi.period;
        if (isPlainAmount(kpi) && kpi.segment.isEmpty() && !byName.contains(key))
            byName.insert(key, &kpi);
    }
    for (const Kpi &kpi : input.kpis) {
        if (find(byName, kpi.metricId, kpi) != &kpi)
            continue;
        if (kpi.metricId == u"operating_expenses")
            checkExpenses(input.tokens, byName, kpi, checks);
        else if (kpi.metricId == u"operating_income")
            checkOperatingResult(input.tokens, byName, kpi, checks);
    }
}

} // namespace core

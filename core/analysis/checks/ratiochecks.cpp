// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <cmath>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/checks/arithmetic.h"

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

Check marginCheck(const CheckInput &input, const Kpi &margin, const Kpi &profit, const Kpi &revenue)
{
    Check check;
    check.kind = Check::Kind::Ratio;
    check.computed = *profit.value / *revenue.value * 100;
    check.spans = {margin.mentions.first().range, profit.mentions.first().range, revenue.mentions.first().range};
    const TextRange stated = margin.mentions.first().range;
    const int decimals = decimalsSaid(input.tokens, stated);
    const QString sum = u"%1 / %2 = %3"_s.arg(said(input.tokens, profit.mentions.first().range, *profit.value),
                                              said(input.tokens, revenue.mentions.first().range, *revenue.value),
                                              spelledPercent(check.computed, std::max(1, decimals)));
    const QString mend =
        (decimals > 0 ? spelledPercent(check.computed, decimals) : spelledPercent(check.computed)).remove(u' ');
    if (!margin.value) {
        check.outcome = Check::Outcome::Inconsistent;
        check.message = QCoreApplication::translate("core::Checks", "“%1” is broken up; %2.")
                            .arg(wordsOf(input.tokens, margin.mentions.first().range), sum);
        check.culprit = margin.mentions.first().range;
        check.mend = mend;
        return check;
    }
    check.stated = *margin.value;
    const double tolerance =
        roundingOf(input.tokens, margin.mentions.first().range, check.stated)
        + std::abs(check.computed)
              * (roundingOf(input.tokens, profit.mentions.first().range, *profit.value) / std::abs(*profit.value)
                 + roundingOf(input.tokens, revenue.mentions.first().range, *revenue.value) / *revenue.value)
        + 0.1; // Margins are often worked out from other roundings than those that are said.
    const bool holds = isNear(check.stated, check.computed, tolerance);
    check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const QString verdict = holds ? QCoreApplication::translate("core::Checks", "%1: %2, as said.")
                                  : QCoreApplication::translate("core::Checks", "%1: %2, but %3 was said.");
    check.message = holds ? verdict.arg(margin.metric, sum)
                          : verdict.arg(margin.metric, sum, saidPercent(input.tokens, stated, check.stated));
    if (!holds) {
        check.culprit = margin.mentions.first().range;
        check.mend = mend;
    }
    return check;
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
/// read as they were said.
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
    return isImplausible || profit.unit != revenue.unit || isQualified(input, margin);
}

/// Tells the margin that comes out with any of the profits and revenues said for its period, or else the first that
/// does not, unless that is in doubt.
void checkMargin(const CheckInput &input, const Kpi &margin, const QList<const Kpi *> &profits,
                 const QList<const Kpi *> &revenues, QList<Check> &checks)
{
    std::optional<Check> wrong;
    for (const Kpi *profit : profits) {
        for (const Kpi *revenue : revenues) {
            if (*revenue->value <= 0 || profit->type != QuantityType::Money)
                continue;
            const Check check = marginCheck(input, margin, *profit, *revenue);
            if (check.outcome == Check::Outcome::Consistent) {
                checks.append(check);
                return;
            }
            const bool isFirst = profit == profits.first() && revenue == revenues.first();
            if (isFirst && !isInDoubt(input, check, margin, *profit, *revenue))
                wrong = check;
        }
    }
    if (wrong)
        checks.append(*wrong);
}

/// Whether the words behind a percentage name the whole that a share is of: "of public cloud revenue".
const Kpi *wholeBehind(const CheckInput &input, qsizetype token, const QList<const Kpi *> &revenues)
{
    const qsizetype end = std::min(input.tokens.size(), token + 8);
    QString words;
    for (qsizetype at = token; at < end; ++at) {
        words += u' ' + input.tokens.foldedAt(at);
        if (input.tokens[at].endsClause)
            break;
    }
    const Kpi *total = nullptr;
    for (const Kpi *revenue : revenues) {
        if (revenue->segment.isEmpty())
            total = total ? total : revenue;
        else if (words.contains(u' ' + revenue->segment.toLower() + u" revenue"_s))
            return revenue;
    }
    const bool namesTotal = words.startsWith(u" of total revenue") || words.startsWith(u" of the total revenue")
                            || words.startsWith(u" of our total revenue") || words.startsWith(u" of revenue")
                            || words.startsWith(u" of the revenue");
    return namesTotal ? total : nullptr;
}

/// Whether the words before a percentage say that it is a share of total revenue.
bool isContribution(const CheckInput &input, qsizetype token)
{
    const qsizetype begin = std::max<qsizetype>(0, token - 9);
    for (qsizetype at = begin; at + 2 < token; ++at) {
        if (input.tokens.foldedAt(at) == u"contribution" && input.tokens.foldedAt(at + 1) == u"to"
            && input.tokens.foldedAt(at + 2).startsWith(u"total"))
            return true;
    }
    return false;
}

Check shareCheck(const CheckInput &input, const Quantity &share, TextRange partRange, double part, const Kpi &whole)
{
    Check check;
    check.kind = Check::Kind::Ratio;
    check.stated = *share.value;
    check.computed = part / *whole.value * 100;
    check.spans = {share.range, partRange, whole.mentions.first().range};
    const double tolerance = roundingOf(input.tokens, share.range, check.stated) + 0.3;
    const bool holds = isNear(check.stated, check.computed, tolerance);
    check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const int decimals = std::max(1, decimalsSaid(input.tokens, share.range));
    const QString sum = u"%1 / %2 = %3"_s.arg(said(input.tokens, partRange, part),
                                              said(input.tokens, whole.mentions.first().range, *whole.value),
                                              spelledPercent(check.computed, decimals));
    check.message = holds ? QCoreApplication::translate("core::Checks", "Share: %1, as said.").arg(sum)
                          : QCoreApplication::translate("core::Checks", "Share: %1, but %2 was said.")
                                .arg(sum, saidPercent(input.tokens, share.range, check.stated));
    return check;
}

/// Shares are tried against the amount said last before them.
void checkShares(const CheckInput &input, QList<Check> &checks)
{
    QList<const Kpi *> revenues;
    for (const Kpi &kpi : input.kpis) {
        if (kpi.metricId == u"revenue" && kpi.value && *kpi.value > 0 && !kpi.isGuidance && !kpi.high
            && revenues.size() < 24)
            revenues.append(&kpi);
    }
    const Quantity *amount = nullptr;
    for (const Quantity &quantity : input.quantities) {
        if (quantity.type == QuantityType::Money)
            amount = &quantity;
        if (quantity.type != QuantityType::Percent || !quantity.value || !amount || !amount->value || revenues.isEmpty()
            || quantity.range.begin - amount->range.end > 160)
            continue;
        const qsizetype token = input.tokens.firstAtOrAfter(quantity.range.end);
        const Kpi *whole = wholeBehind(input, token, revenues);
        if (!whole && isContribution(input, token - 1))
            whole = revenues.first()->segment.isEmpty() ? revenues.first() : nullptr;
        for (const Kpi *revenue : whole || !isContribution(input, token - 1) ? QList<const Kpi *>() : revenues) {
            if (revenue->segment.isEmpty() && !whole)
                whole = revenue;
        }
        if (!whole || *amount->value >= *whole->value || amount->unit.isEmpty())
            continue;
        const Check check = shareCheck(input, quantity, amount->range, *amount->value, *whole);
        // The amount before may be of something else, so only shares that come out are worth telling.
        if (check.outcome == Check::Outcome::Consistent)
            checks.append(check);
    }
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
    checkShares(input, checks);
}

} // namespace core

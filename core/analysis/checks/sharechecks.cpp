// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/analysis/checks/arithmetic.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The revenue of the whole company: what was said most often, machine translations aside.
const Kpi *totalOf(const CheckInput &input, const QList<const Kpi *> &revenues)
{
    const Kpi *total = nullptr;
    for (const Kpi *revenue : revenues) {
        const qsizetype turn = input.speech.turnAt(revenue->mentions.first().range.begin);
        const bool isTranslated = turn >= 0 && input.speech.turns[turn].isMachineTranslation;
        if (revenue->segment.isEmpty() && !isTranslated
            && (!total || revenue->mentions.size() > total->mentions.size()))
            total = revenue;
    }
    return total;
}

/// The mention of a KPI that a part can be measured by: a machine's translation has its own powers of ten.
KpiMention mentionLike(const CheckInput &input, const Kpi &kpi, TextRange part)
{
    const auto isTranslated = [&](TextRange range) {
        const qsizetype turn = input.speech.turnAt(range.begin);
        return turn >= 0 && input.speech.turns[turn].isMachineTranslation;
    };
    for (const KpiMention &mention : kpi.mentions) {
        if (isTranslated(mention.range) == isTranslated(part))
            return mention;
    }
    return kpi.mentions.first();
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
    for (const Kpi *revenue : revenues) {
        if (!revenue->segment.isEmpty() && words.contains(u' ' + revenue->segment.toLower() + u" revenue"_s))
            return revenue;
    }
    const bool namesTotal = words.startsWith(u" of total revenue") || words.startsWith(u" of the total revenue")
                            || words.startsWith(u" of our total revenue") || words.startsWith(u" of revenue")
                            || words.startsWith(u" of the revenue");
    return namesTotal ? totalOf(input, revenues) : nullptr;
}

/// Whether the words before a percentage say that it is a share of total revenue.
bool isContribution(const CheckInput &input, qsizetype token)
{
    const qsizetype begin = std::max<qsizetype>(0, token - 9);
    for (qsizetype at = begin; at + 2 < token; ++at) {
        const QString &word = input.tokens.foldedAt(at);
        const QString &next = input.tokens.foldedAt(at + 1);
        const QString &third = input.tokens.foldedAt(at + 2);
        if (word == u"contribution" && next == u"to" && third.startsWith(u"total"))
            return true;
        if (word == u"total" && (next == u"revenue" || next == u"income") && third == u"ratio")
            return true;
    }
    return false;
}

Check shareCheck(const CheckInput &input, const Quantity &share, TextRange partRange, double part,
                 const KpiMention &whole)
{
    Check check;
    check.kind = Check::Kind::Ratio;
    check.stated = *share.value;
    check.computed = part / whole.value * 100;
    check.spans = {share.range, partRange, whole.range};
    const double tolerance = roundingOf(input.tokens, share.range, check.stated) + 0.3;
    const bool holds = isNear(check.stated, check.computed, tolerance);
    check.outcome = holds ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    const int decimals = std::max(1, decimalsSaid(input.tokens, share.range));
    const QString sum =
        u"%1 / %2 = %3"_s.arg(said(input.tokens, partRange, part), said(input.tokens, whole.range, whole.value),
                              spelledPercent(check.computed, decimals));
    check.message = holds ? QCoreApplication::translate("core::Checks", "Share: %1, as said.").arg(sum)
                          : QCoreApplication::translate("core::Checks", "Share: %1, but %2 was said.")
                                .arg(sum, saidPercent(input.tokens, share.range, check.stated));
    return check;
}

} // namespace

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
            whole = totalOf(input, revenues);
        const KpiMention total = whole ? mentionLike(input, *whole, amount->range) : KpiMention();
        if (!whole || *amount->value >= total.value || amount->unit.isEmpty())
            continue;
        const Check check = shareCheck(input, quantity, amount->range, *amount->value, total);
        // The amount before may be of something else, so only shares that come out are worth telling.
        if (check.outcome == Check::Outcome::Consistent)
            checks.append(check);
    }
}

} // namespace core

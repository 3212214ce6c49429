// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <cmath>

#include <QCoreApplication>

#include "core/analysis/checks/arithmetic.h"

namespace core {

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
    if (!mention.agrees)
        check.culprit = mention.range;
    return check;
}

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
    return check;
}

} // namespace

void checkMentions(const CheckInput &input, QList<Check> &checks)
{
    for (const Kpi &kpi : input.kpis) {
        for (qsizetype i = 1; i < kpi.mentions.size(); ++i)
            checks.append(mentionCheck(input, kpi, kpi.mentions[i]));
        if (kpi.value && kpi.high && kpi.isGuidance)
            checks.append(guidanceCheck(input, kpi));
    }
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checker.h"

#include <algorithm>

#include "core/analysis/checks/checkfamilies.h"

namespace core {

QList<Check> runChecks(const TokenList &tokens, const SpeakerTurns &speech, const QList<Quantity> &quantities,
                       const QList<Kpi> &kpis)
{
    const CheckInput input{tokens, speech, quantities, kpis};
    QList<Check> checks;
    checkGrowth(input, checks);
    checkRatios(input, checks);
    checkSums(input, checks);
    checkMentions(input, checks);
    checkRenderings(input, checks);
    checkDates(input, checks);
    checkCurrencies(input, checks);
    std::stable_sort(checks.begin(), checks.end(),
                     [](const Check &a, const Check &b) { return a.spans.first() < b.spans.first(); });
    return checks;
}

} // namespace core

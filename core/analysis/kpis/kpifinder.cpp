// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/kpifinder.h"

#include "core/analysis/kpis/kpimerger.h"
#include "core/analysis/kpis/kpireader.h"
#include "core/analysis/quantities/contextcurrency.h"

namespace core {

QList<Kpi> findKpis(const TokenList &tokens, const SpeakerTurns &speech, const QList<Quantity> &quantities,
                    QDate callDate)
{
    if (tokens.isEmpty() || quantities.isEmpty())
        return {};
    const QuantityWords words(tokens);
    const CueWords cues(tokens);
    const MetricMatcher matcher(tokens, MetricLexicon::builtIn());
    const PeriodReader periods(tokens, words, callDate);
    KpiReader reader(tokens, cues, periods, matcher, quantities, prevailingCurrency(quantities));
    QList<Kpi> found;
    for (const Sentence &sentence : splitSentences(tokens, speech, quantities))
        reader.read(sentence, found);
    return mergeKpis(found, speech);
}

} // namespace core

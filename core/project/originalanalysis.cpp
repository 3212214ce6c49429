// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/originalanalysis.h"

#include <algorithm>

namespace core {

namespace {

/// Brings single results back to the original.
class Returner
{
public:
    explicit Returner(const TextMap &map)
        : m_map(map)
    {
    }

    /// The smallest run of original words whose corrected words contain a corrected range; empty for an empty one.
    TextRange range(TextRange corrected) const
    {
        TextRange original = m_map.toOriginal(corrected);
        if (corrected.isEmpty())
            return {original.begin, original.begin};
        for (TextRange before{-1, -1}; before != original;) {
            before = original;
            const TextRange shown = m_map.toCorrected(original);
            if (shown.begin > corrected.begin || original.isEmpty())
                original.begin = wordBeginBefore(original.begin);
            if (shown.end < corrected.end || original.isEmpty())
                original.end = wordEndBehind(original.end);
        }
        return original;
    }

    void bringBack(Finding &finding) const
    {
        const TextRange corrected = finding.range;
        finding.range = range(corrected);
        if (!finding.suggestion)
            return;
        // The range may have grown; the words around the finding have to stay.
        const TextRange grown = m_map.toCorrected(finding.range).united(corrected);
        const QStringView text = m_map.corrected();
        finding.suggestion = text.sliced(grown.begin, corrected.begin - grown.begin).toString() + *finding.suggestion
                             + text.sliced(corrected.end, grown.end - corrected.end).toString();
    }

    void bringBack(Kpi &kpi) const
    {
        kpi.metricRange = range(kpi.metricRange);
        kpi.yearOnYearRange = range(kpi.yearOnYearRange);
        kpi.quarterOnQuarterRange = range(kpi.quarterOnQuarterRange);
        kpi.priorRange = range(kpi.priorRange);
        kpi.priorQuarterRange = range(kpi.priorQuarterRange);
        for (KpiMention &mention : kpi.mentions)
            mention.range = range(mention.range);
    }

    void bringBack(Check &check) const
    {
        for (TextRange &span : check.spans)
            span = range(span);
        check.culprit = range(check.culprit);
    }

    void bringBack(NameGroup &group) const
    {
        for (NameSpelling &spelling : group.spellings) {
            for (TextRange &place : spelling.ranges)
                place = range(place);
        }
    }

private:
    qsizetype wordBeginBefore(qsizetype position) const
    {
        const QStringView text = m_map.original();
        while (position > 0 && text[position - 1].isSpace())
            --position;
        while (position > 0 && !text[position - 1].isSpace())
            --position;
        return position;
    }

    qsizetype wordEndBehind(qsizetype position) const
    {
        const QStringView text = m_map.original();
        while (position < text.size() && text[position].isSpace())
            ++position;
        while (position < text.size() && !text[position].isSpace())
            ++position;
        return position;
    }

    const TextMap &m_map;
};

} // namespace

Analysis inOriginal(const Analysis &corrected, const TextMap &map)
{
    if (map.isIdentity())
        return corrected;
    const Returner returner(map);
    Analysis result = corrected;
    for (Finding &finding : result.findings)
        returner.bringBack(finding);
    for (Quantity &quantity : result.quantities)
        quantity.range = returner.range(quantity.range);
    for (Kpi &kpi : result.kpis)
        returner.bringBack(kpi);
    for (Check &check : result.checks)
        returner.bringBack(check);
    for (NameGroup &group : result.nameGroups)
        returner.bringBack(group);
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.range < b.range; });
    std::stable_sort(result.quantities.begin(), result.quantities.end(),
                     [](const Quantity &a, const Quantity &b) { return a.range < b.range; });
    return result;
}

} // namespace core

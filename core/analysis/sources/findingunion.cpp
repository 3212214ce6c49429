// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/findingunion.h"

#include <algorithm>

namespace core {

bool isAboutWords(const Finding &finding)
{
    return finding.kind != FindingKind::Repeat && finding.kind != FindingKind::Turn;
}

void sortFindings(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.range < b.range; });
}

QList<Finding>::iterator findingOn(QList<Finding> &findings, TextRange range)
{
    const auto found = std::lower_bound(findings.begin(), findings.end(), range.begin,
                                        [](const Finding &f, qsizetype begin) { return f.range.end <= begin; });
    return found != findings.end() && found->range.intersects(range) ? found : findings.end();
}

void takeIn(const Finding &alone, Finding &finding)
{
    if (alone.isShown && !alone.reason.isEmpty() && alone.reason != finding.reason)
        finding.evidence += u' ' + alone.reason;
    if (!finding.suggestion && alone.range == finding.range)
        finding.suggestion = alone.suggestion;
}

void uniteFindings(QList<Finding> added, QList<Finding> &findings)
{
    sortFindings(added);
    QList<Finding> result;
    for (const Finding &finding : added) {
        if (result.isEmpty() || !result.last().range.intersects(finding.range))
            result.append(finding);
    }
    added = result;
    result.clear();
    for (const Finding &alone : findings) {
        const auto found = isAboutWords(alone) ? findingOn(added, alone.range) : added.end();
        if (found == added.end())
            result.append(alone);
        else
            takeIn(alone, *found);
    }
    findings = result + added;
    sortFindings(findings);
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/callresults.h"

#include "core/analysis/analyserversion.h"
#include "core/project/figures.h"

namespace core {

CallResults resultsOf(const ReviewedCall &call)
{
    CallResults results{call.call.info.id, analyserVersion(), true, 0, 0, 0, 0};
    for (const Finding &finding : call.analysis.findings) {
        if (!finding.isShown)
            continue;
        ++results.findings;
        if (!call.verdictOn(finding))
            ++results.openFindings;
    }
    for (const ReviewedFigure &figure : figures(call)) {
        if (figure.status == FigureStatus::Rejected)
            continue;
        ++results.figures;
        results.openFigures += figure.status == FigureStatus::Unreviewed ? 1 : 0;
    }
    return results;
}

bool areUpToDate(const CallResults &results)
{
    return results.isCurrent && results.analyser == analyserVersion();
}

} // namespace core

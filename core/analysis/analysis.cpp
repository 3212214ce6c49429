// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/analysis/checks/checker.h"
#include "core/analysis/detector.h"
#include "core/analysis/kpis/kpifinder.h"
#include "core/analysis/names/namevariants.h"
#include "core/analysis/quantities/quantityfinder.h"
#include "core/analysis/turns/turnfinder.h"
#include "core/text/tokens.h"

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("core::Analysis", text);
}

} // namespace

Result<Analysis> analyze(const Transcript &transcript, const AnalysisOptions &options, Progress &progress)
{
    const auto cancelled =
        failure(Error::Kind::Cancelled, translated("The analysis was stopped. Nothing was changed."));
    Analysis result;

    progress.report(0.0, translated("Finding speakers"));
    const TokenList tokens(transcript.text());
    result.speech = options.knownTurns ? *options.knownTurns : findTurns(transcript, tokens);
    if (progress.isCancelled())
        return cancelled;

    result.nameGroups = nameVariants(tokens, result.speech);

    progress.report(0.3, translated("Reading figures"));
    result.quantities = findQuantities(tokens, result.speech);
    if (progress.isCancelled())
        return cancelled;
    result.kpis = findKpis(tokens, result.speech, result.quantities, transcript.date());
    result.checks = runChecks(tokens, result.speech, result.quantities, result.kpis);

    const DetectorInput input{tokens, result.speech, result.quantities, result.kpis, result.checks};
    double share = 0.5;
    const double step = 0.5 / static_cast<double>(std::max<size_t>(1, detectors().size()));
    for (const auto &detector : detectors()) {
        if (progress.isCancelled())
            return cancelled;
        progress.report(share, detector->name());
        share += step;
        if (!options.disabledDetectors.contains(detector->id()))
            result.findings += detector->detect(input);
    }
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.range < b.range; });
    progress.report(1.0, translated("Analysis finished"));
    return result;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "core/analysis/checks/checker.h"
#include "core/analysis/detector.h"
#include "core/analysis/glossary/glossaryfinder.h"
#include "core/analysis/kpis/kpifinder.h"
#include "core/analysis/names/namevariants.h"
#include "core/analysis/quantities/quantityfinder.h"
#include "core/analysis/sources/releasefindings.h"
#include "core/analysis/sources/transcriptfindings.h"
#include "core/analysis/turns/turnfinder.h"
#include "core/text/tokens.h"

namespace core {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::Analysis)
};

/// Takes away what touches a finding of the glossary: the analyst has already said what these words should be.
void removeTouched(QList<Finding> *findings, const QList<Finding> &glossary)
{
    findings->removeIf([&glossary](const Finding &finding) {
        const auto next = std::lower_bound(glossary.begin(), glossary.end(), finding.range.begin,
                                           [](const Finding &term, qsizetype at) { return term.range.end <= at; });
        return finding.kind != FindingKind::Repeat && next != glossary.end() && next->range.intersects(finding.range);
    });
}

/// Words that a person has written: whoever named the file, the analyst in a term of one word, and those of the caller.
QSet<QString> knownWords(const Transcript &transcript, const AnalysisOptions &options)
{
    QSet<QString> words = options.knownWords;
    words.unite(foldedWords(QFileInfo(transcript.fileName()).completeBaseName()));
    for (const GlossaryTerm &term : options.glossary) {
        const QSet<QString> right = foldedWords(term.right);
        if (right.size() == 1)
            words.unite(right);
    }
    return words;
}

} // namespace

Result<Analysis> analyze(const Transcript &transcript, const AnalysisOptions &options, Progress &progress)
{
    const auto cancelled =
        failure(Error::Kind::Cancelled, Sentences::tr("The analysis was stopped. Nothing was changed."));
    Analysis result;

    progress.report(0.0, Sentences::tr("Finding speakers"));
    const TokenList tokens(transcript.text());
    result.speech = options.knownTurns ? *options.knownTurns : findTurns(transcript, tokens);
    if (progress.isCancelled())
        return cancelled;

    result.nameGroups = nameVariants(tokens, result.speech);

    progress.report(0.3, Sentences::tr("Reading figures"));
    result.quantities = findQuantities(tokens, result.speech);
    if (progress.isCancelled())
        return cancelled;
    result.kpis = findKpis(tokens, result.speech, result.quantities, transcript.date());
    result.checks = runChecks(tokens, result.speech, result.quantities, result.kpis);

    const DetectorInput input{tokens,      result.speech, result.quantities,
                              result.kpis, result.checks, knownWords(transcript, options)};
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
    const QList<Finding> glossary = findGlossaryTerms(tokens, result.speech, options.glossary);
    removeTouched(&result.findings, glossary);
    result.findings += glossary;
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.range < b.range; });
    QList<Check> newChecks; // The others are borrowed while sources are compared.
    Readings readings;
    Readings *shared = options.sources.size() > 1 ? &readings : nullptr;
    for (const SecondSource &source : options.sources) {
        if (progress.isCancelled())
            return cancelled;
        progress.report(1.0, Sentences::tr("Comparing with the second source"));
        result.sources.append(source.kind == SecondSource::Kind::PressRelease
                                  ? compareWithRelease(input, source, result.findings, newChecks)
                                  : compareWithTranscript(input, source, result.findings, shared));
    }
    result.checks += newChecks;
    progress.report(1.0, Sentences::tr("Analysis finished"));
    return result;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QSet>
#include <QString>

#include "core/analysis/check.h"
#include "core/analysis/finding.h"
#include "core/analysis/kpi.h"
#include "core/analysis/names/namegroup.h"
#include "core/analysis/quantity.h"
#include "core/analysis/sources/secondsource.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/glossary.h"
#include "core/transcript/transcript.h"
#include "core/transcript/turn.h"

namespace core {

/// Everything that was found in a text. All ranges refer to the text that was analysed.
struct Analysis {
    SpeakerTurns speech;
    QList<Finding> findings;    ///< By range. Those of one detector do not overlap.
    QList<Quantity> quantities; ///< By range, not overlapping.
    QList<Kpi> kpis;            ///< In the order of their primary mention.
    QList<Check> checks;
    QList<NameGroup> nameGroups; ///< Names written in several ways; in the order of their first places.
    QList<SourceMatch> sources;  ///< One for each of AnalysisOptions::sources.

    friend bool operator==(const Analysis &, const Analysis &) = default;
};

/// How to analyse. Plain data, stored in projects.
struct AnalysisOptions {
    std::optional<SpeakerTurns> knownTurns; ///< Taken as they are instead of looking for turns.
    QSet<QString> disabledDetectors;        ///< Detector::id() of those that should not run.
    Glossary glossary;                      ///< Wrong forms to look for, with what to write for them.
    QList<SecondSource> sources;            ///< What the call is compared with.
    QSet<QString> knownWords;               ///< Folded; taken as right wherever they stand, names above all.
};

/// Looks for turns, findings, quantities, KPIs and checks.
///
/// A pure function: equal input gives equal output, in any thread. Fails only with Cancelled.
Result<Analysis> analyze(const Transcript &transcript, const AnalysisOptions &options, Progress &progress);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QList>
#include <QString>

#include "core/analysis/check.h"
#include "core/analysis/finding.h"
#include "core/analysis/kpi.h"
#include "core/analysis/quantity.h"
#include "core/text/tokens.h"
#include "core/transcript/turn.h"

namespace core {

/// What detectors look at: the text cut into tokens, who speaks, and the figures. Only borrowed; cheap to pass on.
struct DetectorInput {
    const TokenList &tokens;
    const SpeakerTurns &speech;
    const QList<Quantity> &quantities;
    const QList<Kpi> &kpis;
    const QList<Check> &checks;
    QSet<QString> knownWords = {}; ///< See AnalysisOptions::knownWords.
};

/// Looks for one kind of defect in a transcript.
///
/// Detectors hold options but no state: detect() may run in several threads at once, and equal input gives
/// equal output.
class Detector
{
public:
    virtual ~Detector() = default;

    /// Stable key such as "repeated-phrase". It is stored in project files, so it is never translated or reused.
    virtual QString id() const = 0;

    /// The translated name, for preferences and filters.
    virtual QString name() const = 0;

    /// Returns findings sorted by range; they do not overlap. An unremarkable transcript gives an empty list.
    virtual QList<Finding> detect(const DetectorInput &input) const = 0;
};

/// All detectors with their default options, in the order in which they run.
const std::vector<std::unique_ptr<Detector>> &detectors();

} // namespace core

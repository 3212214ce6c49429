// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/detector.h"
#include "core/analysis/sources/readings.h"
#include "core/analysis/sources/secondsource.h"

namespace core {

/// Compares the call with another transcript of it and adds what that tells to the findings from the text alone.
///
/// Where both differ and ours is likelier wrong, a finding offers the other's words; it takes in what the text alone
/// said about the same words, so that no words have two findings. Doubts about words that the other has too are
/// lowered. Nothing changes if fewer than half of the words are common. findings must be sorted by range and stays so.
///
/// readings is what transcripts had that were compared before, and takes up what this one has: where several have the
/// same words instead of ours, that counts for more, and all are quoted. Null if this is the only one.
SourceMatch compareWithTranscript(const DetectorInput &input, const SecondSource &source, QList<Finding> &findings,
                                  Readings *readings = nullptr);

} // namespace core

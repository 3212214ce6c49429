// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/detector.h"
#include "core/analysis/sources/secondsource.h"

namespace core {

/// Compares the KPIs that were said with the figures of the company's press release.
///
/// A figure is compared where metric, segment, basis, period and kind are the same on both sides. Where it agrees, in
/// the digits that were said, a check says so; where the two are as far apart as a recogniser's error puts them (a
/// digit, swapped digits, a power of ten, "fifteen" and "fifty"), a check and a finding quote both. Other differences
/// are left alone: they are nearly always two measures of one name. findings must be sorted by range and stays so.
SourceMatch compareWithRelease(const DetectorInput &input, const SecondSource &source, QList<Finding> &findings,
                               QList<Check> &checks);

} // namespace core

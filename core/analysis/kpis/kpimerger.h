// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/kpi.h"
#include "core/transcript/turn.h"

namespace core {

/// Merges the mentions of one KPI: same metric, segment, basis, period and kind, and the same value within the
/// rounding of the coarser one. A machine translation that is off by a power of ten is a mention that does not agree.
///
/// The most exact mention outside machine translations becomes the primary one. Ids are given here.
QList<Kpi> mergeKpis(const QList<Kpi> &kpis, const SpeakerTurns &speech);

} // namespace core

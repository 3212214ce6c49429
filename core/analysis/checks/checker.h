// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/check.h"
#include "core/analysis/kpi.h"
#include "core/text/tokens.h"
#include "core/transcript/turn.h"

namespace core {

/// Does the arithmetic: growth against two values, ratios, sums, mentions of one KPI, renderings, dates.
QList<Check> runChecks(const TokenList &tokens, const SpeakerTurns &speech, const QList<Quantity> &quantities,
                       const QList<Kpi> &kpis);

} // namespace core

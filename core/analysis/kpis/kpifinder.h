// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include "core/analysis/kpi.h"
#include "core/text/tokens.h"
#include "core/transcript/turn.h"

namespace core {

/// Ties figures to the metrics and periods they are about and merges mentions of one KPI.
///
/// callDate is the date of the call, used to tell the quarter that it reports on; it may be invalid.
QList<Kpi> findKpis(const TokenList &tokens, const SpeakerTurns &speech, const QList<Quantity> &quantities,
                    QDate callDate);

} // namespace core

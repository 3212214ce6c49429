// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace ui {

/// How totals come of their parts, from core::kpiBridges().
QList<Chart> bridgeCharts(const core::ReviewedCall &call);

} // namespace ui

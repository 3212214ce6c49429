// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace ui {

/// How figures went over the periods that the calls tell of: margins, other figures of a company where there are three
/// periods or more, and one figure of several companies. The first call is the one on the screen.
QList<Chart> historyCharts(const QList<core::ReviewedCall> &calls);

} // namespace ui

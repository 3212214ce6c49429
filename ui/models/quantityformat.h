// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/quantities/quantityformat.h"

namespace ui {

/// Figures are written in the window as they are in files, only in the analyst's locale.
using core::axisName;
using core::basisName;
using core::currencyName;
using core::formatGrowth;
using core::formatScaled;
using core::formatValue;
using core::kpiGroupName;
using core::measureName;
using core::periodName;
using core::Scale;
using core::scaleFor;

} // namespace ui

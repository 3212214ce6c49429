// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/charts/chart.h"

namespace ui {

/// Who speaks how much: words of each speaker, most first, divided into prepared remarks, questions and answers, and
/// the rest. None if fewer than two people speak.
std::optional<Chart> speechChart(const core::ReviewedCall &call);

} // namespace ui

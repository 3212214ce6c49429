// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/analysis/kpi.h"

namespace core {

/// A value as documents show it: "CNY 2.35 billion", "5.4%", "1.2 pp", "30 bps", "3.2x", "12,000 people". Files are not
/// translated.
QString figureText(double value, QuantityType type, const QString &unit);

/// The value of a KPI, with both ends of a range; empty if it has none.
QString valueText(const Kpi &kpi);

/// A change in percent with its sign: "+5.4%", "−3%"; empty if there is none.
QString changeText(std::optional<double> percent);

} // namespace core

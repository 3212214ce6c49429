// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/kpiseries.h"
#include "ui/charts/chart.h"
#include "ui/models/quantityformat.h"

namespace ui {

/// The scale that all these values are written in on one axis.
Scale axisScale(const QList<double> &values, core::QuantityType type);

/// A value in the unit of an axis of this scale: “2,349.2”, “17.3 %”.
QString axisValue(double value, core::QuantityType type, const QString &unit, const Scale &scale);

/// A bar that tells of a point: its name, sentence, words and whether it was reviewed; its value is still to be set.
ChartBar barFor(const core::ReviewedCall &call, const core::KpiPoint &point);

/// A stem for file names of these parts, in small letters without blanks; empty parts are left out.
QString fileStem(const QStringList &parts);

} // namespace ui

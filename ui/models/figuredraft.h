// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/figures.h"

namespace ui {

/// What can be told of a figure that the analyst sees in selected words: its value, the metric that the words or a
/// figure of the same sentence name, and the period that the call is about.
core::FigureFields figureDraft(const core::ReviewedCall &call, core::TextRange original);

/// The period that most figures of a call are about; empty if none is known.
QString mainPeriod(const QList<core::Kpi> &kpis);

} // namespace ui

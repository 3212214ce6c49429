// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/checks/callcomparison.h"
#include "core/analysis/kpis/kpihistory.h"
#include "core/project/reviewedcall.h"

namespace core {

/// The reviewed KPIs of a call for comparing it with others: call is DocumentInfo::id, company the name of the company
/// in small letters. Text and ranges are those of the corrected text.
CallKpis callKpis(const ReviewedCall &call);

/// What the calls of a project say of the same figures, with ranges of the original texts.
QList<CallComparison> comparedCalls(const QList<ReviewedCall> &calls);

} // namespace core

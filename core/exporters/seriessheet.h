// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/quantity.h"
#include "core/exporters/xlsxbook.h"
#include "core/project/reviewedcall.h"

namespace core {

/// Adds a sheet with the series of a call, each with a native chart beside its numbers.
void addSeriesSheet(XlsxBook &book, const ReviewedCall &call);

/// The pattern in which a workbook shows numbers of a type: money with its currency, shares with their sign.
QString numberPattern(QuantityType type, const QString &unit);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/jsonwriter.h"
#include "core/project/reviewedcall.h"

namespace core {

/// Writes what the analyst did into an object that is open: the members "corrections", "annotations", "tags" and
/// "verdicts", those that are not empty. Positions are code points in the imported text.
void writeReview(const ReviewedCall &call, JsonWriter &json);

} // namespace core

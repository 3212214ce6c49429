// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/reviewedcall.h"
#include "core/store/callpassage.h"

namespace core {

/// What lists of calls say of a call whose analysis is up to date.
CallResults resultsOf(const ReviewedCall &call);

/// Whether results say of a call what this program would find in it now.
bool areUpToDate(const CallResults &results);

} // namespace core

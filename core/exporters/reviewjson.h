// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/project/reviewedcall.h"

namespace core {

/// What the analyst did, as members for a JSON document: "corrections", "annotations", "tags" and "verdicts". A member
/// is left out where there is nothing to tell. Offsets are code points of the original text.
QJsonObject reviewJson(const ReviewedCall &call);

} // namespace core

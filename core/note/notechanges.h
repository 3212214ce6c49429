// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/project/reviewedcall.h"

namespace core {

/// What was changed in the words of a call against the imported text, with a few words before and behind, as a table;
/// nothing if nothing was.
QList<DocumentBlock> changeBlocks(const ReviewedCall &call);

/// The sums of a call that do not come out, and those against other calls of the project, as a list.
QList<DocumentBlock> openCheckBlocks(const ReviewedCall &call, const QList<ReviewedCall> &others);

} // namespace core

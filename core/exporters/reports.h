// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/project/reviewedcall.h"

namespace core {

/// The findings that are meant to be shown, with what the analyst decided on each.
Document findingsReport(const ReviewedCall &call);

/// The annotations, each with its words, who said them, tags and note.
Document annotationsReport(const ReviewedCall &call);

/// What was changed of the imported words: place by place, before and after, by whom and when.
Document changesReport(const ReviewedCall &call);

} // namespace core

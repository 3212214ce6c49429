// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/note/noterequest.h"

namespace core {

/// A research note on a call as it stands: figures, charts, quotes with their sources, open checks and changes. others
/// are the further calls of the project. Parts that would be empty say nothing. Equal input gives an equal note; what
/// stands in it is never translated. Fails with Input if the template cannot be used.
Result<Document> researchNote(const ReviewedCall &call, const NoteRequest &request,
                              const QList<ReviewedCall> &others = {});

/// The title of a note whose author has chosen none: company and event.
QString noteTitle(const ReviewedCall &call);

} // namespace core

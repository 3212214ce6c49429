// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/callstate.h"
#include "core/store/projectstore.h"

namespace core {

/// A call made of the rows that the file keeps.
CallState callOf(const StoredDocument &document);

/// The rows of detected turns. What refers to a row that is not there refers to nothing then.
QList<Row> rowsOf(const DocumentId &document, const SpeakerTurns &speech);

} // namespace core

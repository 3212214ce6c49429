// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/exporters/exportoptions.h"
#include "core/project/reviewedcall.h"

namespace core {

/// A call as a document to read: title and facts, the turns with their speakers, annotations as comments, and a table
/// of the figures that leads to their words. What the options say shows changes against the imported text, or leaves
/// turns out.
Document callDocument(const ReviewedCall &call, const ExportOptions &options = {});

/// The head that all documents on a call have: title, author, footer, and what is known of the call as first blocks.
Document documentHead(const ReviewedCall &call, const QString &title);

} // namespace core

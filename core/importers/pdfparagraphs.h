// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/linecollector.h"
#include "core/importers/pdfpage.h"

namespace core {

/// Joins the lines of a document into paragraphs: by the space between them, by where they end, and by what is bold.
/// Words that were divided at the end of a line become whole; a paragraph may go on over the end of a page.
QList<ReadLine> paragraphsOf(const QList<PdfLine> &lines);

} // namespace core

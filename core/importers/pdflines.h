// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/pdfpage.h"

namespace core {

/// The lines of a page in the order in which they are read: one column after the other, and what spans them at its
/// place between. page is the number of the page; columns are counted on from firstColumn.
QList<PdfLine> linesOf(const PdfPage &page, qsizetype number, int firstColumn);

} // namespace core

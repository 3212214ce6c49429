// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/importers/pdfpage.h"

namespace core {

/// Removes what stands at the same height on many pages whatever they say: running heads, feet and page numbers.
/// pages has the lines of each page. Returns a few of the texts that were removed, each once.
QStringList removeMargins(QList<QList<PdfLine>> &pages, const QList<PdfPage> &sizes);

} // namespace core

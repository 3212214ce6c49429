// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/importers/pdfpage.h"

namespace core {

/// What a PDF document says.
struct PdfWords {
    QList<PdfPage> pages;
    QString title;  ///< As its properties say; may be empty.
    int turned = 0; ///< Words that do not lie level, such as watermarks; they are not among the pages.

    friend bool operator==(const PdfWords &, const PdfWords &) = default;
};

/// Reads the words of a PDF document with their places. Fails with Input if it is damaged, protected, without words
/// (a scan) or absurdly long, or if this program was built without poppler. One document is read at a time.
Result<PdfWords> readPdf(const QByteArray &bytes);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace core {

/// A word on a page.
struct PdfWord {
    QString text;
    QRectF box; ///< In points from the upper left corner.
    bool isBold = false;

    friend bool operator==(const PdfWord &, const PdfWord &) = default;
};

/// The words of a page in any order.
struct PdfPage {
    QSizeF size; ///< In points.
    QList<PdfWord> words;

    friend bool operator==(const PdfPage &, const PdfPage &) = default;
};

/// Words that stand beside each other.
struct PdfLine {
    QString text;
    QRectF box;
    qsizetype boldLength = 0; ///< How many characters from the begin are bold.
    int column = 0;           ///< Counts the columns of the document, those of a page from left to right.
    qsizetype page = 0;

    friend bool operator==(const PdfLine &, const PdfLine &) = default;
};

} // namespace core

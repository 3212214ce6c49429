// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include "core/base/result.h"
#include "core/importers/linecollector.h"

namespace core {

/// What a style of a Word document says of words that have it.
struct DocxStyle {
    QString basedOn; ///< Key of another style; empty for none.
    std::optional<bool> isBold;
    bool isHeading = false;
};

/// The styles of a document by their keys, from its part for styles. Bold and headings are taken over from what a style
/// is based on. A damaged part gives the styles up to the damage: without them the words are still right.
QHash<QString, DocxStyle> docxStyles(const QByteArray &part);

/// What the body of a Word document says.
struct DocxBody {
    QList<ReadLine> lines;
    int comments = 0;
    int footnotes = 0; ///< References to notes at the foot and at the end.
    int changes = 0;   ///< Insertions and deletions.
    bool hasHiddenWords = false;
};

/// Reads the main part of a document. Fails with Input if it is no XML or harmful.
Result<DocxBody> readDocxBody(const QByteArray &part, const QHash<QString, DocxStyle> &styles);

} // namespace core

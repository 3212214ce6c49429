// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>

#include "core/document/document.h"
#include "core/project/reviewedcall.h"

namespace core {

/// A chart for a note, drawn by whoever can draw.
struct NoteChart {
    DocumentPicture picture;
    QString caption; ///< Where its figures come from; may be empty.

    friend bool operator==(const NoteChart &, const NoteChart &) = default;
};

/// What a research note on a call is to hold.
struct NoteRequest {
    QString title;                          ///< Empty: company and event of the call.
    QString author;                         ///< Empty: the note names none.
    QDate writtenOn;                        ///< Invalid: the note has no date of its own.
    std::optional<QStringList> figures;     ///< Kpi::id of those in the tables; none: headlineFigures().
    std::optional<QList<TextRange>> quotes; ///< Passages of the original text; none: annotatedPassages().
    QList<NoteChart> charts;
    bool withHistory = true; ///< Whether earlier calls of the company are told of.
    bool withOpenChecks = true;
    bool withChanges = true;
    QString templateText; ///< See NoteTemplate; empty: defaultNoteTemplate().
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace core {

/// A passage that a tag lies on, in words.
struct TaggedQuote {
    DocumentId document;
    TextRange passage; ///< In the original text.
    QString call;      ///< Title and period of the call.
    QString speaker;   ///< Who says it; empty if nobody can be told.
    QString quote;     ///< As the corrected text has it.
    QString about;     ///< The figure or finding that it was put on; mostly empty.
    QString note;
    QString author;
};

/// One tag with all that it lies on.
struct TagSection {
    Tag tag;
    int depth = 0; ///< 0 for a tag of the top level.
    QList<TaggedQuote> quotes;
};

/// What a report is to hold.
struct TagReportRequest {
    QList<DocumentId> documents; ///< None means all calls.
    TagId tag;                   ///< This tag and those below it; null means all tags.
    QString author;              ///< Only what this analyst annotated; empty means everybody.
};

/// Quotes by tag, in the order of the codebook, then of calls and text. Tags without quotes are left out. Calls that
/// are read for this are let go of. Fails with Storage.
Result<QList<TagSection>> tagReport(Project &project, const TagReportRequest &request);

/// All annotations of all calls, as agreement and reports need them. Calls that are read for this are let go of. Fails
/// with Storage.
Result<QList<Annotation>> allAnnotations(Project &project);

} // namespace core

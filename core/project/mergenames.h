// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include "core/project/callstate.h"
#include "core/project/rowversions.h"

namespace core {

/// What rows of another copy are called here, where both made the same thing apart from each other.
class MergeNames
{
public:
    /// Pairs calls with one SHA-256, and tags with one name below one parent. everThere are the tags that the other
    /// copy has or had: what it removed was not made apart from it.
    MergeNames(const QList<DocumentInfo> &here, const QList<DocumentInfo> &there, const QList<Tag> &tagsHere,
               const QList<Tag> &tagsThere, const QSet<TagId> &everThere);

    /// Pairs corrections of a call that write the same words in the same place. here and there are the call in both
    /// copies.
    void pairCorrections(const CallState &here, const CallState &there);

    /// Pairs decisions on one figure of a call. Where both say the same, the other copy's is not taken; where they do
    /// not, both count as one row.
    void pairFigures(const CallState &here, const CallState &there);

    /// Our id of a call of the other copy; its own if we do not have it.
    DocumentId document(const DocumentId &there) const { return m_documents.value(there, there); }

    /// A row with our ids; nothing for one that we have under another id.
    std::optional<Row> translated(const Row &row) const;

    /// States with our ids. A row that we have under another id was never there.
    RowVersions translated(const RowVersions &versions) const;

private:
    QHash<DocumentId, DocumentId> m_documents;
    QHash<TagId, TagId> m_tags;
    QHash<CorrectionId, Correction> m_corrections;   ///< Ours.
    QHash<FigureReviewId, FigureReviewId> m_figures; ///< Null for a decision that is the same here.
};

} // namespace core

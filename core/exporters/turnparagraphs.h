// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "core/document/document.h"
#include "core/project/reviewedcall.h"
#include "core/project/textruns.h"

namespace core {

/// Passages of the original text that documents lead to or remark on.
struct PassageMark {
    TextRange range;        ///< Not empty.
    qsizetype comment = -1; ///< Index among the comments of the document; -1 for none.
    QString anchor;         ///< Empty for none.
};

/// Makes paragraphs of the runs of a turn.
class TurnParagraphs
{
public:
    /// The call must outlive this. Marks must be sorted by where they begin.
    TurnParagraphs(const ReviewedCall &call, const QList<PassageMark> &marks, bool showsChanges);

    /// The paragraphs of a turn: lines that were broken to a width are joined, white space is single.
    QList<DocumentBlock> of(const RunPassage &passage);

private:
    void addRun(const TextRun &run);
    void addPiece(const TextRun &run, TextRange original, QStringView words);
    DocumentRun looksOf(const TextRun &run, TextRange original);
    void addWords(DocumentRun looks, QStringView words, bool breaksParagraphs);
    void addSpace(const DocumentRun &looks);
    void endParagraph();
    const Correction *correctionOf(TextRange original) const;

    const ReviewedCall &m_call;
    const QList<PassageMark> &m_marks;
    bool m_showsChanges;
    bool m_isWrapped; ///< Whether single line ends mean nothing.
    qsizetype m_longestMark = 0;
    QSet<QString> m_usedAnchors;
    QList<DocumentBlock> m_blocks;
    QList<DocumentRun> m_runs; ///< Of the paragraph that grows.
    bool m_needsSpace = false; ///< Whether white space was read that is not written yet.
    DocumentRun m_spaceLooks;  ///< Of that white space.
    int m_lineEnds = 0;        ///< How many of them were read in that white space.
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/document/document.h"

namespace core {

/// Calls visit(run) for every run of a document in the order in which they are read: through all blocks and cells.
template<typename Visit>
void forEachRun(const Document &document, Visit visit)
{
    for (const DocumentBlock &block : document.blocks) {
        for (const DocumentRun &run : block.runs)
            visit(run);
        for (const QList<DocumentCell> &row : block.rows) {
            for (const DocumentCell &cell : row) {
                for (const DocumentRun &run : cell.runs)
                    visit(run);
            }
        }
    }
}

/// Between which runs the comments of a document reach. Runs are counted from 0 in the order of
/// forEachRun().
class CommentSpans
{
public:
    explicit CommentSpans(const Document &document);

    /// The comments that begin with the run of this number, the longest first.
    QList<qsizetype> beginningAt(qsizetype run) const { return m_begins.value(run); }

    /// The comments that end with the run of this number.
    QList<qsizetype> endingAt(qsizetype run) const { return m_ends.value(run); }

private:
    QHash<qsizetype, QList<qsizetype>> m_begins;
    QHash<qsizetype, QList<qsizetype>> m_ends;
};

/// Names for the anchors of a document that every format accepts: a letter, then letters, digits and underscores, at
/// most 40 of them. Each anchor keeps its name, and no two share one.
QHash<QString, QString> anchorNames(const Document &document);

/// Whether an address may stand behind words: of the web or of a mailbox, never of a program or a file.
bool isSafeAddress(const QString &target);

/// Whether words are mostly of a script without spaces: Chinese, Japanese or Korean.
bool isEastAsian(const QString &words);

} // namespace core

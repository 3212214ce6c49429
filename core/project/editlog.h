// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/base/result.h"
#include "core/project/logentry.h"
#include "core/store/projectstore.h"

namespace core {

/// The history of a project: what became of each edit. Edits of earlier sessions are read when they are asked for.
///
/// Says nothing to the file but what it reads; who writes there tells the log afterwards.
class EditLog
{
public:
    /// store must outlive the log; lines are those that it loaded.
    EditLog(ProjectStore &store, const QList<StoredLine> &lines);

    qsizetype size() const { return m_lines.size(); }

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }

    /// The edit that is to be undone next, which must be there. Fails with Storage.
    Result<const Edit *> nextUndo() const { return edit(m_done.last()); }

    /// The edit that is to be redone next, which must be there. Fails with Storage.
    Result<const Edit *> nextRedo() const { return edit(m_undone.last()); }

    /// Whether an edit goes on with the last one, made just now, so that both can become one line.
    bool isContinuedBy(const Edit &edit) const;

    /// The last edit; isContinuedBy() must have been true.
    const Edit &last() const { return m_edits.at(m_lines.size() - 1); }

    /// Something was done; what was undone before can no longer be redone.
    void append(const Edit &edit);

    /// The last edit has become another one.
    void replaceLast(const Edit &edit);

    void undone();
    void redone();

    /// The next edit will not go on with the last one.
    void interrupt() { m_canMerge = false; }

    /// All edits, oldest first. Fails with Storage.
    Result<QList<LogEntry>> entries() const;

private:
    struct Line {
        qint64 number = 0; ///< In the file; 0 for those of this session, whose edits are all kept.
        LogEntry::State state = LogEntry::State::Done;
    };

    Result<const Edit *> edit(qsizetype index) const;

    ProjectStore &m_store;
    QList<Line> m_lines;
    QList<qsizetype> m_done;                   ///< Indices of what is in force, oldest first.
    QList<qsizetype> m_undone;                 ///< Indices of what can be redone, the next one last.
    mutable std::map<qsizetype, Edit> m_edits; ///< By index; those of this session and those that were asked for.
    bool m_canMerge = false;                   ///< Whether the last edit was applied just now.
};

} // namespace core

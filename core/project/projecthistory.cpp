// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDebug>

#include "core/project/projectstate.h"

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::Project)
};

/// The edit, or one without changes if it could not be read.
const Edit &readable(const Result<const Edit *> &edit)
{
    static const Edit nothing;
    if (edit)
        return **edit;
    qWarning().noquote() << edit.error().message << edit.error().detail;
    return nothing;
}

} // namespace

Result<void> Project::apply(Edit edit)
{
    if (edit.changes.isEmpty())
        return {};
    m_state->complete(edit);
    const auto changed = m_state->changedBy(edit);
    if (!changed)
        return failure(changed.error());
    EditLog &log = m_state->log;
    const bool continues = log.isContinuedBy(edit);
    const Edit whole = continues ? composed(log.last(), edit) : edit;
    // Typing and deleting the same again would leave a line in the history that does nothing, so it becomes two lines.
    const bool merges = continues && !whole.changes.isEmpty();
    ProjectStore &store = *m_state->store;
    const auto written =
        merges ? store.extendLast(whole, edit, changed->passages) : store.append(edit, changed->passages);
    if (!written)
        return written;
    if (merges)
        log.replaceLast(whole);
    else
        log.append(edit);
    m_state->take(*changed);
    Q_EMIT this->changed(edit);
    return {};
}

bool Project::canUndo() const
{
    return !isReadOnly() && m_state->log.canUndo();
}

bool Project::canRedo() const
{
    return !isReadOnly() && m_state->log.canRedo();
}

const Edit &Project::nextUndo() const
{
    Q_ASSERT(canUndo());
    return readable(m_state->log.nextUndo());
}

const Edit &Project::nextRedo() const
{
    Q_ASSERT(canRedo());
    return readable(m_state->log.nextRedo());
}

Result<void> Project::undo()
{
    if (!canUndo())
        return failure(Error::Kind::Conflict, Words::tr("There is nothing to undo."));
    const auto edit = m_state->log.nextUndo();
    if (!edit)
        return failure(edit.error());
    const Edit inverse = (*edit)->inverse();
    const auto changed = m_state->changedBy(inverse);
    if (!changed)
        return failure(changed.error());
    if (const auto written = m_state->store->undo(**edit, changed->passages); !written)
        return written;
    m_state->log.undone();
    m_state->take(*changed);
    Q_EMIT this->changed(inverse);
    return {};
}

Result<void> Project::redo()
{
    if (!canRedo())
        return failure(Error::Kind::Conflict, Words::tr("There is nothing to redo."));
    const auto next = m_state->log.nextRedo();
    if (!next)
        return failure(next.error());
    const Edit edit = **next;
    const auto changed = m_state->changedBy(edit);
    if (!changed)
        return failure(changed.error());
    if (const auto written = m_state->store->redo(edit, changed->passages); !written)
        return written;
    m_state->log.redone();
    m_state->take(*changed);
    Q_EMIT this->changed(edit);
    return {};
}

qsizetype Project::historySize() const
{
    return m_state->log.size();
}

QList<LogEntry> Project::history() const
{
    const auto entries = m_state->log.entries();
    if (!entries)
        qWarning().noquote() << entries.error().message << entries.error().detail;
    return entries.value_or(QList<LogEntry>());
}

} // namespace core

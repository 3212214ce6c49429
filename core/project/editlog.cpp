// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/editlog.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 mergeMilliseconds = 2000;

LogEntry::State stateOf(StoredEdit::State state)
{
    switch (state) {
    case StoredEdit::State::Done:
        return LogEntry::State::Done;
    case StoredEdit::State::Undone:
        return LogEntry::State::Undone;
    case StoredEdit::State::Discarded:
        break;
    }
    return LogEntry::State::Discarded;
}

} // namespace

EditLog::EditLog(ProjectStore &store, const QList<StoredLine> &lines)
    : m_store(store)
{
    for (const StoredLine &line : lines) {
        if (line.state == StoredEdit::State::Done)
            m_done.append(m_lines.size());
        else if (line.state == StoredEdit::State::Undone)
            m_undone.prepend(m_lines.size());
        m_lines.append({line.number, stateOf(line.state)});
    }
}

Result<const Edit *> EditLog::edit(qsizetype index) const
{
    auto known = m_edits.find(index);
    if (known == m_edits.end()) {
        auto loaded = m_store.loadEdit(m_lines[index].number);
        if (!loaded)
            return failure(loaded.error());
        known = m_edits.emplace(index, std::move(*loaded)).first;
    }
    return &known->second;
}

bool EditLog::isContinuedBy(const Edit &edit) const
{
    if (!m_canMerge || edit.mergeKey.isEmpty() || m_done.isEmpty() || m_done.last() != m_lines.size() - 1)
        return false;
    const Edit &before = last();
    const qint64 pause = before.at.msecsTo(edit.at);
    return before.mergeKey == edit.mergeKey && before.document == edit.document && before.author == edit.author
           && pause >= 0 && pause <= mergeMilliseconds;
}

void EditLog::append(const Edit &edit)
{
    for (const qsizetype index : std::as_const(m_undone))
        m_lines[index].state = LogEntry::State::Discarded;
    m_undone.clear();
    m_done.append(m_lines.size());
    m_edits.emplace(m_lines.size(), edit);
    m_lines.append({0, LogEntry::State::Done});
    m_canMerge = true;
}

void EditLog::replaceLast(const Edit &edit)
{
    m_edits.at(m_lines.size() - 1) = edit;
}

void EditLog::undone()
{
    m_lines[m_done.last()].state = LogEntry::State::Undone;
    m_undone.append(m_done.takeLast());
    m_canMerge = false;
}

void EditLog::redone()
{
    m_lines[m_undone.last()].state = LogEntry::State::Done;
    m_done.append(m_undone.takeLast());
    m_canMerge = false;
}

Result<QList<LogEntry>> EditLog::entries() const
{
    QList<LogEntry> entries;
    entries.reserve(m_lines.size());
    for (qsizetype index = 0; index < m_lines.size(); ++index) {
        const auto known = edit(index);
        if (!known)
            return failure(known.error());
        entries.append({**known, m_lines[index].state});
    }
    return entries;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QSet>

#include "core/project/callstate.h"
#include "core/review/edit.h"

namespace core {

/// What taking one line of the history back would do.
struct Reversal {
    Edit edit;                     ///< Takes it back; without changes if something stands on it.
    std::optional<qint64> blocker; ///< The number of the newest later line that stands on it.
    qsizetype blockers = 0;        ///< How many later lines do.
};

/// What taking back all lines behind one would do.
struct LaterReversal {
    Edit edit;           ///< Takes them back together; without changes if they cancel each other out.
    qsizetype lines = 0; ///< How many are in force.
    qsizetype calls = 0; ///< How many calls that changes.
};

/// The rows of calls and of the project by rowKey(), without regard to what they may be beside each other.
class RowTable
{
public:
    void add(const CallState &call);
    void add(const Row &row);

    /// The keys of rows that keep an edit from being made: those that are not as it expects, those that would overlap
    /// what it brings back, and those that one side would refer to without the other being there. None if it fits.
    QSet<QString> inTheWayOf(const Edit &edit) const;

private:
    QHash<QString, Row> m_rows;
};

/// Many edits taken back as one, beginning with the newest.
class Unwinding
{
public:
    /// Takes one edit back; all later ones in force must have been taken back before.
    void takeBack(const Edit &edit);

    /// All of it in one step; rows that end up as they are now are left out.
    Edit edit() const;

private:
    QList<QString> m_order;
    QHash<QString, RowChange> m_changes;
    TextRange m_focus;
};

} // namespace core

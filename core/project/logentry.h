// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"

namespace core {

/// One line of the history of a project.
struct LogEntry {
    enum class State {
        Done,      ///< In force.
        Undone,    ///< Taken back, can be redone.
        Discarded, ///< Taken back, and something else was done instead.
    };
    Edit edit;
    State state = State::Done;
};

/// The number of a line of the history, which grows with time, and what became of its edit.
struct HistoryLine {
    qint64 number = 0;
    LogEntry::State state = LogEntry::State::Done;

    friend bool operator==(const HistoryLine &, const HistoryLine &) = default;
};

} // namespace core

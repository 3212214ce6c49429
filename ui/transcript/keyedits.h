// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QKeyEvent>
#include <QTextCursor>

#include "core/review/edit.h"
#include "ui/transcript/transcriptdocument.h"

namespace ui {

/// The edit of a key that does not type: Enter splits a turn, Backspace at its begin and Delete at its end join turns.
/// Inside a long turn, which is shown as several blocks, these two remove a character across the edge.
///
/// None for keys that the editor handles itself. An edit without changes means that the key does nothing here.
std::optional<core::Edit> editForKey(const QKeyEvent &event, const QTextCursor &cursor,
                                     const TranscriptDocument &document);

} // namespace ui

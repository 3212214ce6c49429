// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "core/project/editedwords.h"
#include "ui/models/passage.h"

namespace ui {

/// How many characters of the text are shown on either side of a change.
constexpr qsizetype contextReach = 48;

/// One thing that an edit changed.
struct ChangeLine {
    QString about;   ///< What was changed, such as “Speaker of 3 turns”; empty for words of the transcript.
    Passage passage; ///< What it was, struck, and what it became, underlined.
};

/// What has to be known besides an edit to tell it in words.
struct ChangeNames {
    core::ImportedTexts texts;
    std::function<QString(const core::DocumentId &, const core::SpeakerId &)> speaker;
    std::function<QString(const core::TagId &)> tag;
};

/// What an edit changed, the words of transcripts first. What only follows from another change is left out, such as the
/// decision on a finding beside its words.
QList<ChangeLine> changeLines(const core::Edit &edit, const ChangeNames &names);

/// Words before and after a change with those around them, of which up to contextReach characters are given; what both
/// have in common counts as context.
Passage changedPassage(const QString &around, const QString &before, const QString &after, const QString &behind);

} // namespace ui

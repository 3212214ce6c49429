// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace ui {

class Actions;
class TranscriptView;

/// Which parts of the menu make sense where it was asked for.
struct WordsMenuParts {
    bool hasFinding = false;    ///< The words carry the current finding.
    bool hasCorrection = false; ///< They were corrected.
    bool isInterpreted = false; ///< Their turn renders another or is rendered.
    QMenu *speaker = nullptr;   ///< For the speaker of their turn; null for none.
};

/// The menu of words in the transcript: decide, take back, edit, annotate, speaker. It belongs to the view and goes
/// when it is closed.
QMenu *makeWordsMenu(const Actions &actions, TranscriptView &view, const WordsMenuParts &parts);

} // namespace ui

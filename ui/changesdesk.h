// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/models/changedcall.h"

class QSplitter;

namespace ui {

class Actions;
class ChangesBar;
class ImportedFileDialog;
class Session;
class TranscriptView;

/// The changes of the call on the screen: the corrected text alone, with what was changed marked in it, the imported
/// text, or the call beside the imported text or a second source; and the file as it was imported.
class ChangesDesk : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Clean, Marked, Imported, Beside }; ///< How changes are shown.

    /// The view shows the corrected text; it becomes a part of widget().
    ChangesDesk(Session &session, const Actions &actions, TranscriptView &view, QWidget *parent);

    /// The view, with what is shown instead of it or beside it.
    QWidget *widget() { return m_widget; }

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    /// The view of what cannot be edited; hidden while Mode::Clean.
    TranscriptView &other() { return *m_other; }

    /// The window with the imported file; null until it is first asked for.
    ImportedFileDialog *importedFile() const { return m_file; }

private:
    void connectViews();
    void showCall();
    void refresh();
    void showPlace();
    void followWords(qsizetype original);
    void followOther(qsizetype position);
    void scrollOther();
    void alignOther();
    void scrollWords();
    void showMenu(const QPoint &position);
    void showFile();
    qsizetype placeInOther(qsizetype original) const;
    qsizetype placeInWords(qsizetype other) const;
    ChangedCall changed();
    QString title() const;

    Session &m_session;
    const Actions &m_actions;
    TranscriptView &m_view;
    QWidget *m_widget;
    ChangesBar *m_bar;
    QSplitter *m_splitter;
    TranscriptView *m_other;
    ImportedFileDialog *m_file = nullptr;
    QList<core::BesidePair> m_pairs; ///< How a second source stands beside the call; empty otherwise.
    Mode m_mode = Mode::Clean;
    qsizetype m_cursor = -1;     ///< Where the cursor of the view was last, in the original.
    qsizetype m_top = -1;        ///< What stood at the top of the view when it was last looked at, in the original.
    qsizetype m_topOfOther = -1; ///< The same of the other.
    bool m_isFollowing = false;  ///< One view follows the other, which must not follow in turn.
};

} // namespace ui

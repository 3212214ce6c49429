// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "core/base/result.h"
#include "core/base/textrange.h"
#include "core/review/edit.h"

namespace core {
class Project;
}

namespace ui {

class Actions;
class AllChangesDialog;
class HistoryPanel;
class Session;
class TranscriptView;

/// What concerns the past: the list of all that was done, taking lines of it back, and what has changed in the call
/// against the imported text.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    HistoryDesk(Session &session, const Actions &actions, TranscriptView &view, QWidget *parent);

    HistoryPanel &panel() { return *m_panel; }

    /// Takes one line of the history back, or says what stands on it.
    void takeBack(qint64 line);

    /// Takes everything back that was done behind a line, after asking.
    void takeBackAfter(qint64 line);

    /// Shows the changes of the call on the screen in a window of their own, which follows the session.
    void showAllChanges();

Q_SIGNALS:
    /// A passage of a call of the project should be seen.
    void wordsWanted(const core::DocumentId &call, core::TextRange original);
    void jumpRequested(core::TextRange original);

    /// The panel should come to the front.
    void wanted(QWidget *panel);
    void failed(const core::Error &error);
    void noticed(const QString &sentence);

private:
    void showProject();
    void updateChanges();
    void showWords(const core::DocumentId &call, core::TextRange original);
    bool isConfirmed(qint64 line, qsizetype lines, qsizetype calls) const;

    Session &m_session;
    QWidget *m_window;
    HistoryPanel *m_panel;
    QPointer<AllChangesDialog> m_changes;
    QTimer m_update; ///< So that the changes are not compared anew with every key.
};

} // namespace ui

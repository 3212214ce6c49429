// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/base/result.h"
#include "core/base/textrange.h"
#include "core/project/search.h"
#include "core/review/documentinfo.h"

namespace core {
class Project;
}

namespace ui {

class Actions;
class BackgroundAnalysis;
class CallsPanel;
class SearchPanel;
class Session;
class TranscriptView;

/// What concerns all calls of the project: the list of them, adding and removing, and searching them. Makes both panels
/// and keeps them up to date with the session.
class CallDesk : public QObject
{
    Q_OBJECT

public:
    CallDesk(Session &session, const Actions &actions, TranscriptView &view, QWidget *parent);

    CallsPanel &calls() { return *m_calls; }
    SearchPanel &search() { return *m_search; }
    BackgroundAnalysis &background() { return *m_background; }

    /// Adds what can be read as a transcript in a folder and the folders in it.
    void addFolder(const QString &folder);

    /// Shows words of a call of the project, which comes to the screen if another one is there.
    void showWords(const core::DocumentId &document, core::TextRange words);

Q_SIGNALS:
    void jumpRequested(core::TextRange original);

    /// A panel should come to the front.
    void wanted(QWidget *panel);
    void failed(const core::Error &error);
    void noticed(const QString &sentence);

private:
    void connectActions(const Actions &actions);
    void connectPanels();
    void showProject();
    void updateCalls();
    void chooseFiles();
    void chooseFolder();
    void editDetails(const core::DocumentId &document);
    void remove(const QList<core::DocumentId> &documents);
    void showHit(const core::SearchHit &hit);
    void jump(const core::DocumentId &document, core::TextRange words, bool isLaidOut);

    Session &m_session;
    TranscriptView &m_view;
    QWidget *m_window;
    CallsPanel *m_calls;
    SearchPanel *m_search;
    BackgroundAnalysis *m_background;
    const core::Project *m_project = nullptr; ///< Whose calls are searched; never followed.
    QTimer m_update; ///< So that the list is not made anew with every key, nor with every file of a folder.
};

} // namespace ui

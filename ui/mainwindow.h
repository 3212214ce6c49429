// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "ui/actions/actions.h"
#include "ui/actions/menus.h"
#include "ui/session.h"
#include "ui/settings/appearance.h"

class QStackedWidget;

namespace ui {

class BackupDesk;
class MessageBar;
class MergeDesk;
class SourceDesk;
class StartPage;
class StatusLine;
class Workspace;

/// The window: puts menus, workspace and messages together and connects them to one session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return m_session; }
    Workspace &workspace() { return *m_workspace; }
    const Actions &actions() const { return *m_actions; }
    MessageBar &messageBar() { return *m_messages; }
    BackupDesk &backups() { return *m_backups; }

    /// Opens a transcript or a project.
    void openFile(const QString &path);

    /// Opens a private copy of the bundled sample call.
    void openSample();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectActions();
    void connectSession();
    void chooseFile();
    void saveCopy();
    void exportCall();
    void chooseTheme(Theme theme);
    void showCall();
    void showPanels(bool shown);
    void showCounts();
    void showWhatUndoes();
    void fillRecentFiles();
    void fillCalls();
    void editGlossary();
    void loadSharedGlossary();
    void restoreSize();

    Session m_session;
    Actions *m_actions = nullptr;
    LiveMenus m_menus;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    MessageBar *m_messages = nullptr;
    StatusLine *m_status = nullptr;
    Workspace *m_workspace = nullptr;
    SourceDesk *m_sources = nullptr;
    BackupDesk *m_backups = nullptr;
    MergeDesk *m_merging = nullptr;
    QByteArray m_defaultState; ///< Of docks and tool bar, for resetting them.
    QByteArray m_arrangement;  ///< Of docks and tool bar while no call is open.
    bool m_panelsShown = false;
};

} // namespace ui

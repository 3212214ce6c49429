// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "ui/actions/actions.h"
#include "ui/actions/menus.h"
#include "ui/session.h"
#include "ui/settings/recentprojects.h"

class QStackedWidget;

namespace ui {

class BackupDesk;
class CommandDesk;
class HelpDesk;
class HintBar;
class Hints;
class Layouts;
class MessageBar;
class MergeDesk;
class NavigationDesk;
class PreferencesDesk;
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
    HintBar &hintBar() { return *m_hintBar; }
    BackupDesk &backups() { return *m_backups; }
    CommandDesk &commands() { return *m_commands; }
    HelpDesk &help() { return *m_help; }
    NavigationDesk &navigation() { return *m_navigation; }
    Layouts &layouts() { return *m_layouts; }
    PreferencesDesk &preferences() { return *m_preferences; }

    /// Opens a transcript or a project.
    void openFile(const QString &path);

    /// Opens a private copy of the bundled sample call.
    void openSample();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildCentre();
    void buildDesks();
    void connectActions();
    void connectSession();
    void chooseFile();
    void saveCopy();
    void exportCall();
    void showCall();
    void showCounts();
    void showWhatUndoes();
    void editGlossary();
    void editShortcuts();
    void keepState();
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
    HintBar *m_hintBar = nullptr;
    Hints *m_hints = nullptr;
    Layouts *m_layouts = nullptr;
    NavigationDesk *m_navigation = nullptr;
    CommandDesk *m_commands = nullptr;
    HelpDesk *m_help = nullptr;
    PreferencesDesk *m_preferences = nullptr;
    RecentProject m_state; ///< Of what is open, as the start page will show it; no path while nothing is.
};

} // namespace ui

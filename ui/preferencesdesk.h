// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "ui/settings/preferences.h"

class QWidget;

namespace ui {

class Actions;
class BackupDesk;
class PreferencesDialog;
class Session;
class Workspace;

/// Has everything that the analyst chose in force, and lets him choose anew: what is chosen shows at once in the window
/// behind the dialog, and is remembered when that is accepted.
class PreferencesDesk : public QObject
{
    Q_OBJECT

public:
    /// Puts in force what is remembered, but for the theme: the program may have been started in another one.
    PreferencesDesk(Session &session, const Actions &actions, Workspace &workspace, BackupDesk &backups,
                    QWidget *window);

    /// Shows the dialog. It stays open while the caller goes on.
    void show();

    /// The dialog while it is shown, else null.
    PreferencesDialog *dialog() const;

Q_SIGNALS:
    /// The language was changed, and the window is to be made anew in it.
    void restartWanted();

private:
    void connectThemes(const Actions &actions);
    void preview(const Preferences &preferences);
    void putInForce(const Preferences &preferences);
    void finish(bool isAccepted);

    Session &m_session;
    const Actions &m_actions;
    Workspace &m_workspace;
    BackupDesk &m_backups;
    QWidget *m_window;
    QPointer<PreferencesDialog> m_dialog;
    Preferences m_inForce;
    Preferences m_wanted; ///< What a preview is about to show.
    Preferences m_before; ///< What held when the dialog was opened.
    QTimer m_previewTimer;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "core/store/backups.h"
#include "ui/backupkeeper.h"

class QWidget;

namespace ui {

class BackupsDialog;
class Session;

/// Keeps backups of the open project, goes back to one, recovers what is damaged, and compacts.
class BackupDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to window.
    BackupDesk(Session &session, QWidget *window);

    /// Shows the backups of the open project, of the one that was found damaged, or of one that is then chosen.
    void show();

    /// How often projects are backed up from now on, and where to.
    void setHabits(const BackupHabits &habits);

    /// Writes the open project anew without the space that removed rows left.
    void compact();

    /// Puts a backup in place of a project and opens that.
    void restore(const core::Backup &backup, const QString &path);

    /// Reads what can be read of a project into a new one in the background, and opens that.
    void recover(const QString &damaged, const QString &target);

    /// The dialog while it is shown, else null.
    BackupsDialog *dialog() const;

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &sentence);

private:
    void showDamage(const QString &path);
    void showDialog();
    void refresh();
    void chooseTarget();

    Session &m_session;
    QWidget *m_window;
    BackupKeeper m_keeper;
    QPointer<BackupsDialog> m_dialog;
    QString m_path;    ///< The project that the dialog is about.
    QString m_damaged; ///< The one that could not be opened last; empty if another was opened since.
};

} // namespace ui

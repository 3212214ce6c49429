// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/store/backups.h"
#include "core/store/recovery.h"
#include "ui/settings/preferences.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

/// Lists the backups of a project, to go back to one, and offers to recover what can be read of a damaged file.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What can be done with the project.
    enum class State {
        Open,    ///< It is open and can be written.
        Closed,  ///< It is not open, or only for reading.
        Damaged, ///< It could not be opened because of what it contains.
    };

    explicit BackupsDialog(QWidget *parent = nullptr);

    void showProject(const QString &path, const QList<core::Backup> &backups, State state, const BackupHabits &habits);

    /// Shows what a recovery brought, with all that is missing or doubtful.
    void showRecovery(const QString &target, const core::Recovery &recovery);

    /// While work runs nothing can be pressed.
    void setBusy(bool isBusy);

    /// What is said at the top, and of a recovery.
    QString text() const;

Q_SIGNALS:
    void backUpRequested();
    void restoreRequested(const core::Backup &backup);
    void recoverRequested();

private:
    static QString whenBackedUp(const QString &name, int minutes);
    void updateButtons();

    QLabel *m_intro;
    QTreeWidget *m_list;
    QLabel *m_result;
    QPlainTextEdit *m_losses;
    QPushButton *m_restore;
    QPushButton *m_backUp;
    QPushButton *m_recover;
    QList<core::Backup> m_backups;
    State m_state = State::Closed;
    bool m_isBusy = false;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QTimer>

#include "core/base/result.h"
#include "ui/settings/preferences.h"

namespace ui {

class Session;

/// Backs the open project up when it is opened and then as often as was chosen, if something has changed since the last
/// backup.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(Session &session, QObject *parent = nullptr);
    ~BackupKeeper() override;

    /// How often projects are backed up from now on, and where to.
    void setHabits(const BackupHabits &habits);
    const BackupHabits &habits() const { return m_habits; }

    /// Backs the open project up in the background; finished() or failed() follows.
    void backUpNow();

    /// Returns when no backup is being made any more.
    void wait();

Q_SIGNALS:
    /// isNew tells whether there was anything to back up.
    void finished(bool isNew);
    void failed(const core::Error &error);

private:
    void start();
    void startTimer();

    Session &m_session;
    BackupHabits m_habits;
    QTimer m_timer;
    QFuture<void> m_work;
    QString m_path; ///< Of the project that was backed up last.
};

} // namespace ui

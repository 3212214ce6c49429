// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupkeeper.h"

#include "core/store/backups.h"
#include "ui/session.h"
#include "ui/widgets/inbackground.h"

namespace ui {

BackupKeeper::BackupKeeper(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::backUpNow);
    connect(&m_session, &Session::opened, this, &BackupKeeper::start);
    connect(&m_session, &Session::closed, this, [this] {
        m_timer.stop();
        m_path.clear();
    });
}

BackupKeeper::~BackupKeeper()
{
    wait();
}

void BackupKeeper::start()
{
    // Another call of the same project is no other project.
    if (m_session.project().isReadOnly() || m_session.project().path() == m_path)
        return;
    m_path = m_session.project().path();
    startTimer();
    backUpNow();
}

void BackupKeeper::startTimer()
{
    constexpr int millisecondsPerMinute = 60'000;
    m_timer.stop();
    if (m_habits.minutes > 0 && !m_path.isEmpty())
        m_timer.start(m_habits.minutes * millisecondsPerMinute);
}

void BackupKeeper::setHabits(const BackupHabits &habits)
{
    const bool isOtherPause = habits.minutes != m_habits.minutes;
    m_habits = habits;
    if (isOtherPause)
        startTimer();
}

void BackupKeeper::backUpNow()
{
    if (!m_session.isOpen() || m_session.project().isReadOnly() || m_work.isRunning())
        return;
    auto work = [path = m_session.project().path(), rules = m_habits.rules] {
        return core::backUp(path, QDateTime::currentDateTimeUtc(), rules);
    };
    using Made = core::Result<std::optional<core::Backup>>;
    m_work = inBackground(this, work, [this](const Made &made) {
        if (made)
            Q_EMIT finished(made->has_value());
        else
            Q_EMIT failed(made.error());
    });
}

void BackupKeeper::wait()
{
    m_work.waitForFinished();
}

} // namespace ui

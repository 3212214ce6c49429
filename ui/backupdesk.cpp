// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupdesk.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include "core/store/recovery.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/session.h"
#include "ui/widgets/inbackground.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Keeps the list of what was lost beside the recovered project.
void writeLosses(const QString &target, const core::Recovery &recovery)
{
    const QFileInfo info(target);
    QFile file(info.dir().filePath(info.completeBaseName() + u".txt"_s));
    if (!recovery.isComplete() && !file.exists() && file.open(QIODevice::WriteOnly))
        file.write(recovery.losses.join(u'\n').toUtf8() + '\n');
}

} // namespace

BackupDesk::BackupDesk(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_keeper(session)
{
    connect(&m_keeper, &BackupKeeper::failed, this, &BackupDesk::failed);
    connect(&m_keeper, &BackupKeeper::finished, this, [this](bool isNew) {
        refresh();
        if (m_dialog && !isNew)
            Q_EMIT noticed(tr("The newest backup holds all of it already."));
    });
    connect(&m_session, &Session::damageFound, this, &BackupDesk::showDamage);
    connect(&m_session, &Session::opened, this, [this] {
        m_damaged.clear();
        refresh();
    });
}

void BackupDesk::show()
{
    if (m_session.isOpen())
        m_path = m_session.project().path();
    else if (!m_damaged.isEmpty())
        m_path = m_damaged;
    else
        m_path = QFileDialog::getOpenFileName(m_window, tr("Project with backups, or damaged"), QString(),
                                              tr("Emend projects (*.emend)"));
    if (!m_path.isEmpty())
        showDialog();
}

void BackupDesk::showDamage(const QString &path)
{
    m_damaged = path;
    m_path = path;
    showDialog();
}

void BackupDesk::showDialog()
{
    if (!m_dialog) {
        m_dialog = new BackupsDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &BackupsDialog::backUpRequested, &m_keeper, &BackupKeeper::backUpNow);
        connect(m_dialog, &BackupsDialog::recoverRequested, this, &BackupDesk::chooseTarget);
        connect(m_dialog, &BackupsDialog::restoreRequested, this,
                [this](const core::Backup &backup) { restore(backup, m_path); });
    }
    refresh();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

BackupsDialog *BackupDesk::dialog() const
{
    return m_dialog;
}

void BackupDesk::setHabits(const BackupHabits &habits)
{
    m_keeper.setHabits(habits);
    refresh();
}

void BackupDesk::refresh()
{
    if (!m_dialog)
        return;
    const bool isOpen = m_session.isOpen() && !m_session.project().isReadOnly() && m_session.project().path() == m_path;
    const BackupsDialog::State state = isOpen                ? BackupsDialog::State::Open
                                       : m_path == m_damaged ? BackupsDialog::State::Damaged
                                                             : BackupsDialog::State::Closed;
    m_dialog->showProject(m_path, core::backupsOf(m_path, m_keeper.habits().rules), state, m_keeper.habits());
}

void BackupDesk::restore(const core::Backup &backup, const QString &path)
{
    if (m_session.isOpen() && m_session.project().path() == path)
        m_session.close();
    m_keeper.wait();
    const auto replaced = core::restoreBackup(backup, path, QDateTime::currentDateTimeUtc(), m_keeper.habits().rules);
    if (!replaced)
        Q_EMIT failed(replaced.error());
    m_session.open(path);
    if (!replaced)
        return;
    const QString time = QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat);
    Q_EMIT noticed(replaced->isEmpty()
                       ? tr("The project is back as it was at %1.").arg(time)
                       : tr("The project is back as it was at %1. What it was before is kept beside it as “%2”.")
                             .arg(time, QFileInfo(*replaced).fileName()));
    refresh();
}

void BackupDesk::chooseTarget()
{
    const QFileInfo info(m_path);
    //: The name that is offered for a project recovered from a damaged file.
    const QString offered = info.dir().filePath(tr("%1 recovered").arg(info.completeBaseName()) + u".emend"_s);
    const QString target = QFileDialog::getSaveFileName(m_dialog, tr("Recover into a new project"), offered,
                                                        tr("Emend projects (*.emend)"));
    if (!target.isEmpty())
        recover(m_path, target);
}

void BackupDesk::recover(const QString &damaged, const QString &target)
{
    if (m_dialog)
        m_dialog->setBusy(true);
    auto work = [damaged, target] { return core::recoverProject(damaged, target); };
    inBackground(this, work, [this, target](const core::Result<core::Recovery> &recovery) {
        if (m_dialog)
            m_dialog->setBusy(false);
        if (!recovery) {
            Q_EMIT failed(recovery.error());
            return;
        }
        writeLosses(target, *recovery);
        m_session.open(target);
        if (m_dialog)
            m_dialog->showRecovery(target, *recovery);
        Q_EMIT noticed(tr("What could be read is now in “%1”. The damaged file was left as it is.")
                           .arg(QFileInfo(target).fileName()));
    });
}

void BackupDesk::compact()
{
    m_keeper.wait();
    const auto saved = m_session.project().compact();
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (*saved > 0)
        Q_EMIT noticed(tr("The project file is %1 smaller now. Nothing in it has changed.")
                           .arg(QLocale().formattedDataSize(*saved)));
    else
        Q_EMIT noticed(tr("The project file holds nothing superfluous; it was written anew as it was."));
}

} // namespace ui

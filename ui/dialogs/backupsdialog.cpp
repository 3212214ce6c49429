// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupsdialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QString BackupsDialog::whenBackedUp(const QString &name, int minutes)
{
    if (minutes == 0)
        return tr("“%1” is backed up when it is opened.").arg(name);
    if (minutes == 60)
        return tr("“%1” is backed up when it is opened and every hour while you change it.").arg(name);
    return tr("“%1” is backed up when it is opened and every %n minute(s) while you change it.", nullptr, minutes)
        .arg(name);
}

BackupsDialog::BackupsDialog(QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_result(new QLabel(this))
    , m_losses(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Backups and recovery"));
    resize(760, 420);
    m_intro->setWordWrap(true);
    m_result->setWordWrap(true);
    m_list->setHeaderLabels({tr("State of"), tr("Size"), tr("File")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Backups"));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_losses->setReadOnly(true);
    m_losses->setAccessibleName(tr("What is missing or doubtful"));
    m_result->hide();
    m_losses->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Go back to this backup"), QDialogButtonBox::ActionRole);
    m_backUp = buttons->addButton(tr("&Back up now"), QDialogButtonBox::ActionRole);
    m_recover = buttons->addButton(tr("&Recover what can be read…"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_result);
    layout->addWidget(m_losses, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_backUp, &QPushButton::clicked, this, &BackupsDialog::backUpRequested);
    connect(m_recover, &QPushButton::clicked, this, &BackupsDialog::recoverRequested);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const qsizetype row = m_list->indexOfTopLevelItem(m_list->currentItem()); row >= 0)
            Q_EMIT restoreRequested(m_backups.at(row));
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::updateButtons);
}

void BackupsDialog::showProject(const QString &path, const QList<core::Backup> &backups, State state,
                                const BackupHabits &habits)
{
    m_state = state;
    m_backups = backups;
    const QString name = QFileInfo(path).fileName();
    const QString going = tr("Going back to a backup keeps the file as it is now beside it, under another name.");
    if (state == State::Damaged) {
        m_intro->setText(
            tr("“%1” is damaged and was left as it is. %2 Recovering reads every part that is still whole into a new "
               "file and lists the rest.")
                .arg(name, backups.isEmpty() ? tr("There is no backup of it.") : going));
    } else {
        const QString kept = tr("The last %n backup(s) are kept, and each is read once to see that it is whole.",
                                nullptr, habits.rules.kept);
        m_intro->setText(QStringList{whenBackedUp(name, habits.minutes), kept, going}.join(u' '));
    }
    m_list->clear();
    for (const core::Backup &backup : backups) {
        new QTreeWidgetItem(m_list, {QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat),
                                     QLocale().formattedDataSize(backup.size), QDir::toNativeSeparators(backup.path)});
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButtons();
}

void BackupsDialog::showRecovery(const QString &target, const core::Recovery &recovery)
{
    const QString calls = tr("%n call(s) were recovered", nullptr, recovery.calls);
    const QString name = QFileInfo(target).fileName();
    m_result->setText(
        recovery.isComplete()
            ? tr("%1 into “%2”, with everything that was done in them.").arg(calls, name)
            : tr("%1 into “%2”. This is missing or doubtful; it also stands in a text file beside the new "
                 "project:")
                  .arg(calls, name));
    m_losses->setPlainText(recovery.losses.join(u'\n'));
    m_result->show();
    m_losses->setVisible(!recovery.isComplete());
}

void BackupsDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

QString BackupsDialog::text() const
{
    return QStringList{m_intro->text(), m_result->text(), m_losses->toPlainText()}.join(u'\n');
}

void BackupsDialog::updateButtons()
{
    m_restore->setEnabled(!m_isBusy && m_list->currentItem());
    m_backUp->setVisible(m_state == State::Open);
    m_backUp->setEnabled(!m_isBusy);
    m_recover->setVisible(m_state != State::Open);
    m_recover->setEnabled(!m_isBusy);
}

} // namespace ui

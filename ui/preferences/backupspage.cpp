// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/backupspage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include "ui/widgets/folderedit.h"

namespace ui {

BackupsPage::BackupsPage(QWidget *parent)
    : PreferencesPage(parent)
    , m_pause(new QComboBox(this))
    , m_kept(new QSpinBox(this))
    , m_folder(new FolderEdit(tr("Folder for backups"), tr("Your data folder"), this))
{
    m_pause->addItem(tr("Only when a project is opened"), 0);
    for (const int minutes : {10, 15, 30})
        m_pause->addItem(tr("When opened, and every %n minute(s)", nullptr, minutes), minutes);
    m_pause->addItem(tr("When opened, and every hour"), 60);
    for (const int hours : {2, 4})
        m_pause->addItem(tr("When opened, and every %n hour(s)", nullptr, hours), hours * 60);
    m_pause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pause->setMinimumContentsLength(27);
    m_kept->setRange(1, mostKeptBackups);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Back up:"), m_pause);
    form->addRow(tr("&Keep of each project:"), m_kept);
    auto *folder = new QLabel(tr("&Folder:"), this);
    m_folder->beNamedBy(folder);
    form->addRow(folder, m_folder);
    auto *hint = new QLabel(tr("A backup is made only if something has changed since the last one. In another folder, "
                               "earlier backups stay where they are and are still found."),
                            this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(hint);
    connect(m_pause, &QComboBox::currentIndexChanged, this, &BackupsPage::changed);
    connect(m_kept, &QSpinBox::valueChanged, this, &BackupsPage::changed);
    connect(m_folder, &FolderEdit::changed, this, &BackupsPage::changed);
}

QString BackupsPage::title() const
{
    return tr("Backups");
}

void BackupsPage::display(const Preferences &preferences)
{
    const int minutes = preferences.backups.minutes;
    // What was written into the settings by hand is kept, too.
    if (m_pause->findData(minutes) < 0)
        m_pause->addItem(tr("When opened, and every %n minute(s)", nullptr, minutes), minutes);
    m_pause->setCurrentIndex(m_pause->findData(minutes));
    m_kept->setValue(preferences.backups.rules.kept);
    m_folder->setFolder(preferences.backups.rules.folder);
}

void BackupsPage::write(Preferences &preferences) const
{
    preferences.backups.minutes = m_pause->currentData().toInt();
    preferences.backups.rules = {m_folder->folder(), m_kept->value()};
}

void BackupsPage::reset(Preferences &preferences) const
{
    preferences.backups = Preferences().backups;
}

} // namespace ui

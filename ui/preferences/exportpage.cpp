// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/exportpage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/exporters/exporter.h"
#include "ui/dialogs/formatboxes.h"
#include "ui/widgets/folderedit.h"

namespace ui {

ExportPage::ExportPage(QWidget *parent)
    : PreferencesPage(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Ticked when the export dialog opens:"), this));
    m_formats = new FormatBoxes(this);
    layout->addWidget(m_formats);
    connect(m_formats, &FormatBoxes::changed, this, &ExportPage::changed);
    m_interpreted = new QComboBox(this);
    for (const core::InterpretedTurns choice : core::allInterpretedTurns())
        m_interpreted->addItem(core::interpretedTurnsName(choice), static_cast<int>(choice));
    m_interpreted->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *interpreted = new QLabel(tr("&Interpreted turns:"), this);
    interpreted->setBuddy(m_interpreted);
    m_folder = new FolderEdit(tr("Folder for exported files"), tr("The folder of the project"), this);
    auto *folder = new QLabel(tr("&Folder:"), this);
    m_folder->beNamedBy(folder);
    auto *rows = new QFormLayout;
    rows->addRow(interpreted, m_interpreted);
    rows->addRow(folder, m_folder);
    layout->addSpacing(8);
    layout->addLayout(rows);
    layout->addStretch(1);
    connect(m_interpreted, &QComboBox::currentIndexChanged, this, &ExportPage::changed);
    connect(m_folder, &FolderEdit::changed, this, &ExportPage::changed);
}

QString ExportPage::title() const
{
    return tr("Export");
}

void ExportPage::display(const Preferences &preferences)
{
    m_formats->setChosen(preferences.exports.formats);
    m_interpreted->setCurrentIndex(m_interpreted->findData(static_cast<int>(preferences.exports.interpreted)));
    m_folder->setFolder(preferences.exports.folder);
}

void ExportPage::write(Preferences &preferences) const
{
    preferences.exports.formats = m_formats->chosen();
    preferences.exports.interpreted = static_cast<core::InterpretedTurns>(m_interpreted->currentData().toInt());
    preferences.exports.folder = m_folder->folder();
}

void ExportPage::reset(Preferences &preferences) const
{
    preferences.exports = Preferences().exports;
}

} // namespace ui

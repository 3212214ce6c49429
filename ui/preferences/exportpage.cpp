// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/exportpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "core/exporters/exporter.h"
#include "ui/dialogs/exportformats.h"
#include "ui/widgets/folderedit.h"

namespace ui {

ExportPage::ExportPage(QWidget *parent)
    : PreferencesPage(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Ticked when the export dialog opens:"), this));
    for (const ExportFormat &format : exportFormats()) {
        auto *box = new QCheckBox(format.name, this);
        layout->addWidget(box);
        m_formats.append({format.id, box});
        connect(box, &QCheckBox::toggled, this, &ExportPage::changed);
    }
    m_interpreted = new QComboBox(this);
    for (const core::InterpretedTurns choice : core::allInterpretedTurns())
        m_interpreted->addItem(core::interpretedTurnsName(choice), static_cast<int>(choice));
    m_interpreted->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *interpreted = new QLabel(tr("&Interpreted turns in clean transcripts:"), this);
    interpreted->setBuddy(m_interpreted);
    m_folder = new FolderEdit(tr("Folder for exported files"), tr("The folder of the project"), this);
    auto *folder = new QLabel(tr("&Folder:"), this);
    m_folder->beNamedBy(folder);
    layout->addSpacing(8);
    layout->addWidget(interpreted);
    layout->addWidget(m_interpreted);
    layout->addSpacing(8);
    layout->addWidget(folder);
    layout->addWidget(m_folder);
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
    for (const auto &[id, box] : m_formats)
        box->setChecked(preferences.exports.formats.contains(id));
    m_interpreted->setCurrentIndex(m_interpreted->findData(static_cast<int>(preferences.exports.interpreted)));
    m_folder->setFolder(preferences.exports.folder);
}

void ExportPage::write(Preferences &preferences) const
{
    preferences.exports.formats.clear();
    for (const auto &[id, box] : m_formats) {
        if (box->isChecked())
            preferences.exports.formats.append(id);
    }
    preferences.exports.interpreted = static_cast<core::InterpretedTurns>(m_interpreted->currentData().toInt());
    preferences.exports.folder = m_folder->folder();
}

void ExportPage::reset(Preferences &preferences) const
{
    preferences.exports = Preferences().exports;
}

} // namespace ui

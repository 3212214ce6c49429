// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "core/exporters/savefile.h"
#include "ui/charts/chartrenderer.h"
#include "ui/dialogs/exportformats.h"
#include "ui/dialogs/formatboxes.h"
#include "ui/documents/exporters.h"
#include "ui/settings/settings.h"
#include "ui/widgets/panelarea.h"

using namespace Qt::StringLiterals;

namespace ui {

ExportDialog::ExportDialog(const core::ReviewedCall &call, const QString &projectPath, QWidget *parent)
    : QDialog(parent)
    , m_call(call)
    , m_baseName(QFileInfo(projectPath).completeBaseName())
{
    setWindowTitle(tr("Export"));
    auto *layout = new QVBoxLayout(this);
    auto *intro = new QLabel(tr("All files show the call as it stands on the screen, with your corrections."), this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    m_formats = new FormatBoxes(this);
    m_formats->setChosen(Settings::value(settings::exportFormats));
    m_formats->showObstacles(call);
    // Large fonts make the list longer than small screens.
    layout->addWidget(new PanelArea(m_formats, this), 1);
    addChangesChoice();
    addInterpretedChoice();

    m_folder = new QLineEdit(this);
    const QString usualFolder = Settings::value(settings::exportFolder);
    m_folder->setText(
        QDir::toNativeSeparators(usualFolder.isEmpty() ? QFileInfo(projectPath).absolutePath() : usualFolder));
    m_folder->setAccessibleName(tr("Folder"));
    auto *choose = new QPushButton(tr("&Choose…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Folder:"), this));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    layout->addSpacing(8);
    layout->addLayout(row);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    setMinimumWidth(480);

    connect(m_formats, &FormatBoxes::changed, this, &ExportDialog::update);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    resize(sizeHint().boundedTo(screen()->availableSize()));
}

void ExportDialog::addChangesChoice()
{
    if (m_call.call.corrections.isEmpty())
        return;
    m_changes = new QCheckBox(tr("&Track changes against the imported text"), this);
    m_changes->setToolTip(tr("Shows in web pages, Word, OpenDocument and PDF what was taken out and what was written "
                             "instead, by whom and when."));
    m_changes->setChecked(Settings::value(settings::exportChanges));
    layout()->addWidget(m_changes);
    connect(m_changes, &QCheckBox::clicked, this,
            [](bool isChecked) { Settings::setValue(settings::exportChanges, isChecked); });
}

void ExportDialog::addInterpretedChoice()
{
    const QList<core::Turn> &turns = m_call.call.speech.turns;
    const bool isInterpreted = std::any_of(turns.begin(), turns.end(), [](const core::Turn &turn) {
        return turn.isMachineTranslation || !turn.renders.isNull();
    });
    if (!isInterpreted)
        return;
    m_interpreted = new QComboBox(this);
    for (const core::InterpretedTurns choice : core::allInterpretedTurns())
        m_interpreted->addItem(core::interpretedTurnsName(choice), static_cast<int>(choice));
    m_interpreted->setCurrentIndex(
        m_interpreted->findData(static_cast<int>(Settings::value(settings::interpretedTurns))));
    auto *label = new QLabel(tr("&Interpreted turns:"), this);
    label->setBuddy(m_interpreted);
    label->setToolTip(tr("What stands in clean transcripts; tables and analysis always hold everything."));
    m_interpreted->setToolTip(label->toolTip());
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_interpreted, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addLayout(row);
    connect(m_interpreted, &QComboBox::activated, this,
            [this] { Settings::setValue(settings::interpretedTurns, options().interpreted); });
}

core::ExportOptions ExportDialog::options() const
{
    core::ExportOptions options;
    options.showsChanges = m_changes && m_changes->isChecked();
    if (m_interpreted)
        options.interpreted = static_cast<core::InterpretedTurns>(m_interpreted->currentData().toInt());
    return options;
}

QString ExportDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text());
}

void ExportDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the exported files"), folder());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::update()
{
    const bool any = !m_formats->chosen().isEmpty();
    m_export->setEnabled(any && !m_folder->text().trimmed().isEmpty());
}

core::Result<QStringList> ExportDialog::writeFiles() const
{
    QStringList written;
    const QDir target(folder());
    if (!target.mkpath(u"."_s))
        return core::failure(
            core::Error::Kind::Storage,
            tr("The folder “%1” cannot be made. Nothing was written; choose another one.").arg(folder()));
    const auto write = [&](const QString &name, const QByteArray &bytes) -> core::Result<void> {
        const QString path = target.filePath(name);
        const auto saved = core::saveFile(path, bytes);
        if (saved)
            written.append(path);
        return saved;
    };
    const QStringList wanted = m_formats->chosen();
    for (const core::Exporter *exporter : allExporters()) {
        if (!wanted.contains(exporter->id()))
            continue;
        const auto bytes = exporter->write(m_call, options());
        if (!bytes)
            return core::failure(bytes.error());
        if (const auto saved = write(exporter->fileName(m_baseName), *bytes); !saved)
            return core::failure(saved.error());
    }
    if (wanted.contains(chartsFormat)) {
        for (const ChartFile &chart : renderCharts(m_call)) {
            if (const auto saved = write(m_baseName + u'-' + chart.name, chart.bytes); !saved)
                return core::failure(saved.error());
        }
    }
    return written;
}

} // namespace ui

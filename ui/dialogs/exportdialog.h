// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/base/result.h"
#include "core/exporters/exportoptions.h"
#include "core/project/reviewedcall.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class FormatBoxes;

/// Asks which files to write from a call, and where to; then writes them.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// call must outlive the dialog. Files are named after the project and proposed beside it.
    ExportDialog(const core::ReviewedCall &call, const QString &projectPath, QWidget *parent = nullptr);

    QString folder() const;

    /// Which members of interpreted pairs transcripts hold, and whether documents track changes.
    core::ExportOptions options() const;

    /// Writes what was chosen; returns the paths. Fails with Storage at the first file that cannot be written.
    core::Result<QStringList> writeFiles() const;

private:
    void addChangesChoice();
    void addInterpretedChoice();
    void chooseFolder();
    void update();

    const core::ReviewedCall &m_call;
    QString m_baseName;
    FormatBoxes *m_formats = nullptr;
    QCheckBox *m_changes = nullptr;     ///< Null for calls in which nothing was corrected.
    QComboBox *m_interpreted = nullptr; ///< Null for calls without interpreter.
    QLineEdit *m_folder = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace ui

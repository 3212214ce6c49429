// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

class QComboBox;
class QSpinBox;

namespace ui {

class FolderEdit;

/// How often projects are backed up, how many backups stay, and where.
class BackupsPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit BackupsPage(QWidget *parent = nullptr);

    QString title() const override;
    void display(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;
    void reset(Preferences &preferences) const override;

private:
    QComboBox *m_pause; ///< Its data are minutes.
    QSpinBox *m_kept;
    FolderEdit *m_folder;
};

} // namespace ui

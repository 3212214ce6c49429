// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

class QComboBox;

namespace ui {

class FolderEdit;
class FormatBoxes;

/// What the export dialog offers at first.
class ExportPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit ExportPage(QWidget *parent = nullptr);

    QString title() const override;
    void display(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;
    void reset(Preferences &preferences) const override;

private:
    FormatBoxes *m_formats = nullptr;
    QComboBox *m_interpreted = nullptr;
    FolderEdit *m_folder = nullptr;
};

} // namespace ui

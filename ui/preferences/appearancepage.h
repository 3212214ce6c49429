// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

class QButtonGroup;

namespace ui {

/// Light or dark, and with how much contrast.
class AppearancePage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    QString title() const override;
    void display(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;
    void reset(Preferences &preferences) const override;

private:
    QButtonGroup *m_themes; ///< Their ids are those of Theme.
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

class QCheckBox;
class QFontComboBox;
class QSpinBox;

namespace ui {

/// How the words of the transcript are set.
class TextPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit TextPage(QWidget *parent = nullptr);

    QString title() const override;
    void display(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;
    void reset(Preferences &preferences) const override;

private:
    QCheckBox *m_desktopFont;
    QFontComboBox *m_family;
    QSpinBox *m_size;
    QSpinBox *m_zoom;
    QSpinBox *m_spacing;
    QSpinBox *m_width;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// The name of the analyst and the language of the program.
class PersonPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit PersonPage(QWidget *parent = nullptr);

    QString title() const override;
    void display(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;
    void reset(Preferences &preferences) const override;

Q_SIGNALS:
    /// The program is wanted in the chosen language, now.
    void restartWanted();

private:
    void updateHint();

    QLineEdit *m_author;
    QComboBox *m_language; ///< Its data are codes.
    QLabel *m_hint;
    QPushButton *m_restart;
};

} // namespace ui

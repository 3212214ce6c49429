// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/transcript/speaker.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for name, role, title, firm and colour of a speaker.
class SpeakerDialog : public QDialog
{
    Q_OBJECT

public:
    /// Starts with the values of speaker.
    explicit SpeakerDialog(const core::Speaker &speaker, QWidget *parent = nullptr);

    /// The speaker as entered; its id is that of the one given.
    core::Speaker speaker() const;

private:
    void chooseColour();
    void showColour();

    core::Speaker m_speaker;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_title;
    QLineEdit *m_firm;
    QPushButton *m_colour;
    QPushButton *m_roleColour;
};

} // namespace ui

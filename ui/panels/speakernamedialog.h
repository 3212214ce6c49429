// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/project/callstate.h"
#include "core/review/edit.h"

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace ui {

/// Asks who speaks in some turns, and whether the answer holds for these alone or for all turns of their speaker. Says
/// in a sentence what is going to happen.
class SpeakerNameDialog : public QDialog
{
    Q_OBJECT

public:
    /// turns must not be empty; known are names to choose from besides those of the call.
    SpeakerNameDialog(const core::CallState &call, const QList<core::TurnId> &turns, const QStringList &known,
                      QWidget *parent = nullptr);

    /// What was chosen; without changes if it changes nothing.
    core::Edit edit() const;

private:
    void fillNames(const QStringList &known);
    void explain();
    QString name() const;
    bool isForAll() const;
    const core::Speaker *speaker() const;
    const core::Speaker *namesake() const;
    QString explanation() const;

    core::CallState m_call;
    QList<core::TurnId> m_turns;
    core::SpeakerId m_speaker; ///< Of the first turn; null if nobody is known.
    bool m_isOneSpeaker = true;
    int m_allTurns = 0; ///< Of the speaker.
    QComboBox *m_name;
    QRadioButton *m_all;
    QRadioButton *m_these;
    QLabel *m_explanation;
    QPushButton *m_ok = nullptr;
};

} // namespace ui

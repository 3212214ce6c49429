// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "core/review/edit.h"

namespace ui {

class Actions;
class ChartsPanel;
class Session;
class SpeakersPanel;
class TranscriptView;
class TurnsPanel;

/// Everything about who speaks that needs more than one part of the window: keys that give turns to speakers, naming a
/// turn, and what the speakers panel shows and asks for.
class SpeakerDesk : public QObject
{
    Q_OBJECT

public:
    SpeakerDesk(Session &session, const Actions &actions, TranscriptView &view, TurnsPanel &turns,
                SpeakersPanel &speakers, QObject *parent);

    /// Shows whose turns a chart was asked about.
    void follow(ChartsPanel &charts);

    /// Names the actions after the speakers and allows those that make sense.
    void updateActions();

    /// The turns that an action is about: those selected in the list of turns while it has the focus, otherwise those
    /// that the selected words touch, otherwise the one with the cursor.
    QList<core::TurnId> chosenTurns() const;

    /// Gives the chosen turns to a speaker.
    void assign(const core::SpeakerId &speaker);

    /// Asks who speaks in the chosen turns.
    void nameSpeaker();

private:
    void assignByKey(int number);
    void showRoster();
    void showCall();
    void showEdit(const core::Edit &edit);
    void showWords();
    void showAnalysis();
    bool isWritable() const;

    Session &m_session;
    const Actions &m_actions;
    TranscriptView &m_view;
    TurnsPanel &m_turns;
    SpeakersPanel &m_speakers;
};

} // namespace ui

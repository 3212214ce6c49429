// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/base/textrange.h"
#include "core/review/edit.h"

class QMenu;

namespace ui {

class Actions;
class OutlinePanel;
class PairPanel;
class Session;
class TranscriptView;
class TurnsPanel;

/// What concerns the structure of the call on the desk: its outline and interpreted speech side by side. Makes both
/// panels, keeps them up to date with the session, and adds to the menu of turns.
class StructureDesk : public QObject
{
    Q_OBJECT

public:
    StructureDesk(Session &session, const Actions &actions, TranscriptView &view, TurnsPanel &turns, QWidget *parent);

    OutlinePanel &outline() { return *m_outline; }
    PairPanel &pair() { return *m_pair; }

    /// Allows what makes sense where the cursor stands.
    void updateActions();

Q_SIGNALS:
    void editRequested(const core::Edit &edit);
    void jumpRequested(core::TextRange original);

    /// A panel should come to the front.
    void wanted(QWidget *panel);

    /// Something that the analyst should know.
    void noticed(const QString &sentence);

private:
    void connectSession();
    void extendTurnMenu();
    void showCall();
    void updateCall();
    void followCursor(qsizetype original);
    void showPair();
    void fillTurnMenu();
    void fillRenders(const core::Turn &turn);
    bool isWritable() const;
    const core::Turn *selectedTurn() const;

    Session &m_session;
    const Actions &m_actions;
    TranscriptView &m_view;
    TurnsPanel &m_turns;
    OutlinePanel *m_outline;
    PairPanel *m_pair;
    QMenu *m_turnMenu = nullptr; ///< Of the turns panel.
    QMenu *m_renders = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace ui {

/// Everything that can be done in the window, by menu, key or button.
enum class ActionId {
    Open,
    AddCall,
    AddFolder,
    ShowCalls,
    CallDetails,
    OpenSample,
    SaveCopy,
    MergeCopy,
    Backups,
    Compact,
    Export,
    Sources,
    Close,
    Quit,
    Undo,
    Redo,
    Find,
    FindNext,
    FindPrevious,
    FindInCalls,
    Glossary,
    NextFinding,
    PreviousFinding,
    Accept,
    AcceptSeveral,
    EditProposal,
    Dismiss,
    DismissEverywhere,
    RevertCorrection,
    Annotate,
    AddFigure,
    AnnotateTurn,
    AnnotateFigure,
    AnnotateFinding,
    TagReport,
    ImportCodebook,
    ExportCodebook,
    Agreement,
    AuthorName,
    SplitTurn,
    JoinTurn,
    NameSpeaker,
    ShowRoster,
    NextTurn,
    PreviousTurn,
    ShowPair,
    NextPair,
    PreviousPair,
    ShowHistory,
    AllChanges,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ResetLayout,
    Shortcuts,
    About,
};

/// The actions of the window, each with its words, keys and icon. What they do is connected by those who can do it.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions.value(id); }

    /// All actions, in the order of ActionId, those of assignSpeaker() last.
    QList<QAction *> all() const { return m_order + m_assignSpeaker; }

    /// Give the turn at the cursor to the first, second … ninth speaker.
    QList<QAction *> assignSpeaker() const { return m_assignSpeaker; }

    /// Allows or forbids what needs an open call, and what changes it.
    void setAvailable(bool isOpen, bool isWritable);

private:
    QHash<ActionId, QAction *> m_actions;
    QList<QAction *> m_order;
    QList<QAction *> m_assignSpeaker;
};

} // namespace ui

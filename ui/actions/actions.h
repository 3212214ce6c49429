// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include "ui/actions/keymap.h"

namespace ui {

Q_NAMESPACE

/// Everything that can be done in the window, by menu, key or button. Settings and files of keys hold these names, so
/// none is changed or used again.
enum class ActionId {
    Open,
    AddCall,
    AddFolder,
    ImportWithOptions,
    PasteTranscript,
    ShowCalls,
    CallDetails,
    OpenSample,
    SaveCopy,
    MergeCopy,
    Backups,
    Compact,
    Export,
    ResearchNote,
    Sources,
    Close,
    Quit,
    Undo,
    Redo,
    Find,
    FindNext,
    FindPrevious,
    FindInCalls,
    Replace,
    NextMisspelling,
    SpellingWords,
    GoToTurn,
    GoBack,
    GoForward,
    CommandPalette,
    Glossary,
    Preferences,
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
    NextQuestion,
    PreviousQuestion,
    NextFigure,
    PreviousFigure,
    NextCheck,
    PreviousCheck,
    NextAnnotation,
    PreviousAnnotation,
    NextChange,
    PreviousChange,
    ShowTranscript,
    ShowReview,
    ShowTurns,
    ShowOutline,
    ShowAnnotations,
    ShowFigures,
    ShowCharts,
    ShowSpeakers,
    NextPane,
    PreviousPane,
    ShowHistory,
    AllChanges,
    ChangesClean,
    ChangesMarked,
    ChangesImported,
    ChangesBeside,
    ImportedFile,
    MarkSpelling,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeHighContrastLight,
    ThemeHighContrastDark,
    LayoutReview,
    LayoutAnnotate,
    LayoutFigures,
    ResetLayout,
    Help,
    Shortcuts,
    About,
};
Q_ENUM_NS(ActionId)

/// The words of an action without marks for its key in the menu and without an ellipsis.
QString nameOf(const QAction &action);

/// The actions of the window, each with its words, keys and icon, and the name of its id as object name. What they do
/// is connected by those who can do it.
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

    /// The keys of an action of all() as long as nobody chooses others.
    QList<QKeySequence> defaultKeys(const QAction &action) const { return m_defaults.value(action.objectName()); }

    /// The action that has a key, or null.
    QAction *actionOn(const QKeySequence &key) const;

    /// The keys that differ from the default ones.
    KeyMap ownKeys() const;

    /// Gives all actions their default keys and then those of own; a default key that own gives to another action goes.
    void setOwnKeys(const KeyMap &own);

    /// Takes the analyst's keys from the settings, and writes them there.
    void readOwnKeys();
    void writeOwnKeys() const;

Q_SIGNALS:
    void keysChanged();

private:
    void addSpeakerActions();

    QHash<ActionId, QAction *> m_actions;
    QList<QAction *> m_order;
    QList<QAction *> m_assignSpeaker;
    QHash<QString, QList<QKeySequence>> m_defaults; ///< By object name.
};

} // namespace ui

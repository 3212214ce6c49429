// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/menus.h"

#include <optional>

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace ui {

namespace {

using Id = ActionId;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Menus)
};

/// Adds actions in order; an empty entry draws a line.
void add(QWidget *where, const Actions &actions, std::initializer_list<std::optional<Id>> ids)
{
    for (const std::optional<Id> &id : ids) {
        if (id) {
            where->addAction(actions[*id]);
        } else {
            auto *line = new QAction(where);
            line->setSeparator(true);
            where->addAction(line);
        }
    }
}

constexpr auto line = std::nullopt;

void fillGoMenu(QMenu *menu, const Actions &actions)
{
    add(menu, actions,
        {Id::GoToTurn, Id::GoBack, Id::GoForward, line, Id::NextTurn, Id::PreviousTurn, Id::NextQuestion,
         Id::PreviousQuestion, line, Id::NextFigure, Id::PreviousFigure, Id::NextCheck, Id::PreviousCheck, line,
         Id::NextAnnotation, Id::PreviousAnnotation, Id::NextChange, Id::PreviousChange, line});
    QMenu *panels = menu->addMenu(Words::tr("To &panel"));
    add(panels, actions,
        {Id::ShowTranscript, Id::ShowReview, Id::ShowTurns, Id::ShowOutline, Id::ShowAnnotations, Id::ShowFigures,
         Id::ShowCharts, Id::ShowSpeakers, line, Id::NextPane, Id::PreviousPane});
}

} // namespace

LiveMenus fillMenuBar(QMenuBar *bar, const Actions &actions)
{
    LiveMenus live;
    QMenu *file = bar->addMenu(Words::tr("&File"));
    add(file, actions, {Id::Open});
    live.recent = file->addMenu(Words::tr("Open &recent"));
    add(file, actions, {Id::ImportWithOptions, Id::PasteTranscript, Id::OpenSample, line, Id::AddCall, Id::AddFolder});
    live.calls = file->addMenu(Words::tr("Calls of this &project"));
    add(file, actions,
        {Id::ShowCalls, Id::CallDetails, Id::Sources, line, Id::SaveCopy, Id::MergeCopy, Id::Backups, Id::Compact, line,
         Id::Export, Id::ResearchNote, line, Id::Close, Id::Quit});

    QMenu *edit = bar->addMenu(Words::tr("&Edit"));
    add(edit, actions,
        {Id::Undo, Id::Redo, line, Id::RevertCorrection, line, Id::Find, Id::FindNext, Id::FindPrevious,
         Id::FindInCalls, Id::Replace, line, Id::NextMisspelling, Id::SpellingWords, Id::Glossary, line,
         Id::Preferences});

    fillGoMenu(bar->addMenu(Words::tr("&Go")), actions);

    QMenu *speakers = bar->addMenu(Words::tr("Spea&kers"));
    add(speakers, actions, {Id::NameSpeaker});
    QMenu *give = speakers->addMenu(Words::tr("&Give the turn to"));
    give->addActions(actions.assignSpeaker());
    add(speakers, actions, {line, Id::SplitTurn, Id::JoinTurn, line, Id::ShowRoster});

    QMenu *review = bar->addMenu(Words::tr("&Review"));
    add(review, actions,
        {Id::NextFinding, Id::PreviousFinding, line, Id::Accept, Id::EditProposal, Id::Dismiss, Id::DismissEverywhere,
         Id::AcceptSeveral, line, Id::AddFigure, line, Id::ShowPair, Id::NextPair, Id::PreviousPair});

    QMenu *notes = bar->addMenu(Words::tr("&Annotations"));
    add(notes, actions,
        {Id::Annotate, Id::AnnotateTurn, Id::AnnotateFigure, Id::AnnotateFinding, line, Id::TagReport,
         Id::ImportCodebook, Id::ExportCodebook, line, Id::Agreement, Id::AuthorName});

    QMenu *view = bar->addMenu(Words::tr("&View"));
    QMenu *layout = view->addMenu(Words::tr("La&yout"));
    add(layout, actions, {Id::LayoutReview, Id::LayoutAnnotate, Id::LayoutFigures, line, Id::ResetLayout});
    live.panels = view->addMenu(Words::tr("&Panels"));
    add(view, actions, {line, Id::ShowHistory, Id::AllChanges});
    QMenu *changes = view->addMenu(Words::tr("&Changes"));
    add(changes, actions,
        {Id::ChangesClean, Id::ChangesMarked, Id::ChangesImported, Id::ChangesBeside, line, Id::NextChange,
         Id::PreviousChange, Id::RevertCorrection});
    add(view, actions, {Id::ImportedFile, line, Id::MarkSpelling, line, Id::ZoomIn, Id::ZoomOut, Id::ZoomReset, line});
    QMenu *theme = view->addMenu(Words::tr("&Theme"));
    add(theme, actions,
        {Id::ThemeSystem, Id::ThemeLight, Id::ThemeDark, Id::ThemeHighContrastLight, Id::ThemeHighContrastDark});

    QMenu *help = bar->addMenu(Words::tr("&Help"));
    add(help, actions, {Id::Help, Id::CommandPalette, Id::Shortcuts, line, Id::About});
    return live;
}

QString menuPathOf(const QAction &action)
{
    for (const QObject *object : action.associatedObjects()) {
        if (qobject_cast<const QMenuBar *>(object))
            return nameOf(action);
        const auto *menu = qobject_cast<const QMenu *>(object);
        if (!menu)
            continue;
        const QString path = menuPathOf(*menu->menuAction());
        if (path.isEmpty())
            continue;
        //: A menu and a menu in it: “View › Panels”.
        return action.menu() ? Words::tr("%1 › %2").arg(path, nameOf(action)) : path;
    }
    return {};
}

void fillToolBar(QToolBar *bar, const Actions &actions)
{
    add(bar, actions,
        {Id::Open, Id::Export, line, Id::Undo, Id::Redo, line, Id::PreviousFinding, Id::NextFinding, Id::Accept,
         Id::EditProposal, Id::Dismiss, line, Id::Annotate, Id::SplitTurn, line, Id::Find});
}

} // namespace ui

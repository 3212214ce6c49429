// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/historykind.h"

#include <QCoreApplication>

namespace core {

namespace {

/// The last action; the enumeration has no other end.
constexpr auto lastAction = Edit::Action::ChangeSpellingWords;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::HistoryKind)
};

} // namespace

QList<HistoryKind> historyKinds()
{
    return {HistoryKind::Words,   HistoryKind::Findings, HistoryKind::Annotations, HistoryKind::Turns,
            HistoryKind::Figures, HistoryKind::Calls,    HistoryKind::Reversals};
}

HistoryKind historyKindOf(Edit::Action action)
{
    using Action = Edit::Action;
    switch (action) {
    case Action::TypeText:
    case Action::UnifyNames:
    case Action::ChangeGlossary:
    case Action::ReplaceWords:
    case Action::ChangeSpellingWords:
        return HistoryKind::Words;
    case Action::AcceptFinding:
    case Action::EditFinding:
    case Action::DismissFinding:
        return HistoryKind::Findings;
    case Action::Annotate:
    case Action::ChangeAnnotation:
    case Action::RemoveAnnotation:
    case Action::AddTag:
    case Action::ChangeTag:
    case Action::RemoveTag:
    case Action::ImportCodebook:
        return HistoryKind::Annotations;
    case Action::SplitTurn:
    case Action::JoinTurns:
    case Action::AssignSpeaker:
    case Action::ChangeSpeaker:
    case Action::MergeSpeakers:
    case Action::BeginSection:
    case Action::TieTurns:
    case Action::UntieTurn:
    case Action::IdentifySpeakers:
    case Action::ChangeRoster:
        return HistoryKind::Turns;
    case Action::ConfirmFigures:
    case Action::ChangeFigure:
    case Action::RejectFigures:
    case Action::AddFigure:
    case Action::ReopenFigures:
        return HistoryKind::Figures;
    case Action::ChangeDocument:
    case Action::AddSource:
    case Action::RemoveSource:
    case Action::RemoveCall:
    case Action::RestoreCall:
    case Action::MergeProject:
        return HistoryKind::Calls;
    case Action::RevertCorrection:
    case Action::RevertEdit:
    case Action::RevertLaterEdits:
        break;
    }
    return HistoryKind::Reversals;
}

QList<Edit::Action> actionsOf(HistoryKind kind)
{
    QList<Edit::Action> actions;
    for (int number = 0; number <= static_cast<int>(lastAction); ++number) {
        const auto action = static_cast<Edit::Action>(number);
        if (historyKindOf(action) == kind)
            actions.append(action);
    }
    return actions;
}

QString historyKindName(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Words:
        return Sentences::tr("Words and names");
    case HistoryKind::Findings:
        return Sentences::tr("Decisions on findings");
    case HistoryKind::Annotations:
        return Sentences::tr("Annotations and tags");
    case HistoryKind::Turns:
        return Sentences::tr("Turns and speakers");
    case HistoryKind::Figures:
        return Sentences::tr("Figures");
    case HistoryKind::Calls:
        return Sentences::tr("Calls and sources");
    case HistoryKind::Reversals:
        break;
    }
    return Sentences::tr("What was taken back");
}

} // namespace core

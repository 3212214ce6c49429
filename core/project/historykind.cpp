// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/historykind.h"

#include <QCoreApplication>

namespace core {

namespace {

/// The last action; the enumeration has no other end.
constexpr auto lastAction = Edit::Action::ChangeSpellingWords;

QString translated(const char *text)
{
    return QCoreApplication::translate("core::HistoryKind", text);
}

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
        return translated(QT_TRANSLATE_NOOP("core::HistoryKind", "Words and names"));
    case HistoryKind::Findings:
        return translated(QT_TRANSLATE_NOOP("core::HistoryKind", "Decisions on findings"));
    case HistoryKind::Annotations:
        return translated(QT_TRANSLATE_NOOP("core::HistoryKind", "Annotations and tags"));
    case HistoryKind::Turns:
        return translated(QT_TRANSLATE_NOOP("core::HistoryKind", "Turns and speakers"));
    case HistoryKind::Figures:
        return translated(QT_TRANSLATE_NOOP("core::HistoryKind", "Figures"));
    case HistoryKind::Calls:
        return translated(QT_TRANSLATE_NOOP("core::HistoryKind", "Calls and sources"));
    case HistoryKind::Reversals:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("core::HistoryKind", "What was taken back"));
}

} // namespace core

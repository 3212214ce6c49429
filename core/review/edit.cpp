// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/edit.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>
#include <QHash>

#include "core/review/rowkey.h"

namespace core {

namespace {

struct ActionText {
    Edit::Action action;
    const char *key;
    const char *name;
};

constexpr std::array<ActionText, 39> actionTexts{{
    {Edit::Action::TypeText, "type-text", QT_TRANSLATE_NOOP("core::Edit", "Type")},
    {Edit::Action::AcceptFinding, "accept-finding", QT_TRANSLATE_NOOP("core::Edit", "Accept proposal")},
    {Edit::Action::EditFinding, "edit-finding", QT_TRANSLATE_NOOP("core::Edit", "Write other words")},
    {Edit::Action::DismissFinding, "dismiss-finding", QT_TRANSLATE_NOOP("core::Edit", "Dismiss finding")},
    {Edit::Action::RevertCorrection, "revert-correction", QT_TRANSLATE_NOOP("core::Edit", "Take correction back")},
    {Edit::Action::Annotate, "annotate", QT_TRANSLATE_NOOP("core::Edit", "Annotate")},
    {Edit::Action::ChangeAnnotation, "change-annotation", QT_TRANSLATE_NOOP("core::Edit", "Change annotation")},
    {Edit::Action::RemoveAnnotation, "remove-annotation", QT_TRANSLATE_NOOP("core::Edit", "Remove annotation")},
    {Edit::Action::AddTag, "add-tag", QT_TRANSLATE_NOOP("core::Edit", "Add tag")},
    {Edit::Action::ChangeTag, "change-tag", QT_TRANSLATE_NOOP("core::Edit", "Change tag")},
    {Edit::Action::RemoveTag, "remove-tag", QT_TRANSLATE_NOOP("core::Edit", "Remove tag")},
    {Edit::Action::SplitTurn, "split-turn", QT_TRANSLATE_NOOP("core::Edit", "Split turn")},
    {Edit::Action::JoinTurns, "join-turns", QT_TRANSLATE_NOOP("core::Edit", "Join turns")},
    {Edit::Action::AssignSpeaker, "assign-speaker", QT_TRANSLATE_NOOP("core::Edit", "Assign speaker")},
    {Edit::Action::ChangeSpeaker, "change-speaker", QT_TRANSLATE_NOOP("core::Edit", "Change speaker")},
    {Edit::Action::MergeSpeakers, "merge-speakers", QT_TRANSLATE_NOOP("core::Edit", "Merge speakers")},
    {Edit::Action::BeginSection, "begin-section", QT_TRANSLATE_NOOP("core::Edit", "Begin section")},
    {Edit::Action::TieTurns, "tie-turns", QT_TRANSLATE_NOOP("core::Edit", "Tie to the turn it interprets")},
    {Edit::Action::UntieTurn, "untie-turn", QT_TRANSLATE_NOOP("core::Edit", "Untie from the turn it interprets")},
    {Edit::Action::ChangeDocument, "change-document", QT_TRANSLATE_NOOP("core::Edit", "Change call details")},
    {Edit::Action::UnifyNames, "unify-names", QT_TRANSLATE_NOOP("core::Edit", "Write a name alike everywhere")},
    {Edit::Action::IdentifySpeakers, "identify-speakers", QT_TRANSLATE_NOOP("core::Edit", "Recognise speakers")},
    {Edit::Action::ChangeRoster, "change-roster", QT_TRANSLATE_NOOP("core::Edit", "Change roster")},
    {Edit::Action::ChangeGlossary, "change-glossary", QT_TRANSLATE_NOOP("core::Edit", "Change glossary")},
    {Edit::Action::AddSource, "add-source", QT_TRANSLATE_NOOP("core::Edit", "Add second source")},
    {Edit::Action::RemoveSource, "remove-source", QT_TRANSLATE_NOOP("core::Edit", "Remove second source")},
    {Edit::Action::ConfirmFigures, "confirm-figures", QT_TRANSLATE_NOOP("core::Edit", "Confirm figures")},
    {Edit::Action::ChangeFigure, "change-figure", QT_TRANSLATE_NOOP("core::Edit", "Change figure")},
    {Edit::Action::RejectFigures, "reject-figures", QT_TRANSLATE_NOOP("core::Edit", "Reject figures")},
    {Edit::Action::AddFigure, "add-figure", QT_TRANSLATE_NOOP("core::Edit", "Add figure")},
    {Edit::Action::ReopenFigures, "reopen-figures", QT_TRANSLATE_NOOP("core::Edit", "Take decision on figures back")},
    {Edit::Action::RemoveCall, "remove-call", QT_TRANSLATE_NOOP("core::Edit", "Remove call")},
    {Edit::Action::RestoreCall, "restore-call", QT_TRANSLATE_NOOP("core::Edit", "Put call back")},
    {Edit::Action::ImportCodebook, "import-codebook", QT_TRANSLATE_NOOP("core::Edit", "Import codebook")},
    {Edit::Action::MergeProject, "merge-project", QT_TRANSLATE_NOOP("core::Edit", "Merge another copy")},
    {Edit::Action::RevertEdit, "revert-edit", QT_TRANSLATE_NOOP("core::Edit", "Take one change back")},
    {Edit::Action::RevertLaterEdits, "revert-later-edits",
     QT_TRANSLATE_NOOP("core::Edit", "Take back all that followed")},
    {Edit::Action::ReplaceWords, "replace-words", QT_TRANSLATE_NOOP("core::Edit", "Replace words")},
    {Edit::Action::ChangeSpellingWords, "change-spelling-words",
     QT_TRANSLATE_NOOP("core::Edit", "Change the words that are spelt right")},
}};

} // namespace

Edit Edit::inverse() const
{
    Edit result = *this;
    std::reverse(result.changes.begin(), result.changes.end());
    for (RowChange &change : result.changes)
        std::swap(change.before, change.after);
    return result;
}

QString actionKey(Edit::Action action)
{
    return QLatin1StringView(actionTexts.at(static_cast<size_t>(action)).key);
}

std::optional<Edit::Action> actionFromKey(QStringView key)
{
    for (const ActionText &text : actionTexts) {
        if (key == QLatin1StringView(text.key))
            return text.action;
    }
    return std::nullopt;
}

QString actionName(Edit::Action action)
{
    return QCoreApplication::translate("core::Edit", actionTexts.at(static_cast<size_t>(action)).name);
}

Edit composed(const Edit &first, const Edit &second)
{
    Edit result = first;
    result.at = second.at;
    result.focus = first.focus.united(second.focus);
    QHash<QString, qsizetype> indices;
    for (qsizetype i = 0; i < result.changes.size(); ++i)
        indices.insert(rowKey(result.changes[i]), i);
    for (const RowChange &change : second.changes) {
        const QString key = rowKey(change);
        const auto known = indices.constFind(key);
        if (known == indices.constEnd()) {
            indices.insert(key, result.changes.size());
            result.changes.append(change);
        } else {
            result.changes[*known].after = change.after;
        }
    }
    result.changes.removeIf([](const RowChange &change) { return change.before == change.after; });
    return result;
}

} // namespace core

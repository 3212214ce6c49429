// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/review/annotation.h"
#include "core/review/correction.h"
#include "core/review/documentinfo.h"
#include "core/review/figurereview.h"
#include "core/review/glossaryentry.h"
#include "core/review/rosterperson.h"
#include "core/review/sourcerow.h"
#include "core/review/spellingword.h"
#include "core/review/verdict.h"
#include "core/transcript/turn.h"

namespace core {

/// A speaker as a row of a document.
struct SpeakerRow {
    DocumentId document;
    Speaker speaker;

    friend bool operator==(const SpeakerRow &, const SpeakerRow &) = default;
};

/// A turn as a row of a document.
struct TurnRow {
    DocumentId document;
    Turn turn;

    friend bool operator==(const TurnRow &, const TurnRow &) = default;
};

/// Anything that an analyst can change.
using Row = std::variant<DocumentInfo, SpeakerRow, TurnRow, Correction, Annotation, Tag, Verdict, RosterPerson,
                         GlossaryEntry, SourceRow, FigureReview, SpellingWord>;

/// One row before and after: both for a change, only after for a new row, only before for a removed one.
struct RowChange {
    std::optional<Row> before;
    std::optional<Row> after;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// All row changes of one user action. Applying it and then its inverse leaves no trace but the log.
struct Edit {
    /// What the analyst did; named in the undo menu and the history.
    enum class Action {
        TypeText,
        AcceptFinding,
        EditFinding,
        DismissFinding,
        RevertCorrection,
        Annotate,
        ChangeAnnotation,
        RemoveAnnotation,
        AddTag,
        ChangeTag,
        RemoveTag,
        SplitTurn,
        JoinTurns,
        AssignSpeaker,
        ChangeSpeaker,
        MergeSpeakers,
        BeginSection,
        TieTurns,
        UntieTurn,
        ChangeDocument,
        UnifyNames,
        IdentifySpeakers,
        ChangeRoster,
        ChangeGlossary,
        AddSource,
        RemoveSource,
        ConfirmFigures,
        ChangeFigure,
        RejectFigures,
        AddFigure,
        ReopenFigures,
        RemoveCall,
        RestoreCall,
        ImportCodebook,
        MergeProject,
        RevertEdit,
        RevertLaterEdits,
        ReplaceWords,
        ChangeSpellingWords,
    };

    QString id; ///< UUID; set by Project::apply() where empty.
    Action action = Action::TypeText;
    DocumentId document; ///< Null for changes of the codebook, the roster, the glossary or spelling alone.
    TextRange focus;     ///< Where it happened in the original text, for jumping there.
    QList<RowChange> changes;
    QString mergeKey; ///< Edits with one key that follow each other quickly become one, as keystrokes do. Empty: never.
    QString author;   ///< Set by Project::apply() where empty.
    QDateTime at;     ///< UTC; set by Project::apply() where invalid.

    /// The edit that takes this one back.
    Edit inverse() const;

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// The key under which an action is written to the log, such as "accept-finding".
QString actionKey(Edit::Action action);

/// The action of a key, if it is one.
std::optional<Edit::Action> actionFromKey(QStringView key);

/// The translated name of an action for menus and lists, such as “Accept proposal”.
QString actionName(Edit::Action action);

/// One edit that does first and then second; both must be of one document.
Edit composed(const Edit &first, const Edit &second);

} // namespace core

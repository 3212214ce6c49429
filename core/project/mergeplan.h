// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "core/project/project.h"

namespace core {

/// One thing that another copy of the project has otherwise, in words and as changes of ours.
struct MergeItem {
    enum class Kind { Added, Changed, Removed, Conflict }; ///< How the other copy differs.

    Kind kind = Kind::Added;
    QString what;             ///< Such as “Annotation”. Translated.
    DocumentId document;      ///< Null for the codebook, the roster and the glossary.
    TextRange place;          ///< In the original text of the call.
    QString words;            ///< The words, or the name, that it is about.
    QString mine;             ///< How it is here, in words; empty if there is nothing.
    QString theirs;           ///< How it is there; empty if there is nothing.
    QList<RowChange> changes; ///< What makes it here as it is there. For a conflict, also what gives way.
    bool isTaken = true;      ///< Whether merging does so. For conflicts false until the analyst chooses.
};

/// What merging another copy would do.
struct MergePlan {
    QList<MergeItem> items;  ///< Conflicts first, then by call and place.
    qsizetype equalRows = 0; ///< Rows of calls that were compared and do not differ.
    qsizetype newerHere = 0; ///< Rows that were changed here and are as before there; they stay.
    qsizetype sameCalls = 0; ///< Calls that are the same in both.

    qsizetype count(MergeItem::Kind kind) const;
};

/// Another copy of a project, opened apart from its file: nothing can happen to the file itself.
struct OtherCopy {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Project> project;
};

/// Opens another copy of a project for merging. Fails with Input if it is ours itself or no project, and with Storage.
Result<OtherCopy> openCopy(const Project &ours, const QString &path);

/// Compares two copies row by row. Rows are the same that have one GUID; calls, also those with one SHA-256; and tags,
/// corrections and decisions that were made alike in both. The logs tell which copy changed a row, so that only what
/// was changed in both is a conflict. Changes nothing. Fails with Storage.
Result<MergePlan> planMerge(Project &ours, Project &theirs);

/// The edit that does what is taken in a plan. Without changes if that is nothing. Tags that are used stay, and none
/// comes to lie below itself. Fails with Storage.
Result<Edit> mergeEdit(Project &ours, const Project &theirs, const MergePlan &plan);

/// Takes the plan into ours: one edit, which undo takes back as a whole. Calls that ours lacks are kept with it, and
/// the plan must have been made of these two projects in this state. Fails like Project::apply().
Result<void> merge(Project &ours, Project &theirs, const MergePlan &plan);

} // namespace core

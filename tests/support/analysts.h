// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/mergeplan.h"
#include "tests/support/projects.h"

namespace support {

/// The call that they both have.
QString analystsText();

/// A new tag of this name.
core::Tag tagNamed(const QString &name);

/// Where words stand first in the original text of a call.
core::TextRange placeOf(const core::CallState &call, const QString &words);

/// Two analysts with copies of one project that has one tag and one annotation in it. What they do succeeds, or the
/// program ends.
struct Analysts {
    ProjectFixture mine;
    QTemporaryDir folder{folderTemplate()};
    QString path = folder.filePath(QStringLiteral("copy.emend"));
    std::unique_ptr<core::Project> theirs;
    core::Tag outlook = tagNamed(QStringLiteral("Outlook"));

    Analysts();

    const core::CallState &callOf(core::Project &project) const { return project.call(mine.document); }
    void apply(core::Project &project, const core::Edit &edit);
    void annotate(core::Project &project, const QString &words, const QString &note, const QList<core::TagId> &tags);

    /// Adds a figure to the same words, in percent.
    void decide(core::Project &project, double value);

    /// Writes over the first occurrence of words in the corrected text.
    void type(core::Project &project, const QString &words, const QString &by);

    core::MergePlan plan() const;
    void merge(const core::MergePlan &plan);

    /// All that a person sees of my call.
    QString seen() const { return described(mine.call()); }
};

} // namespace support

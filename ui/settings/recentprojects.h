// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace ui {

/// A project that was open lately and how far the work on it was.
struct RecentProject {
    QString path;
    QString title;       ///< Of the call that was on the screen; empty if nothing is known but the path.
    int calls = 0;       ///< In the project.
    int findings = 0;    ///< Of the call on the screen.
    int decided = 0;     ///< Of these.
    QDateTime leftAt;    ///< UTC
    bool isThere = true; ///< Whether the file still exists.

    friend bool operator==(const RecentProject &, const RecentProject &) = default;
};

/// The projects that were open lately, newest first.
QList<RecentProject> recentProjects();

/// Keeps how far the work on a project was when it was left. Projects that are no longer recent are forgotten.
void rememberProject(const RecentProject &project);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/findingchoice.h"
#include "ui/settings/settings.h"

namespace ui {

/// How the words of the transcript are set.
struct TextLook {
    QString family = settings::textFamily.fallback;     ///< Empty for that of the desktop.
    int size = settings::textSize.fallback;             ///< In points at 100 %; 0 for that of the desktop.
    int lineSpacing = settings::lineSpacing.fallback;   ///< In percent of the font's own, 100 or more.
    int readingWidth = settings::readingWidth.fallback; ///< Of a line, in characters; 0 for all there is.

    friend bool operator==(const TextLook &, const TextLook &) = default;
};

/// When projects are backed up, and where to.
struct BackupHabits {
    int minutes = settings::backupMinutes.fallback; ///< Between two backups; 0 for only when a project is opened.
    core::BackupRules rules;

    friend bool operator==(const BackupHabits &, const BackupHabits &) = default;
};

/// What the export dialog offers at first.
struct ExportHabits {
    QStringList formats = settings::exportFormats.fallback; ///< Exporter::id() of those that are ticked, or "charts".
    QString folder = settings::exportFolder.fallback;       ///< Empty for that of the project.
    core::InterpretedTurns interpreted = settings::interpretedTurns.fallback;

    friend bool operator==(const ExportHabits &, const ExportHabits &) = default;
};

/// All that an analyst chooses once for every call. A new one holds what is chosen for those who choose nothing.
struct Preferences {
    Theme theme = settings::theme.fallback;
    TextLook text;
    int zoom = settings::zoom.fallback; ///< Of the transcript, in percent.
    core::FindingChoice findings;
    ExportHabits exports;
    QString author = settings::author.fallback; ///< Empty for the name of the account.
    BackupHabits backups;
    QString language = settings::language.fallback; ///< Such as "en"; empty for that of the desktop.

    /// As they are remembered. Numbers out of range, as a hand-written file may hold, are brought into it.
    static Preferences load();
    void save() const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// The ranges of what can be chosen.
constexpr int leastTextSize = 6;
constexpr int mostTextSize = 48;
constexpr int leastZoom = 50;
constexpr int mostZoom = 300;
constexpr int leastLineSpacing = 100;
constexpr int mostLineSpacing = 250;
constexpr int leastReadingWidth = 40;
constexpr int mostReadingWidth = 200;
constexpr int mostKeptBackups = 200;

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVariantMap>

#include "core/exporters/exportoptions.h"
#include "core/store/backups.h"
#include "ui/settings/appearance.h"

namespace ui {

/// A ready arrangement of the panels for one kind of work.
enum class DeskLayout { Review, Annotate, Figures };

/// One remembered choice: where it is kept and what holds until somebody chooses.
template<typename T>
struct Setting {
    const char *key;
    T fallback;
};

/// All that the program remembers between runs. There is no other place that names a key.
namespace settings {

inline const Setting<Theme> theme{"appearance/theme", Theme::System};
inline const Setting<int> zoom{"appearance/zoom", 100};             ///< Of the transcript, in percent.
inline const Setting<QString> textFamily{"text/family", QString()}; ///< Empty for that of the desktop.
inline const Setting<int> textSize{"text/size", 0};                 ///< In points; 0 for that of the desktop.
inline const Setting<int> lineSpacing{"text/line-spacing", 140};    ///< In percent of the font's own.
inline const Setting<int> readingWidth{"text/reading-width", 95};   ///< In characters; 0 for all there is.
inline const Setting<QString> language{"language/code", QString()}; ///< Such as "en"; empty for the desktop's.
inline const Setting<QString> author{"author/name", QString()};     ///< Empty for the name of the account.
inline const Setting<int> backupMinutes{"backups/minutes", 60};     ///< Between two; 0 for only when opened.
inline const Setting<int> keptBackups{"backups/kept", core::keptBackups};
inline const Setting<QString> backupFolder{"backups/folder", QString()};      ///< Empty for the user's data folder.
inline const Setting<QStringList> recentFiles{"files/recent", QStringList()}; ///< Newest first, at most ten.
inline const Setting<QString> lastFolder{"files/folder", QString()};
inline const Setting<QStringList> exportFormats{"export/formats",
                                                {QStringLiteral("markdown"), QStringLiteral("html"),
                                                 QStringLiteral("kpi-csv"), QStringLiteral("charts")}}; ///< Ticked.
inline const Setting<QString> exportFolder{"export/folder", QString()};          ///< Empty for that of the project.
inline const Setting<QString> noteTemplate{"note/template", QString()};          ///< Empty for the program's own.
inline const Setting<QString> noteFormat{"note/format", QStringLiteral("docx")}; ///< NoteFormat::id
inline const Setting<QStringList> findHistory{"find/words", QStringList()};      ///< Newest first.
inline const Setting<QStringList> replaceHistory{"find/replacements", QStringList()}; ///< Newest first.
inline const Setting<bool> spelling{"spelling/marks", true};
inline const Setting<core::InterpretedTurns> interpretedTurns{"export/interpreted", core::InterpretedTurns::Both};
inline const Setting<bool> exportChanges{"export/changes", false}; ///< Whether documents track changes.
inline const Setting<QByteArray> windowGeometry{"window/geometry", QByteArray()};
inline const Setting<QByteArray> windowState{"window/state", QByteArray()}; ///< Of panels in the layout Review.
inline const Setting<QByteArray> annotateState{"window/annotate-state", QByteArray()};
inline const Setting<QByteArray> figuresState{"window/figures-state", QByteArray()};
inline const Setting<QByteArray> helpGeometry{"help/geometry", QByteArray()};
inline const Setting<DeskLayout> deskLayout{"window/layout", DeskLayout::Review};
inline const Setting<QByteArray> ownKeys{"keys/own", QByteArray()};                 ///< See toJson(KeyMap).
inline const Setting<QStringList> recentCommands{"commands/recent", QStringList()}; ///< Newest first.
inline const Setting<QStringList> seenHints{"hints/seen", QStringList()};           ///< Hints that are not shown again.
inline const Setting<QVariantMap> projectStates{"files/states", QVariantMap()};     ///< See recentprojects.h.

/// Whether findings of a kind are shown, and how sure they must be for that, 0..1. In the order of core::FindingKind.
inline const std::array<Setting<bool>, 5> shownKinds{{
    {"findings/repeat-shown", true},
    {"findings/garbled-shown", true},
    {"findings/figure-shown", true},
    {"findings/name-shown", true},
    {"findings/turn-shown", true},
}};
inline const std::array<Setting<double>, 5> leastScores{{
    {"findings/repeat-least", 0.0},
    {"findings/garbled-least", 0.0},
    {"findings/figure-least", 0.0},
    {"findings/name-least", 0.0},
    {"findings/turn-least", 0.0},
}};

} // namespace settings

/// Typed access to the remembered choices.
class Settings
{
public:
    template<typename T>
    static T value(const Setting<T> &setting)
    {
        if constexpr (std::is_enum_v<T>)
            return static_cast<T>(read(setting.key, static_cast<int>(setting.fallback)).toInt());
        else
            return read(setting.key, QVariant::fromValue(setting.fallback)).template value<T>();
    }

    template<typename T>
    static void setValue(const Setting<T> &setting, const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            write(setting.key, static_cast<int>(value));
        else
            write(setting.key, QVariant::fromValue(value));
    }

    /// Puts a file at the head of the recent ones.
    static void addRecentFile(const QString &path);

    /// Forgets a file that could not be opened any more.
    static void removeRecentFile(const QString &path);

    /// The name of the account that the program runs in.
    static QString accountName();

    /// The analyst's name: the chosen one, or that of the account.
    static QString authorName();

private:
    static QVariant read(const char *key, const QVariant &fallback);
    static void write(const char *key, const QVariant &value);
};

} // namespace ui

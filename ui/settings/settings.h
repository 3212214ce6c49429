// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include "core/exporters/exportoptions.h"
#include "ui/settings/appearance.h"

namespace ui {

/// One remembered choice: where it is kept and what holds until somebody chooses.
template<typename T>
struct Setting {
    const char *key;
    T fallback;
};

/// All that the program remembers between runs. There is no other place that names a key.
namespace settings {

inline const Setting<Theme> theme{"appearance/theme", Theme::System};
inline const Setting<int> zoom{"appearance/zoom", 100}; ///< Of the transcript, in percent.
inline const Setting<QString> author{"author/name", QString()};
inline const Setting<QStringList> recentFiles{"files/recent", QStringList()}; ///< Newest first, at most ten.
inline const Setting<QString> lastFolder{"files/folder", QString()};
inline const Setting<core::InterpretedTurns> interpretedTurns{"export/interpreted", core::InterpretedTurns::Both};
inline const Setting<QByteArray> windowGeometry{"window/geometry", QByteArray()};
inline const Setting<QByteArray> windowState{"window/state", QByteArray()};

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

    /// The analyst's name: the chosen one, or that of the account.
    static QString authorName();

private:
    static QVariant read(const char *key, const QVariant &fallback);
    static void write(const char *key, const QVariant &value);
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <algorithm>

namespace ui {

namespace {

core::FindingChoice loadFindings()
{
    core::FindingChoice choice;
    for (size_t n = 0; n < settings::shownKinds.size(); ++n) {
        const auto kind = static_cast<core::FindingKind>(n);
        if (!Settings::value(settings::shownKinds.at(n)))
            choice.hiddenKinds.insert(kind);
        const double least = std::clamp(Settings::value(settings::leastScores.at(n)), 0.0, 1.0);
        if (least > 0)
            choice.leastScores.insert(kind, least);
    }
    return choice;
}

void saveFindings(const core::FindingChoice &choice)
{
    for (size_t n = 0; n < settings::shownKinds.size(); ++n) {
        const auto kind = static_cast<core::FindingKind>(n);
        Settings::setValue(settings::shownKinds.at(n), !choice.hiddenKinds.contains(kind));
        Settings::setValue(settings::leastScores.at(n), choice.leastScores.value(kind, 0));
    }
}

/// Zero has a meaning of its own.
int zeroOrWithin(int value, int least, int most)
{
    return value <= 0 ? 0 : std::clamp(value, least, most);
}

TextLook loadText()
{
    TextLook look;
    look.family = Settings::value(settings::textFamily);
    look.size = zeroOrWithin(Settings::value(settings::textSize), leastTextSize, mostTextSize);
    look.lineSpacing = std::clamp(Settings::value(settings::lineSpacing), leastLineSpacing, mostLineSpacing);
    look.readingWidth = zeroOrWithin(Settings::value(settings::readingWidth), leastReadingWidth, mostReadingWidth);
    return look;
}

} // namespace

Preferences Preferences::load()
{
    Preferences preferences;
    const int theme = static_cast<int>(Settings::value(settings::theme));
    if (theme >= 0 && theme <= static_cast<int>(Theme::HighContrastDark))
        preferences.theme = static_cast<Theme>(theme);
    preferences.text = loadText();
    preferences.zoom = std::clamp(Settings::value(settings::zoom), leastZoom, mostZoom);
    preferences.findings = loadFindings();
    preferences.exports = {Settings::value(settings::exportFormats), Settings::value(settings::exportFolder),
                           Settings::value(settings::interpretedTurns)};
    preferences.author = Settings::value(settings::author);
    preferences.backups.minutes = std::max(0, Settings::value(settings::backupMinutes));
    preferences.backups.rules = {Settings::value(settings::backupFolder),
                                 std::clamp(Settings::value(settings::keptBackups), 1, mostKeptBackups)};
    preferences.language = Settings::value(settings::language);
    return preferences;
}

void Preferences::save() const
{
    Settings::setValue(settings::theme, theme);
    Settings::setValue(settings::textFamily, text.family);
    Settings::setValue(settings::textSize, text.size);
    Settings::setValue(settings::lineSpacing, text.lineSpacing);
    Settings::setValue(settings::readingWidth, text.readingWidth);
    Settings::setValue(settings::zoom, zoom);
    saveFindings(findings);
    Settings::setValue(settings::exportFormats, exports.formats);
    Settings::setValue(settings::exportFolder, exports.folder);
    Settings::setValue(settings::interpretedTurns, exports.interpreted);
    Settings::setValue(settings::author, author);
    Settings::setValue(settings::backupMinutes, backups.minutes);
    Settings::setValue(settings::keptBackups, backups.rules.kept);
    Settings::setValue(settings::backupFolder, backups.rules.folder);
    Settings::setValue(settings::language, language);
}

} // namespace ui

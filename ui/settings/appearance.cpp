// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include <array>

#include <QApplication>
#include <QFontDatabase>

#include "ui/settings/contrast.h"
#include "ui/settings/palettes.h"
#include "ui/settings/programstyle.h"

namespace ui {

namespace {

/// The palette that the desktop gave the application before any theme was applied.
const QPalette &desktopPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

QPalette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return lightPalette();
    case Theme::Dark:
        return darkPalette();
    case Theme::HighContrastLight:
        return highContrastLightPalette();
    case Theme::HighContrastDark:
        return highContrastDarkPalette();
    case Theme::System:
        break;
    }
    return isDark(desktopPalette()) ? darkPalette() : lightPalette();
}

} // namespace

void applyTheme(Theme theme)
{
    const QPalette palette = paletteOf(theme);
    desktopPalette(); // Asked before the first palette of ours takes its place.
    // Once is enough: with a new style every widget would be polished anew, while only the colours are others.
    if (!qobject_cast<ProgramStyle *>(QApplication::style()))
        QApplication::setStyle(new ProgramStyle);
    QApplication::setPalette(palette);
}

Colours::Colours(const QPalette &palette)
    : m_ground(palette.color(QPalette::Base))
    , m_isDark(isDark(palette))
    , m_isHighContrast(ui::isHighContrast(palette))
{
}

QColor Colours::shade(Shades shades) const
{
    const QColor colour(m_isDark ? shades.dark : shades.light);
    return m_isHighContrast ? readableOn(m_ground, colour, highContrast) : colour;
}

QColor Colours::role(core::Role role) const
{
    switch (role) {
    case core::Role::Operator:
        return shade({0x5b6472, 0xa9b2c0});
    case core::Role::Executive:
        return shade({0x0b5fa5, 0x6cb6ff});
    case core::Role::InvestorRelations:
        return shade({0x007a5e, 0x4cc9a5});
    case core::Role::Analyst:
        return shade({0xa04a00, 0xf0a35e});
    case core::Role::Interpreter:
        return shade({0x8a3f78, 0xdf9bcb});
    case core::Role::Unknown:
        break;
    }
    return quiet();
}

QColor Colours::speaker(const core::Speaker &speaker) const
{
    const QColor chosen(speaker.colour);
    return chosen.isValid() ? readableOn(m_ground, chosen, m_isHighContrast ? highContrast : leastContrast)
                            : role(speaker.role);
}

QColor Colours::finding(core::FindingKind kind) const
{
    switch (kind) {
    case core::FindingKind::Repeat:
        return shade({0x7a4fb5, 0xc0a0f0});
    case core::FindingKind::Garbled:
        return shade({0xc0392b, 0xff8a7a});
    case core::FindingKind::Figure:
        return shade({0x8f5f00, 0xe6b450});
    case core::FindingKind::Name:
        return shade({0x00707f, 0x55c8d8});
    case core::FindingKind::Turn:
        break;
    }
    return shade({0x4a5a2a, 0xa9c47a});
}

QColor Colours::tint(const QColor &colour) const
{
    QColor tinted = colour;
    tinted.setAlphaF(m_isDark ? 0.22F : 0.13F);
    return tinted;
}

QColor Colours::removed() const
{
    return shade({0xb3261e, 0xff8f85});
}

QColor Colours::added() const
{
    return shade({0x1a7f37, 0x6fdd8b});
}

QColor Colours::positive() const
{
    return shade({0x1a7f37, 0x6fdd8b});
}

QColor Colours::negative() const
{
    return shade({0xb3261e, 0xff8f85});
}

QColor Colours::quiet() const
{
    return shade({0x5b6472, 0xa9b2c0});
}

QColor Colours::hairline() const
{
    return m_isHighContrast ? quiet() : shade({0xd9dce3, 0x343943});
}

QColor Colours::series(qsizetype n) const
{
    // Okabe and Ito, "Color Universal Design" (2008), darkened or lightened for the ground they stand on.
    static constexpr std::array<Shades, 8> series{{
        {0x0072b2, 0x56b4e9},
        {0xd55e00, 0xf08a4b},
        {0x009e73, 0x3fd0a5},
        {0xcc79a7, 0xe8a3c9},
        {0xb8860b, 0xe6b450},
        {0x4b9cd3, 0x9fd3f5},
        {0x6a4fa3, 0xb9a1e8},
        {0x6b7280, 0xb4bac4},
    }};
    return shade(series.at(static_cast<size_t>(n) % series.size()));
}

} // namespace ui

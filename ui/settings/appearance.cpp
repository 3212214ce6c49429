// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include <array>

#include <QApplication>
#include <QFontDatabase>

#include "ui/settings/programstyle.h"

namespace ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

QColor pick(Pair pair, bool dark)
{
    return QColor(dark ? pair.dark : pair.light);
}

} // namespace

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(QRgb(0xf4f5f7)));
    palette.setColor(QPalette::WindowText, QColor(QRgb(0x1d2330)));
    palette.setColor(QPalette::Base, QColor(QRgb(0xffffff)));
    palette.setColor(QPalette::AlternateBase, QColor(QRgb(0xf7f8fa)));
    palette.setColor(QPalette::Text, QColor(QRgb(0x1d2330)));
    palette.setColor(QPalette::Button, QColor(QRgb(0xeceef2)));
    palette.setColor(QPalette::ButtonText, QColor(QRgb(0x1d2330)));
    palette.setColor(QPalette::BrightText, QColor(QRgb(0xffffff)));
    palette.setColor(QPalette::ToolTipBase, QColor(QRgb(0xffffff)));
    palette.setColor(QPalette::ToolTipText, QColor(QRgb(0x1d2330)));
    palette.setColor(QPalette::PlaceholderText, QColor(QRgb(0x667085)));
    palette.setColor(QPalette::Highlight, QColor(QRgb(0x1f5fbf)));
    palette.setColor(QPalette::HighlightedText, QColor(QRgb(0xffffff)));
    palette.setColor(QPalette::Link, QColor(QRgb(0x1f5fbf)));
    palette.setColor(QPalette::LinkVisited, QColor(QRgb(0x6b4ba3)));
    palette.setColor(QPalette::Light, QColor(QRgb(0xffffff)));
    palette.setColor(QPalette::Midlight, QColor(QRgb(0xe6e8ec)));
    palette.setColor(QPalette::Mid, QColor(QRgb(0xc6cad2)));
    palette.setColor(QPalette::Dark, QColor(QRgb(0x9aa1ad)));
    palette.setColor(QPalette::Shadow, QColor(QRgb(0x6b7280)));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(QRgb(0x1f2229)));
    palette.setColor(QPalette::WindowText, QColor(QRgb(0xe4e7ec)));
    palette.setColor(QPalette::Base, QColor(QRgb(0x17191f)));
    palette.setColor(QPalette::AlternateBase, QColor(QRgb(0x1c1f26)));
    palette.setColor(QPalette::Text, QColor(QRgb(0xe4e7ec)));
    palette.setColor(QPalette::Button, QColor(QRgb(0x2a2e37)));
    palette.setColor(QPalette::ButtonText, QColor(QRgb(0xe4e7ec)));
    palette.setColor(QPalette::BrightText, QColor(QRgb(0xffffff)));
    palette.setColor(QPalette::ToolTipBase, QColor(QRgb(0x2a2e37)));
    palette.setColor(QPalette::ToolTipText, QColor(QRgb(0xe4e7ec)));
    palette.setColor(QPalette::PlaceholderText, QColor(QRgb(0x98a1b0)));
    palette.setColor(QPalette::Highlight, QColor(QRgb(0x2f6fd0)));
    palette.setColor(QPalette::HighlightedText, QColor(QRgb(0xffffff)));
    palette.setColor(QPalette::Link, QColor(QRgb(0x7cb3ff)));
    palette.setColor(QPalette::LinkVisited, QColor(QRgb(0xc3a6f0)));
    palette.setColor(QPalette::Light, QColor(QRgb(0x3a3f4a)));
    palette.setColor(QPalette::Midlight, QColor(QRgb(0x31353f)));
    palette.setColor(QPalette::Mid, QColor(QRgb(0x444a56)));
    palette.setColor(QPalette::Dark, QColor(QRgb(0x121419)));
    palette.setColor(QPalette::Shadow, QColor(QRgb(0x000000)));
    return palette;
}

namespace {

void greyOutDisabled(QPalette &palette)
{
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
}

/// The palette that the desktop gave the application before any theme was applied.
const QPalette &desktopPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
}

void applyTheme(Theme theme)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isDark(desktopPalette()));
    QPalette palette = dark ? darkPalette() : lightPalette();
    greyOutDisabled(palette);
    QApplication::setStyle(new ProgramStyle);
    QApplication::setPalette(palette);
}

QColor Colours::role(core::Role role) const
{
    switch (role) {
    case core::Role::Operator:
        return pick({0x5b6472, 0xa9b2c0}, m_dark);
    case core::Role::Executive:
        return pick({0x0b5fa5, 0x6cb6ff}, m_dark);
    case core::Role::InvestorRelations:
        return pick({0x007a5e, 0x4cc9a5}, m_dark);
    case core::Role::Analyst:
        return pick({0xa04a00, 0xf0a35e}, m_dark);
    case core::Role::Interpreter:
        return pick({0x8a3f78, 0xdf9bcb}, m_dark);
    case core::Role::Unknown:
        break;
    }
    return quiet();
}

QColor Colours::speaker(const core::Speaker &speaker) const
{
    const QColor chosen(speaker.colour);
    return chosen.isValid() ? chosen : role(speaker.role);
}

QColor Colours::finding(core::FindingKind kind) const
{
    switch (kind) {
    case core::FindingKind::Repeat:
        return pick({0x7a4fb5, 0xc0a0f0}, m_dark);
    case core::FindingKind::Garbled:
        return pick({0xc0392b, 0xff8a7a}, m_dark);
    case core::FindingKind::Figure:
        return pick({0x9a6700, 0xe6b450}, m_dark);
    case core::FindingKind::Name:
        return pick({0x00707f, 0x55c8d8}, m_dark);
    case core::FindingKind::Turn:
        break;
    }
    return pick({0x4a5a2a, 0xa9c47a}, m_dark);
}

QColor Colours::tint(const QColor &colour) const
{
    QColor tinted = colour;
    tinted.setAlphaF(m_dark ? 0.22F : 0.13F);
    return tinted;
}

QColor Colours::removed() const
{
    return pick({0xb3261e, 0xff8f85}, m_dark);
}

QColor Colours::added() const
{
    return pick({0x1a7f37, 0x6fdd8b}, m_dark);
}

QColor Colours::positive() const
{
    return pick({0x1a7f37, 0x6fdd8b}, m_dark);
}

QColor Colours::negative() const
{
    return pick({0xb3261e, 0xff8f85}, m_dark);
}

QColor Colours::quiet() const
{
    return pick({0x5b6472, 0xa9b2c0}, m_dark);
}

QColor Colours::hairline() const
{
    return pick({0xd9dce3, 0x343943}, m_dark);
}

QColor Colours::series(qsizetype n) const
{
    // Okabe and Ito, "Color Universal Design" (2008), darkened or lightened for the ground they stand on.
    static constexpr std::array<Pair, 8> series{{
        {0x0072b2, 0x56b4e9},
        {0xd55e00, 0xf08a4b},
        {0x009e73, 0x3fd0a5},
        {0xcc79a7, 0xe8a3c9},
        {0xb8860b, 0xe6b450},
        {0x4b9cd3, 0x9fd3f5},
        {0x6a4fa3, 0xb9a1e8},
        {0x6b7280, 0xb4bac4},
    }};
    return pick(series.at(static_cast<size_t>(n) % series.size()), m_dark);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/palettes.h"

#include <array>
#include <utility>

namespace ui {

namespace {

using Entry = std::pair<QPalette::ColorRole, QRgb>;

/// A palette whose groups are alike but for what cannot be used.
QPalette made(const std::array<Entry, 20> &entries)
{
    QPalette palette;
    for (const auto &[role, colour] : entries)
        palette.setColor(role, QColor(colour));
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return made({{
        {QPalette::Window, 0xfff4f5f7},
        {QPalette::WindowText, 0xff1d2330},
        {QPalette::Base, 0xffffffff},
        {QPalette::AlternateBase, 0xfff7f8fa},
        {QPalette::Text, 0xff1d2330},
        {QPalette::Button, 0xffeceef2},
        {QPalette::ButtonText, 0xff1d2330},
        {QPalette::BrightText, 0xffffffff},
        {QPalette::ToolTipBase, 0xffffffff},
        {QPalette::ToolTipText, 0xff1d2330},
        {QPalette::PlaceholderText, 0xff5b6472},
        {QPalette::Highlight, 0xff1f5fbf},
        {QPalette::HighlightedText, 0xffffffff},
        {QPalette::Link, 0xff1f5fbf},
        {QPalette::LinkVisited, 0xff6b4ba3},
        {QPalette::Light, 0xffffffff},
        {QPalette::Midlight, 0xffe6e8ec},
        {QPalette::Mid, 0xffc6cad2},
        {QPalette::Dark, 0xff9aa1ad},
        {QPalette::Shadow, 0xff6b7280},
    }});
}

QPalette darkPalette()
{
    return made({{
        {QPalette::Window, 0xff1f2229},
        {QPalette::WindowText, 0xffe4e7ec},
        {QPalette::Base, 0xff17191f},
        {QPalette::AlternateBase, 0xff1c1f26},
        {QPalette::Text, 0xffe4e7ec},
        {QPalette::Button, 0xff2a2e37},
        {QPalette::ButtonText, 0xffe4e7ec},
        {QPalette::BrightText, 0xffffffff},
        {QPalette::ToolTipBase, 0xff2a2e37},
        {QPalette::ToolTipText, 0xffe4e7ec},
        {QPalette::PlaceholderText, 0xff98a1b0},
        {QPalette::Highlight, 0xff2f6fd0},
        {QPalette::HighlightedText, 0xffffffff},
        {QPalette::Link, 0xff7cb3ff},
        {QPalette::LinkVisited, 0xffc3a6f0},
        {QPalette::Light, 0xff3a3f4a},
        {QPalette::Midlight, 0xff31353f},
        {QPalette::Mid, 0xff444a56},
        {QPalette::Dark, 0xff121419},
        {QPalette::Shadow, 0xff000000},
    }});
}

QPalette highContrastLightPalette()
{
    return made({{
        {QPalette::Window, 0xffffffff},
        {QPalette::WindowText, 0xff000000},
        {QPalette::Base, 0xffffffff},
        {QPalette::AlternateBase, 0xfff0f0f0},
        {QPalette::Text, 0xff000000},
        {QPalette::Button, 0xffffffff},
        {QPalette::ButtonText, 0xff000000},
        {QPalette::BrightText, 0xffffffff},
        {QPalette::ToolTipBase, 0xffffffff},
        {QPalette::ToolTipText, 0xff000000},
        {QPalette::PlaceholderText, 0xff3c3c3c},
        {QPalette::Highlight, 0xff00329b},
        {QPalette::HighlightedText, 0xffffffff},
        {QPalette::Link, 0xff00329b},
        {QPalette::LinkVisited, 0xff5a1e96},
        {QPalette::Light, 0xffffffff},
        {QPalette::Midlight, 0xffe6e6e6},
        {QPalette::Mid, 0xff707070},
        {QPalette::Dark, 0xff3c3c3c},
        {QPalette::Shadow, 0xff000000},
    }});
}

QPalette highContrastDarkPalette()
{
    return made({{
        {QPalette::Window, 0xff000000},
        {QPalette::WindowText, 0xffffffff},
        {QPalette::Base, 0xff000000},
        {QPalette::AlternateBase, 0xff1a1a1a},
        {QPalette::Text, 0xffffffff},
        {QPalette::Button, 0xff000000},
        {QPalette::ButtonText, 0xffffffff},
        {QPalette::BrightText, 0xffffffff},
        {QPalette::ToolTipBase, 0xff000000},
        {QPalette::ToolTipText, 0xffffffff},
        {QPalette::PlaceholderText, 0xffd2d2d2},
        {QPalette::Highlight, 0xffffe45c},
        {QPalette::HighlightedText, 0xff000000},
        {QPalette::Link, 0xffffe45c},
        {QPalette::LinkVisited, 0xffe3b8ff},
        {QPalette::Light, 0xff6e6e6e},
        {QPalette::Midlight, 0xff2d2d2d},
        {QPalette::Mid, 0xff8c8c8c},
        {QPalette::Dark, 0xff5a5a5a},
        {QPalette::Shadow, 0xff000000},
    }});
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
}

bool isHighContrast(const QPalette &palette)
{
    const QRgb ground = palette.color(QPalette::Base).rgb();
    const QRgb text = palette.color(QPalette::Text).rgb();
    constexpr QRgb black = 0xff000000;
    constexpr QRgb white = 0xffffffff;
    return (ground == black && text == white) || (ground == white && text == black);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include "core/analysis/finding.h"
#include "core/transcript/speaker.h"

namespace ui {

/// Light or dark, or what the desktop says.
enum class Theme { System, Light, Dark };

/// Gives the application its style, palette and fonts.
void applyTheme(Theme theme);

/// The palettes of the two themes, whichever of them the application wears.
QPalette lightPalette();
QPalette darkPalette();

/// Whether text of this palette stands light on dark.
bool isDark(const QPalette &palette);

/// Colours with a meaning, for one palette. All have at least 4.5:1 contrast where text is drawn in or on them; those
/// that distinguish kinds are safe for the common colour blindnesses (after Okabe and Ito).
class Colours
{
public:
    explicit Colours(const QPalette &palette)
        : m_dark(isDark(palette))
    {
    }

    /// For names and bars in the speaker margin.
    QColor role(core::Role role) const;

    /// The speaker's own colour if the analyst chose one, otherwise that of the role.
    QColor speaker(const core::Speaker &speaker) const;

    /// For underlines, strips and icons of findings.
    QColor finding(core::FindingKind kind) const;

    /// A tint for behind text of findings and tags: a colour, faint enough to read on.
    QColor tint(const QColor &colour) const;

    QColor removed() const;  ///< Struck words.
    QColor added() const;    ///< Corrected words.
    QColor positive() const; ///< Confirmed, consistent.
    QColor negative() const; ///< Inconsistent, error.
    QColor quiet() const;    ///< Secondary text.
    QColor hairline() const; ///< Lines between things.

    /// The n-th series colour of a chart, n from 0; they repeat after eight.
    QColor series(qsizetype n) const;

private:
    bool m_dark;
};

} // namespace ui

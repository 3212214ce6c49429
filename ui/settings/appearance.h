// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include "core/analysis/finding.h"
#include "core/transcript/speaker.h"
#include "ui/settings/palettes.h"

namespace ui {

/// What the window looks like: as the desktop says, or as chosen. Stored by number, so new ones come last.
enum class Theme { System, Light, Dark, HighContrastLight, HighContrastDark };

/// Gives the application its style, palette and fonts.
void applyTheme(Theme theme);

/// Colours with a meaning, for one palette. All have at least 4.5:1 contrast where text is drawn in or on them, and 7:1
/// in the palettes of high contrast; those that distinguish kinds are safe for the common colour blindnesses (after
/// Okabe and Ito).
class Colours
{
public:
    explicit Colours(const QPalette &palette);

    /// Whether the palette is one of high contrast, where things differ by more than a faint tint.
    bool isHighContrast() const { return m_isHighContrast; }

    /// For names and bars in the speaker margin.
    QColor role(core::Role role) const;

    /// The speaker's own colour if the analyst chose one, made readable where it is not; otherwise that of the role.
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
    struct Shades {
        QRgb light;
        QRgb dark;
    };

    QColor shade(Shades shades) const;

    QColor m_ground; ///< What texts are read on.
    bool m_isDark;
    bool m_isHighContrast;
};

} // namespace ui

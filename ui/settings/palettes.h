// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace ui {

/// The palettes of the themes, whichever of them the application wears.
QPalette lightPalette();
QPalette darkPalette();

/// Black on white and white on black, for those who need more than the usual contrast.
QPalette highContrastLightPalette();
QPalette highContrastDarkPalette();

/// Whether text of this palette stands light on dark.
bool isDark(const QPalette &palette);

/// Whether this is one of the palettes of high contrast.
bool isHighContrast(const QPalette &palette);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace ui {

/// The least contrast of text with what it stands on, and of text in the high contrast themes (WCAG 2.1, AA and AAA).
constexpr double leastContrast = 4.5;
constexpr double highContrast = 7.0;

/// The contrast of two opaque colours as WCAG 2.1 defines it: 1 (the same) to 21 (black on white).
double contrastRatio(const QColor &a, const QColor &b);

/// What is seen of a translucent colour on an opaque ground.
QColor blended(const QColor &colour, const QColor &ground);

/// The colour itself if its contrast with the ground is enough; otherwise a darker or lighter one of the same hue that
/// has that contrast.
QColor readableOn(const QColor &ground, const QColor &colour, double least = leastContrast);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/contrast.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

float mixed(float above, float below, float share)
{
    return above * share + below * (1.0F - share);
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blended(const QColor &colour, const QColor &ground)
{
    const float share = colour.alphaF();
    // Rounded to what a screen can show, so that the contrast is that of the pixels.
    return QColor(QColor::fromRgbF(mixed(colour.redF(), ground.redF(), share),
                                   mixed(colour.greenF(), ground.greenF(), share),
                                   mixed(colour.blueF(), ground.blueF(), share))
                      .rgb());
}

QColor readableOn(const QColor &ground, const QColor &colour, double least)
{
    constexpr float step = 0.02F;
    const bool isDarker = contrastRatio(Qt::black, ground) > contrastRatio(Qt::white, ground);
    QColor readable(colour.rgb());
    float lightness = readable.lightnessF();
    const float end = isDarker ? 0.0F : 1.0F;
    while (contrastRatio(readable, ground) < least && lightness != end) {
        lightness = std::clamp(lightness + (isDarker ? -step : step), 0.0F, 1.0F);
        readable.setHslF(std::max(0.0F, colour.hslHueF()), colour.hslSaturationF(), lightness);
        readable = QColor(readable.rgb());
    }
    return readable;
}

} // namespace ui

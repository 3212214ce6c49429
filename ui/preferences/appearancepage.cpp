// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/appearancepage.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize sampleSize(64, 40);

/// A small window in the colours of a palette.
QPixmap sampleOf(const QPalette &palette, qreal pixelRatio)
{
    QPixmap sample(sampleSize * pixelRatio);
    sample.setDevicePixelRatio(pixelRatio);
    sample.fill(palette.color(QPalette::Base));
    QPainter painter(&sample);
    const Colours colours(palette);
    painter.fillRect(QRect(0, 0, sampleSize.width(), 8), palette.color(QPalette::Window));
    painter.fillRect(QRect(6, 14, 12, 3), colours.role(core::Role::Executive));
    painter.fillRect(QRect(24, 14, 32, 3), palette.color(QPalette::Text));
    painter.fillRect(QRect(24, 21, 26, 3), palette.color(QPalette::Text));
    painter.fillRect(QRect(24, 26, 14, 2), colours.finding(core::FindingKind::Garbled));
    painter.fillRect(QRect(24, 32, 16, 4), palette.color(QPalette::Highlight));
    painter.setPen(palette.color(QPalette::Dark));
    painter.drawRect(QRect({0, 0}, sampleSize - QSize(1, 1)));
    return sample;
}

/// Both palettes, of which the desktop chooses one.
QPixmap sampleOfBoth(qreal pixelRatio)
{
    QPixmap both = sampleOf(lightPalette(), pixelRatio);
    QPainter painter(&both);
    const QRect right(sampleSize.width() / 2, 0, sampleSize.width() / 2, sampleSize.height());
    const QPixmap dark = sampleOf(darkPalette(), pixelRatio);
    painter.setClipRect(right);
    painter.drawPixmap(0, 0, dark);
    return both;
}

} // namespace

AppearancePage::AppearancePage(QWidget *parent)
    : PreferencesPage(parent)
    , m_themes(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    const auto add = [&](Theme theme, const QString &name, const QPixmap &sample) {
        auto *button = new QRadioButton(name, this);
        button->setIcon(sample);
        button->setIconSize(sampleSize);
        m_themes->addButton(button, static_cast<int>(theme));
        layout->addWidget(button);
    };
    const qreal ratio = devicePixelRatioF();
    add(Theme::System, tr("As the &desktop"), sampleOfBoth(ratio));
    add(Theme::Light, tr("&Light"), sampleOf(lightPalette(), ratio));
    add(Theme::Dark, tr("Dar&k"), sampleOf(darkPalette(), ratio));
    add(Theme::HighContrastLight, tr("&High contrast, light"), sampleOf(highContrastLightPalette(), ratio));
    add(Theme::HighContrastDark, tr("High &contrast, dark"), sampleOf(highContrastDarkPalette(), ratio));
    auto *hint = new QLabel(tr("High contrast draws black and white, with stronger colours, lines and frames."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    layout->addStretch(1);
    connect(m_themes, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            Q_EMIT changed();
    });
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

void AppearancePage::display(const Preferences &preferences)
{
    m_themes->button(static_cast<int>(preferences.theme))->setChecked(true);
}

void AppearancePage::write(Preferences &preferences) const
{
    preferences.theme = static_cast<Theme>(m_themes->checkedId());
}

void AppearancePage::reset(Preferences &preferences) const
{
    preferences.theme = Preferences().theme;
}

} // namespace ui

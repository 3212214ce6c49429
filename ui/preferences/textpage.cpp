// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/textpage.h"

#include <QCheckBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace ui {

namespace {

/// A number whose lowest value, one step below least, stands for leaving the choice to the program.
QSpinBox *makeNumber(int least, int most, int step, const QString &ending, const QString &whenLeft = {})
{
    auto *box = new QSpinBox;
    box->setRange(whenLeft.isEmpty() ? least : least - step, most);
    box->setSingleStep(step);
    box->setSuffix(ending);
    box->setSpecialValueText(whenLeft);
    return box;
}

int valueOf(const QSpinBox *box)
{
    const bool isLeft = !box->specialValueText().isEmpty() && box->value() == box->minimum();
    return isLeft ? 0 : box->value();
}

void setValueOf(QSpinBox *box, int value)
{
    box->setValue(value == 0 ? box->minimum() : value);
}

} // namespace

TextPage::TextPage(QWidget *parent)
    : PreferencesPage(parent)
    , m_desktopFont(new QCheckBox(tr("&Font of the desktop")))
    , m_family(new QFontComboBox)
    , m_size(makeNumber(leastTextSize, mostTextSize, 1, tr(" pt"), tr("As the desktop")))
    , m_zoom(makeNumber(leastZoom, mostZoom, 10, tr(" %")))
    , m_spacing(makeNumber(leastLineSpacing, mostLineSpacing, 5, tr(" %")))
    , m_width(makeNumber(leastReadingWidth, mostReadingWidth, 5, tr(" characters"), tr("As wide as the window")))
{
    m_family->setAccessibleName(tr("Font family"));
    m_family->setEditable(false);
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_family->setMinimumContentsLength(16);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_desktopFont);
    form->addRow(tr("F&amily:"), m_family);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(tr("&Zoom:"), m_zoom);
    form->addRow(tr("&Line spacing:"), m_spacing);
    form->addRow(tr("Longest &line:"), m_width);
    auto *hint = new QLabel(tr("All of this is about the words of the transcript. Zoom is also at hand while reading: "
                               "Ctrl++ and Ctrl+−, Ctrl+0 for 100 %, or Ctrl and the wheel."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(hint);

    connect(m_desktopFont, &QCheckBox::toggled, m_family, &QWidget::setDisabled);
    connect(m_desktopFont, &QCheckBox::toggled, this, &TextPage::changed);
    connect(m_family, &QFontComboBox::currentFontChanged, this, &TextPage::changed);
    for (QSpinBox *box : {m_size, m_zoom, m_spacing, m_width})
        connect(box, &QSpinBox::valueChanged, this, &TextPage::changed);
}

QString TextPage::title() const
{
    return tr("Text");
}

void TextPage::display(const Preferences &preferences)
{
    const TextLook &look = preferences.text;
    m_family->setCurrentFont(look.family.isEmpty() ? font() : QFont(look.family));
    m_desktopFont->setChecked(look.family.isEmpty());
    setValueOf(m_size, look.size);
    setValueOf(m_zoom, preferences.zoom);
    setValueOf(m_spacing, look.lineSpacing);
    setValueOf(m_width, look.readingWidth);
}

void TextPage::write(Preferences &preferences) const
{
    preferences.text.family = m_desktopFont->isChecked() ? QString() : m_family->currentFont().family();
    preferences.text.size = valueOf(m_size);
    preferences.zoom = valueOf(m_zoom);
    preferences.text.lineSpacing = valueOf(m_spacing);
    preferences.text.readingWidth = valueOf(m_width);
}

void TextPage::reset(Preferences &preferences) const
{
    preferences.text = Preferences().text;
    preferences.zoom = Preferences().zoom;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/speakerdialog.h"

#include <array>

#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

#include "ui/settings/appearance.h"

namespace ui {

namespace {

constexpr std::array roles{core::Role::Unknown,           core::Role::Operator, core::Role::Executive,
                           core::Role::InvestorRelations, core::Role::Analyst,  core::Role::Interpreter};

} // namespace

SpeakerDialog::SpeakerDialog(const core::Speaker &speaker, QWidget *parent)
    : QDialog(parent)
    , m_speaker(speaker)
    , m_name(new QLineEdit(speaker.name))
    , m_role(new QComboBox)
    , m_title(new QLineEdit(speaker.title))
    , m_firm(new QLineEdit(speaker.firm))
    , m_colour(new QPushButton)
    , m_roleColour(new QPushButton(tr("Colour of the &role")))
{
    setWindowTitle(speaker.id.isNull() ? tr("New speaker") : tr("Speaker"));
    for (const core::Role role : roles)
        m_role->addItem(core::roleName(role));
    m_role->setCurrentIndex(static_cast<int>(speaker.role));
    m_name->setPlaceholderText(speaker.id.isNull() ? QString() : speaker.displayName());
    m_name->setMinimumWidth(260);
    m_name->selectAll();

    auto *colours = new QHBoxLayout;
    colours->addWidget(m_colour);
    colours->addWidget(m_roleColour, 1);
    m_colour->setAccessibleName(tr("Colour of the speaker"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("R&ole"), m_role);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Firm"), m_firm);
    form->addRow(tr("Colour"), colours);
    form->addRow(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_colour, &QPushButton::clicked, this, &SpeakerDialog::chooseColour);
    connect(m_role, &QComboBox::currentIndexChanged, this, &SpeakerDialog::showColour);
    connect(m_roleColour, &QPushButton::clicked, this, [this] {
        m_speaker.colour.clear();
        showColour();
    });
    showColour();
}

core::Speaker SpeakerDialog::speaker() const
{
    core::Speaker entered = m_speaker;
    entered.name = m_name->text().simplified();
    entered.role = roles.at(static_cast<size_t>(m_role->currentIndex()));
    entered.title = m_title->text().simplified();
    entered.firm = m_firm->text().simplified();
    return entered;
}

void SpeakerDialog::chooseColour()
{
    const QColor chosen = QColorDialog::getColor(Colours(palette()).speaker(speaker()), this);
    if (!chosen.isValid())
        return;
    m_speaker.colour = chosen.name();
    showColour();
}

void SpeakerDialog::showColour()
{
    QPixmap swatch(32, 16);
    swatch.fill(Colours(palette()).speaker(speaker()));
    m_colour->setIcon(swatch);
    m_colour->setIconSize(swatch.size());
    m_roleColour->setEnabled(!m_speaker.colour.isEmpty());
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/findingspage.h"

#include <algorithm>

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>

namespace ui {

namespace {

constexpr int leastSliderWidth = 140; ///< In pixels: more than one for each percent.

} // namespace

FindingsPage::FindingsPage(const std::optional<QList<core::Finding>> &open, QWidget *parent)
    : PreferencesPage(parent)
    , m_open(open)
    , m_grid(new QGridLayout)
    , m_total(new QLabel(this))
{
    auto *intro = new QLabel(tr("Show these kinds of findings, if they are sure enough:"), this);
    intro->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    m_grid->setColumnStretch(1, 1);
    for (size_t n = 0; n < m_rows.size(); ++n)
        addRow(static_cast<core::FindingKind>(n));
    keepRoom(2, tr("%1 % sure or more").arg(100));
    keepRoom(3, tr("%1 of %2").arg(888).arg(888));
    layout->addLayout(m_grid);
    m_total->setWordWrap(true);
    QFont bold = m_total->font();
    bold.setWeight(QFont::DemiBold);
    m_total->setFont(bold);
    layout->addWidget(m_total);
    auto *hint = new QLabel(tr("Findings that are hidden stay open: nothing is decided about them, and exports hold "
                               "them. The status line says how many they are."),
                            this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    layout->addStretch(1);
    updateTexts();
}

void FindingsPage::addRow(core::FindingKind kind)
{
    Row &row = m_rows.at(static_cast<size_t>(kind));
    const QString name = core::findingKindName(kind);
    row.shown = new QCheckBox(name, this);
    row.least = new QSlider(Qt::Horizontal, this);
    row.least->setRange(0, 100);
    row.least->setMinimumWidth(leastSliderWidth);
    row.least->setSingleStep(1);
    row.least->setPageStep(10);
    //: The name of a slider; %1 is a kind of findings.
    row.least->setAccessibleName(tr("%1: how sure at least").arg(name));
    row.sureness = new QLabel(this);
    row.count = new QLabel(this);
    row.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int line = static_cast<int>(kind);
    m_grid->addWidget(row.shown, line, 0);
    m_grid->addWidget(row.least, line, 1);
    m_grid->addWidget(row.sureness, line, 2);
    m_grid->addWidget(row.count, line, 3);
    const auto tell = [this] {
        updateTexts();
        Q_EMIT changed();
    };
    connect(row.shown, &QCheckBox::toggled, row.least, &QWidget::setEnabled);
    connect(row.shown, &QCheckBox::toggled, this, tell);
    connect(row.least, &QSlider::valueChanged, this, tell);
}

void FindingsPage::keepRoom(int column, const QString &text)
{
    // As wide as the widest text, so that nothing moves while a slider does.
    auto *room = new QLabel(text, this);
    QSizePolicy evenHidden = room->sizePolicy();
    evenHidden.setRetainSizeWhenHidden(true);
    room->setSizePolicy(evenHidden);
    room->hide();
    m_grid->addWidget(room, 0, column);
}

QString FindingsPage::title() const
{
    return tr("Findings");
}

core::FindingChoice FindingsPage::choice() const
{
    core::FindingChoice choice;
    for (size_t n = 0; n < m_rows.size(); ++n) {
        const auto kind = static_cast<core::FindingKind>(n);
        if (!m_rows.at(n).shown->isChecked())
            choice.hiddenKinds.insert(kind);
        if (const int percent = m_rows.at(n).least->value(); percent > 0)
            choice.leastScores.insert(kind, percent / 100.0);
    }
    return choice;
}

void FindingsPage::updateTexts()
{
    const core::FindingChoice chosen = choice();
    const QList<core::Finding> open = m_open.value_or(QList<core::Finding>());
    qsizetype allShown = 0;
    for (size_t n = 0; n < m_rows.size(); ++n) {
        const auto kind = static_cast<core::FindingKind>(n);
        const auto ofKind = [&](const core::Finding &finding) { return finding.kind == kind; };
        const auto isShown = [&](const core::Finding &finding) {
            return ofKind(finding) && chosen.shows(kind, finding.score);
        };
        const auto shown = std::count_if(open.begin(), open.end(), isShown);
        allShown += shown;
        const int least = m_rows.at(n).least->value();
        m_rows.at(n).sureness->setText(least == 0 ? tr("However sure") : tr("%1 % sure or more").arg(least));
        //: Of the findings of a kind: how many are shown, and how many there are.
        const QString count = tr("%1 of %2").arg(shown).arg(std::count_if(open.begin(), open.end(), ofKind));
        m_rows.at(n).count->setText(m_open ? count : QString());
        m_rows.at(n).least->setAccessibleDescription(m_rows.at(n).sureness->text());
    }
    m_total->setText(m_open ? tr("Shows %1 of %2 open findings of this call.").arg(allShown).arg(open.size())
                            : tr("Open a call to see how many findings this shows."));
}

void FindingsPage::display(const Preferences &preferences)
{
    for (size_t n = 0; n < m_rows.size(); ++n) {
        const auto kind = static_cast<core::FindingKind>(n);
        m_rows.at(n).shown->setChecked(!preferences.findings.hiddenKinds.contains(kind));
        m_rows.at(n).least->setEnabled(m_rows.at(n).shown->isChecked());
        m_rows.at(n).least->setValue(qRound(preferences.findings.leastScores.value(kind, 0) * 100));
    }
    updateTexts();
}

void FindingsPage::write(Preferences &preferences) const
{
    preferences.findings = choice();
}

void FindingsPage::reset(Preferences &preferences) const
{
    preferences.findings = Preferences().findings;
}

} // namespace ui

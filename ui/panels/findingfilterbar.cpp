// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findingfilterbar.h"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

namespace {

constexpr std::array leastScores{0.5, 0.7, 0.85};
constexpr int shortestCombo = 8; ///< In characters; the panel may be narrow.

QComboBox *makeCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(shortestCombo);
    return combo;
}

/// Fills a combo anew and keeps the choice if it is still offered.
void refill(QComboBox *combo, const QString &all, const QList<std::pair<QString, QString>> &entries)
{
    const QSignalBlocker blocker(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(all);
    for (const auto &[name, key] : entries)
        combo->addItem(name, key);
    combo->setCurrentIndex(std::max(0, chosen.isValid() ? combo->findData(chosen) : 0));
}

} // namespace

FindingFilterBar::FindingFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_section(makeCombo(tr("Section")))
    , m_speaker(makeCombo(tr("Speaker")))
    , m_score(makeCombo(tr("How sure the finding is")))
    , m_clear(new QToolButton)
{
    m_score->addItem(tr("However sure"), 0.0);
    for (const double score : leastScores)
        //: How sure a finding is at least, such as 70 %.
        m_score->addItem(tr("%1 % sure or more").arg(score * 100), score);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show the findings of all sections and speakers"));
    setCall(nullptr);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 0, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_section, 0, 0);
    layout->addWidget(m_speaker, 0, 1);
    layout->addWidget(m_score, 1, 0);
    layout->addWidget(m_clear, 1, 1, Qt::AlignLeft);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);

    for (QComboBox *combo : {m_section, m_speaker, m_score})
        connect(combo, &QComboBox::currentIndexChanged, this, &FindingFilterBar::choose);
    connect(m_clear, &QToolButton::clicked, this, &FindingFilterBar::clear);
}

void FindingFilterBar::setCall(const core::ReviewedCall *call)
{
    const FindingCriteria before = with({});
    fillSections(call);
    fillSpeakers(call);
    m_clear->setEnabled(isActive());
    if (with({}) != before)
        Q_EMIT changed();
}

FindingCriteria FindingFilterBar::with(FindingCriteria criteria) const
{
    if (m_section->currentData().isValid())
        criteria.section = core::sectionFromKey(m_section->currentData().toString());
    if (m_speaker->currentData().isValid())
        criteria.speaker = core::SpeakerId{m_speaker->currentData().toString()};
    criteria.leastScore = m_score->currentData().toDouble();
    return criteria;
}

void FindingFilterBar::clear()
{
    for (QComboBox *combo : {m_section, m_speaker, m_score}) {
        const QSignalBlocker blocker(combo);
        combo->setCurrentIndex(0);
    }
    choose();
}

void FindingFilterBar::fillSections(const core::ReviewedCall *call)
{
    QList<std::pair<QString, QString>> sections;
    for (const core::Turn &turn : call ? call->call.speech.turns : QList<core::Turn>()) {
        const std::pair entry{core::sectionName(turn.section), core::sectionKey(turn.section)};
        if (!sections.contains(entry))
            sections.append(entry);
    }
    refill(m_section, tr("All sections"), sections);
}

void FindingFilterBar::fillSpeakers(const core::ReviewedCall *call)
{
    QList<std::pair<QString, QString>> speakers;
    if (call) {
        const core::SpeakerTurns &speech = call->call.speech;
        for (const core::Speaker &speaker : speech.speakers)
            speakers.append({speaker.displayName(), speaker.id.value});
        const bool hasUnknown = std::any_of(speech.turns.begin(), speech.turns.end(),
                                            [](const core::Turn &turn) { return turn.speaker.isNull(); });
        if (hasUnknown)
            speakers.append({tr("Unknown speaker"), QStringLiteral("")});
    }
    refill(m_speaker, tr("All speakers"), speakers);
}

void FindingFilterBar::choose()
{
    m_clear->setEnabled(isActive());
    Q_EMIT changed();
}

} // namespace ui

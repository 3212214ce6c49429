// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/searchfilterbar.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include "core/transcript/turn.h"
#include "ui/panels/flowlayout.h"

namespace ui {

namespace {

constexpr int speakerLength = 11; ///< In characters that are shown.

/// Fills a box below its first entry, which stands for everything, and keeps what was chosen.
void fill(QComboBox *box, const QList<std::pair<QString, QVariant>> &entries)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->currentData();
    while (box->count() > 1)
        box->removeItem(box->count() - 1);
    for (const auto &[text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
}

QList<std::pair<QString, QVariant>> entriesOf(const QStringList &texts)
{
    QList<std::pair<QString, QVariant>> entries;
    for (const QString &text : texts)
        entries.append({text, text});
    return entries;
}

} // namespace

SearchFilterBar::SearchFilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(10, 0, 10, 0);
    m_kind = addBox(tr("Everything"));
    m_company = addBox(tr("All companies"));
    m_period = addBox(tr("All periods"));
    m_speaker = addSpeakerBox();
    m_role = addBox(tr("All roles"));
    m_section = addBox(tr("All sections"));
    m_tag = addBox(tr("All tags"));
    fill(m_kind, {{tr("What was said"), static_cast<int>(core::CallPassage::Kind::Said)},
                  {tr("Notes"), static_cast<int>(core::CallPassage::Kind::Noted)},
                  {tr("Figures"), static_cast<int>(core::CallPassage::Kind::Figure)}});
    QList<std::pair<QString, QVariant>> roles;
    for (const core::Role role : {core::Role::Executive, core::Role::Analyst, core::Role::InvestorRelations,
                                  core::Role::Operator, core::Role::Interpreter})
        roles.append({core::roleName(role), core::roleKey(role)});
    fill(m_role, roles);
    QList<std::pair<QString, QVariant>> sections;
    for (const core::Section section :
         {core::Section::Opening, core::Section::SafeHarbour, core::Section::PreparedRemarks,
          core::Section::QuestionsAndAnswers, core::Section::Closing})
        sections.append({core::sectionName(section), core::sectionKey(section)});
    fill(m_section, sections);
}

QComboBox *SearchFilterBar::addBox(const QString &name)
{
    auto *box = new QComboBox(this);
    box->addItem(name);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(static_cast<int>(name.size()) - 2);
    box->setMaxVisibleItems(20);
    connect(box, &QComboBox::currentIndexChanged, this, &SearchFilterBar::changed);
    layout()->addWidget(box);
    return box;
}

QComboBox *SearchFilterBar::addSpeakerBox()
{
    // A project of many calls has more people than a list can show, so part of a name is enough.
    QComboBox *box = addBox(tr("All speakers"));
    box->clear();
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(tr("All speakers"));
    box->lineEdit()->setClearButtonEnabled(true);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setMinimumContentsLength(speakerLength);
    connect(box, &QComboBox::editTextChanged, this, &SearchFilterBar::changed);
    return box;
}

void SearchFilterBar::setChoices(const core::SearchChoices &choices, const QList<core::Tag> &tags)
{
    if (!(choices == m_choices)) {
        m_choices = choices;
        fill(m_company, entriesOf(choices.companies));
        fill(m_period, entriesOf(choices.periods));
        const QSignalBlocker blocker(m_speaker);
        const QString typed = m_speaker->currentText();
        m_speaker->clear();
        m_speaker->addItem(QString());
        m_speaker->addItems(choices.speakers);
        m_speaker->setEditText(typed);
    }
    QList<std::pair<QString, QVariant>> entries;
    for (const core::Tag &tag : tags)
        entries.append({tag.name, tag.id.value});
    fill(m_tag, entries);
    m_tag->setVisible(!tags.isEmpty());
}

core::SearchRequest SearchFilterBar::request() const
{
    core::SearchRequest request;
    if (m_kind->currentData().isValid())
        request.kind = static_cast<core::CallPassage::Kind>(m_kind->currentData().toInt());
    request.company = m_company->currentData().toString();
    request.period = m_period->currentData().toString();
    request.speaker = m_speaker->currentText().simplified();
    request.role = m_role->currentData().toString();
    request.section = m_section->currentData().toString();
    request.tag = core::TagId{m_tag->currentData().toString()};
    return request;
}

bool SearchFilterBar::isNarrowing() const
{
    return !(request() == core::SearchRequest());
}

void SearchFilterBar::reset()
{
    for (QComboBox *box : findChildren<QComboBox *>()) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
        if (box->isEditable())
            box->clearEditText();
    }
    Q_EMIT changed();
}

} // namespace ui

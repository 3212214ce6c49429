// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/namesdialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/base/written.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { WhatColumn, BecomesColumn, WhyColumn };

constexpr int rowPadding = 8;

QString reasonOf(const core::RosterMatch &match, const core::RosterPerson &person)
{
    using Reason = core::RosterMatch::Reason;
    switch (match.reason) {
    case Reason::SameName:
        return NamesDialog::tr("The roster knows more of this speaker.");
    case Reason::SimilarName:
        return NamesDialog::tr("The name is written or sounds alike.");
    case Reason::Announced:
        return NamesDialog::tr("The name was said right before this speaker begins.");
    case Reason::SameTitle:
        return NamesDialog::tr("%1 in an earlier call.").arg(person.title);
    case Reason::OnlyOfRole:
        return NamesDialog::tr("The only one with this role, as in an earlier call.");
    }
    Q_UNREACHABLE();
}

/// Whether a match rests on the name, not on role or title alone.
bool isByName(const core::RosterMatch &match)
{
    return match.reason != core::RosterMatch::Reason::SameTitle
           && match.reason != core::RosterMatch::Reason::OnlyOfRole;
}

QString described(const core::Speaker &speaker)
{
    return core::inOneLine({speaker.displayName(), speaker.title, speaker.firm});
}

} // namespace

NameOffers nameOffers(const core::ReviewedCall &call, const QList<core::RosterPerson> &roster)
{
    return {core::rosterMatches(call.call, roster), core::sameSpeakers(call), call.analysis.nameGroups};
}

NamesDialog::NamesDialog(const core::ReviewedCall &call, const QList<core::RosterPerson> &roster, QWidget *parent)
    : QDialog(parent)
    , m_call(call)
    , m_roster(roster)
    , m_tree(new QTreeWidget)
{
    setWindowTitle(tr("Names of this call"));
    resize(820, 460);
    auto *intro =
        new QLabel(tr("Tick what is right. What is not ticked stays as it is; everything ticked can be undone "
                      "in one step."));
    intro->setWordWrap(true);
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("In this call"), tr("Becomes"), tr("Why")});
    m_tree->setAccessibleName(tr("Suggestions about names"));
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(14);
    m_tree->setAlternatingRowColors(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    QPushButton *all = buttons->addButton(tr("Tick &all"), QDialogButtonBox::ActionRole);
    QPushButton *none = buttons->addButton(tr("Tick &none"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);

    const NameOffers offers = nameOffers(call, roster);
    addKnown(offers);
    addSame(offers);
    for (const core::NameGroup &names : offers.groups)
        addGroup(names);
    m_tree->expandAll();
    m_tree->header()->resizeSection(WhatColumn, 270);
    m_tree->header()->resizeSection(BecomesColumn, 240);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this] { setAllTicked(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAllTicked(false); });
    connect(m_tree, &QTreeWidget::itemChanged, this, &NamesDialog::countTicks);
    countTicks();
}

core::Edit NamesDialog::edit() const
{
    // Spellings first: a speaker who is given a name of the roster is found by his id, not by his name.
    QList<core::EditMaker> makers{[this](const core::CallState &call) { return core::unifyNames(call, choices()); }};
    auto action = core::Edit::Action::UnifyNames;
    for (const Line &line : m_lines) {
        if (line.item->checkState(WhatColumn) != Qt::Checked)
            continue;
        makers.append(line.make);
        action = core::Edit::Action::IdentifySpeakers;
    }
    return core::inOneStep(m_call.call, action, makers);
}

void NamesDialog::setAllTicked(bool ticked)
{
    for (QTreeWidgetItemIterator item(m_tree, QTreeWidgetItemIterator::Enabled); *item; ++item) {
        if ((*item)->flags().testFlag(Qt::ItemIsUserCheckable))
            (*item)->setCheckState(WhatColumn, ticked ? Qt::Checked : Qt::Unchecked);
    }
}

void NamesDialog::addKnown(const NameOffers &offers)
{
    QTreeWidgetItem *heading = offers.known.isEmpty() ? nullptr : addHeading(tr("Known from earlier calls"));
    for (const core::RosterMatch &match : offers.known) {
        const core::Speaker *speaker = m_call.call.speech.speaker(match.speaker);
        const auto person = std::find_if(m_roster.begin(), m_roster.end(),
                                         [&](const core::RosterPerson &row) { return row.id == match.person; });
        QTreeWidgetItem *item = addLine(
            heading, {described(*speaker), described(core::identified(*speaker, *person)), reasonOf(match, *person)},
            isByName(match));
        m_lines.append(Line{item, [match, roster = m_roster](const core::CallState &call) {
                                return core::identifySpeakers(call, roster, {match});
                            }});
    }
}

void NamesDialog::addSame(const NameOffers &offers)
{
    QTreeWidgetItem *heading = offers.same.isEmpty() ? nullptr : addHeading(tr("Perhaps one person"));
    for (const core::SameSpeakers &pair : offers.same) {
        const core::Speaker *from = m_call.call.speech.speaker(pair.from);
        const core::Speaker *into = m_call.call.speech.speaker(pair.into);
        QTreeWidgetItem *item =
            addLine(heading,
                    {described(*from), described(*into), tr("Two speakers with names that are written alike.")}, false);
        m_lines.append(Line{
            item, [pair](const core::CallState &call) { return core::mergeSpeakers(call, pair.from, pair.into); }});
    }
}

void NamesDialog::addGroup(const core::NameGroup &names)
{
    Group group;
    group.names = names;
    //: A name and what it is, as in “Zhou Tao (Person)”.
    group.item = addHeading(tr("%1 (%2)").arg(names.best, core::nameKindName(names.kind)));
    group.item->setFirstColumnSpanned(false);
    group.item->setText(WhyColumn, names.reason);
    group.item->setToolTip(WhyColumn, names.reason);
    group.form = new QComboBox;
    group.form->setEditable(true);
    group.form->setAccessibleName(tr("How to write “%1”").arg(names.best));
    group.form->addItem(names.best);
    for (const core::NameSpelling &spelling : names.spellings) {
        if (spelling.part == core::NameSpelling::Part::Whole && spelling.text != names.best)
            group.form->addItem(spelling.text);
        QTreeWidgetItem *item = addLine(
            group.item, {tr("%1 (%n time(s))", nullptr, static_cast<int>(spelling.count())).arg(spelling.text)}, false);
        group.spellings.append(item);
    }
    m_tree->setItemWidget(group.item, BecomesColumn, group.form);
    m_groups.append(group);
    showForm(group);
    connect(group.form, &QComboBox::currentTextChanged, this, [this, place = m_groups.size() - 1] {
        showForm(m_groups.at(place));
        countTicks();
    });
}

void NamesDialog::showForm(const Group &group)
{
    for (qsizetype i = 0; i < group.spellings.size(); ++i) {
        const core::NameSpelling &spelling = group.names.spellings.at(i);
        QTreeWidgetItem *item = group.spellings.at(i);
        const QString form = core::NameGroup::respelled(spelling, group.form->currentText().simplified());
        const bool changes = !form.isEmpty() && form != spelling.text;
        item->setText(BecomesColumn, changes ? form : tr("stays"));
        item->setDisabled(!changes);
        item->setCheckState(WhatColumn, Qt::Unchecked);
    }
}

QList<core::NameChoice> NamesDialog::choices() const
{
    QList<core::NameChoice> all;
    for (const Group &group : m_groups) {
        const QString whole = group.form->currentText().simplified();
        for (qsizetype i = 0; i < group.spellings.size(); ++i) {
            const core::NameSpelling &spelling = group.names.spellings.at(i);
            if (group.spellings.at(i)->checkState(WhatColumn) != Qt::Checked)
                continue;
            all.append(core::NameChoice{core::NameGroup::respelled(spelling, whole), spelling.ranges, {spelling.text}});
        }
    }
    return all;
}

void NamesDialog::countTicks()
{
    int ticked = 0;
    for (QTreeWidgetItemIterator item(m_tree, QTreeWidgetItemIterator::Checked); *item; ++item)
        ++ticked;
    m_apply->setText(ticked > 0 ? tr("&Apply %n", nullptr, ticked) : tr("&Apply"));
    m_apply->setEnabled(ticked > 0);
}

QTreeWidgetItem *NamesDialog::addHeading(const QString &text)
{
    auto *heading = new QTreeWidgetItem(m_tree, {text});
    heading->setFlags(Qt::ItemIsEnabled);
    QFont font = m_tree->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(WhatColumn, font);
    heading->setFirstColumnSpanned(true);
    return heading;
}

QTreeWidgetItem *NamesDialog::addLine(QTreeWidgetItem *heading, const QStringList &texts, bool isTicked)
{
    auto *item = new QTreeWidgetItem(heading, texts);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(WhatColumn, isTicked ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint(WhatColumn, QSize(0, fontMetrics().height() + rowPadding));
    for (int column = 0; column < texts.size(); ++column)
        item->setToolTip(column, texts.at(column));
    return item;
}

} // namespace ui

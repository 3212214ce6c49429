// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergedialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(980, 600);
constexpr int detailLines = 6;
constexpr int placeRole = Qt::UserRole;

enum Column { WhatColumn, WordsColumn, MineColumn, TheirsColumn, CallColumn };

} // namespace

MergeDialog::MergeDialog(const core::MergePlan &plan, const QString &otherName,
                         const QHash<core::DocumentId, QString> &titles, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_titles(titles)
    , m_list(new QTreeWidget)
    , m_details(new QLabel)
{
    setWindowTitle(tr("Merge another copy"));
    resize(usualSize);
    auto *intro = new QLabel(summary(otherName));
    intro->setWordWrap(true);
    buildList();
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_details->setFixedHeight(detailLines * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_mine = buttons->addButton(tr("All &mine"), QDialogButtonBox::ActionRole);
    m_theirs = buttons->addButton(tr("All &theirs"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_details);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_mine, &QPushButton::clicked, this, [this] { takeAll(false); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { takeAll(true); });
    connect(m_list, &QTreeWidget::itemClicked, this, &MergeDialog::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { choose(item, WhatColumn); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MergeDialog::showDetails);
    fill();
    updateButtons();
}

void MergeDialog::buildList()
{
    m_list->setHeaderLabels({tr("What"), tr("Words"), tr("Mine"), tr("Theirs"), tr("Call")});
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(WhatColumn, 150);
    m_list->setColumnWidth(WordsColumn, 220);
    m_list->setColumnWidth(MineColumn, 230);
    m_list->setColumnWidth(TheirsColumn, 230);
}

QString MergeDialog::summary(const QString &otherName) const
{
    using Kind = core::MergeItem::Kind;
    if (m_plan.items.isEmpty()) {
        return tr("“%1” has nothing that this project does not have already.").arg(otherName);
    }
    QString text = tr("This is what “%1” has otherwise. Nothing has been changed yet; merging is one step that undo "
                      "takes back.")
                       .arg(otherName);
    if (m_plan.count(Kind::Conflict) > 0) {
        text += u' ' + tr("Where both were changed, click the side that is to count; otherwise yours stays.");
    }
    return text;
}

void MergeDialog::fill()
{
    using Kind = core::MergeItem::Kind;
    addGroup(Kind::Conflict, tr("Changed in both: %1"));
    addGroup(Kind::Added, tr("New there: %1"));
    addGroup(Kind::Changed, tr("Changed there: %1"));
    addGroup(Kind::Removed, tr("Removed there: %1"));
    m_list->expandAll();
    QTreeWidgetItem *first = m_list->topLevelItem(0);
    m_list->setCurrentItem(first ? first->child(0) : nullptr);
    showDetails();
}

void MergeDialog::addGroup(core::MergeItem::Kind kind, const QString &title)
{
    const qsizetype count = m_plan.count(kind);
    if (count == 0)
        return;
    auto *group = new QTreeWidgetItem(m_list, {title.arg(count)});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    for (qsizetype place = 0; place < m_plan.items.size(); ++place) {
        if (m_plan.items[place].kind == kind)
            showChoice(addItem(group, place));
    }
}

QTreeWidgetItem *MergeDialog::addItem(QTreeWidgetItem *group, qsizetype place)
{
    const core::MergeItem &one = m_plan.items[place];
    auto *item = new QTreeWidgetItem(group, {one.what, one.words, one.mine, one.theirs, m_titles.value(one.document)});
    item->setData(0, placeRole, place);
    for (int column = 0; column < item->columnCount(); ++column)
        item->setToolTip(column, item->text(column));
    return item;
}

void MergeDialog::choose(QTreeWidgetItem *item, int column)
{
    const QVariant place = item->data(0, placeRole);
    if (!place.isValid())
        return;
    core::MergeItem &one = m_plan.items[place.toLongLong()];
    if (one.kind != core::MergeItem::Kind::Conflict || column == WordsColumn || column == CallColumn)
        return;
    // A click on a side chooses it; Enter, or a click on the name, changes sides.
    one.isTaken = column == TheirsColumn || (column == WhatColumn && !one.isTaken);
    showChoice(item);
}

void MergeDialog::showChoice(QTreeWidgetItem *item)
{
    const core::MergeItem &one = m_plan.items[item->data(0, placeRole).toLongLong()];
    if (one.kind != core::MergeItem::Kind::Conflict)
        return;
    const QString nothing = tr("(not there)");
    const auto show = [&](int column, const QString &text, bool isChosen) {
        item->setText(column, (isChosen ? u"● "_s : u"○ "_s) + (text.isEmpty() ? nothing : text));
        QFont weight = font();
        weight.setBold(isChosen);
        item->setFont(column, weight);
    };
    show(MineColumn, one.mine, !one.isTaken);
    show(TheirsColumn, one.theirs, one.isTaken);
}

void MergeDialog::takeAll(bool theirs)
{
    for (core::MergeItem &one : m_plan.items) {
        if (one.kind == core::MergeItem::Kind::Conflict)
            one.isTaken = theirs;
    }
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        for (int child = 0; child < m_list->topLevelItem(group)->childCount(); ++child)
            showChoice(m_list->topLevelItem(group)->child(child));
    }
}

void MergeDialog::showDetails()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant place = item ? item->data(0, placeRole) : QVariant();
    if (!place.isValid()) {
        m_details->setText(
            tr("%1 calls are the same in both copies. %2 rows are equal, and %3 are newer here and stay.")
                .arg(m_plan.sameCalls)
                .arg(m_plan.equalRows)
                .arg(m_plan.newerHere));
        return;
    }
    const core::MergeItem &one = m_plan.items[place.toLongLong()];
    QStringList lines{one.words.isEmpty() ? one.what : tr("%1: %2").arg(one.what, one.words)};
    if (!one.mine.isEmpty())
        lines.append(tr("Mine: %1").arg(one.mine));
    if (!one.theirs.isEmpty())
        lines.append(tr("Theirs: %1").arg(one.theirs));
    m_details->setText(lines.join(u'\n'));
}

void MergeDialog::updateButtons()
{
    const bool hasConflicts = m_plan.count(core::MergeItem::Kind::Conflict) > 0;
    m_mine->setEnabled(hasConflicts);
    m_theirs->setEnabled(hasConflicts);
    m_merge->setEnabled(!m_plan.items.isEmpty());
}

} // namespace ui

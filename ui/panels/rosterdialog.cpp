// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rosterdialog.h"

#include <memory>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/project/roster.h"
#include "ui/panels/emptyhint.h"

using namespace Qt::StringLiterals;

namespace ui {

RosterDialog::RosterDialog(const QList<core::RosterPerson> &roster, QWidget *parent)
    : QDialog(parent)
    , m_roster(roster)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Roster of this project"));
    resize(760, 380);
    m_list->setHeaderLabels({tr("Name"), tr("Role"), tr("Title"), tr("Firm"), tr("Call of"), tr("Also written")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Roster"));
    auto *hint = new EmptyHint(m_list);
    hint->setText(tr("Nobody is known yet. Whoever you name, edit or add to the roster is offered for the next call of "
                     "the same company."));
    for (const core::RosterPerson &person : roster) {
        const QString role = person.role == core::Role::Unknown ? QString() : core::roleName(person.role);
        auto *item = new QTreeWidgetItem(m_list, {person.name, role, person.title, person.firm, person.company,
                                                  QLocale().createSeparatedList(person.spellings)});
        item->setData(0, Qt::UserRole, person.id.value);
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_forget = buttons->addButton(tr("&Forget"), QDialogButtonBox::ActionRole);
    m_forget->setToolTip(tr("Take the selected people off the roster; calls stay as they are"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &RosterDialog::forgetSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RosterDialog::updateButtons);
    updateButtons();
}

void RosterDialog::setReadOnly()
{
    m_isReadOnly = true;
    updateButtons();
}

void RosterDialog::forgetSelected()
{
    for (QTreeWidgetItem *item : m_list->selectedItems()) {
        const core::PersonId id{item->data(0, Qt::UserRole).toString()};
        for (const core::RosterPerson &person : m_roster) {
            if (person.id == id)
                m_forgotten.append(person);
        }
        const std::unique_ptr<QTreeWidgetItem> gone(m_list->takeTopLevelItem(m_list->indexOfTopLevelItem(item)));
    }
}

core::Edit RosterDialog::edit() const
{
    return core::removeFromRoster(m_forgotten);
}

void RosterDialog::updateButtons()
{
    m_forget->setEnabled(!m_isReadOnly && !m_list->selectedItems().isEmpty());
}

} // namespace ui

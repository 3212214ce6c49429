// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/spellingdialog.h"

#include <memory>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/text/folding.h"

namespace ui {

namespace {

constexpr QSize usualSize(520, 420);
enum Column { Word, Where };

/// The place of a row: an index of the project's words, or behind them one of the analyst's.
constexpr int indexRole = Qt::UserRole;

} // namespace

SpellingDialog::SpellingDialog(const QList<core::SpellingWord> &project, const core::DocumentId &shown,
                               const QStringList &userWords, bool isWritable, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_userWords(userWords)
    , m_filter(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Words spelt right"));
    auto *hint =
        new QLabel(tr("These words are not marked. Add others in the menu of a marked word; names of speakers, "
                      "firms, the roster and the glossary are known without being listed."));
    hint->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of words"));
    m_filter->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Word"), tr("Right in")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(windowTitle());
    for (int i = 0; i < static_cast<int>(project.size()); ++i) {
        if (project[i].call.isNull() || project[i].call == shown)
            addRow(project[i].word, project[i].call.isNull() ? tr("This project") : tr("This call"), i, isWritable);
    }
    for (int i = 0; i < static_cast<int>(userWords.size()); ++i)
        addRow(userWords[i], tr("All my projects"), static_cast<int>(project.size()) + i, true);
    m_list->header()->setSectionResizeMode(Word, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Where, QHeaderView::ResizeToContents);
    m_list->sortItems(Word, Qt::AscendingOrder);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_remove = buttons->addButton(tr("&Take off the list"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(usualSize);

    connect(m_filter, &QLineEdit::textChanged, this, &SpellingDialog::filter);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &SpellingDialog::updateButton);
    connect(m_remove, &QPushButton::clicked, this, &SpellingDialog::removeChosen);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
}

void SpellingDialog::addRow(const QString &word, const QString &where, int index, bool isRemovable)
{
    auto *item = new QTreeWidgetItem(m_list, {word, where});
    item->setData(Word, indexRole, index);
    if (!isRemovable)
        item->setFlags(item->flags() & ~Qt::ItemIsSelectable);
}

void SpellingDialog::removeChosen()
{
    const QList<QTreeWidgetItem *> chosen = m_list->selectedItems();
    for (QTreeWidgetItem *item : chosen) {
        const qsizetype index = item->data(Word, indexRole).toInt();
        if (index < m_project.size())
            m_removed.append(m_project[index]);
        else
            m_removedFromUser.append(m_userWords[index - m_project.size()]);
        const std::unique_ptr<QTreeWidgetItem> taken(m_list->takeTopLevelItem(m_list->indexOfTopLevelItem(item)));
    }
    updateButton();
}

void SpellingDialog::filter(const QString &words)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!core::containsFolded(item->text(Word), words));
    }
}

void SpellingDialog::updateButton()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/codebookview.h"

#include <QColorDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/models/tagmodel.h"
#include "ui/panels/emptyhint.h"

namespace ui {

CodebookView::CodebookView(TagModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tree(new QTreeView)
    , m_name(new QLineEdit)
{
    m_tree->setModel(model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Tags"));
    auto *hint = new EmptyHint(m_tree);
    hint->setText(tr("There are no tags yet. Add one below, such as “Guidance” or “Risk”."));
    m_name->setPlaceholderText(tr("New tag"));
    m_name->setAccessibleName(tr("Name of the new tag"));
    auto *add = new QPushButton(tr("Add"));
    add->setToolTip(tr("Add this tag to the codebook"));
    auto *more = new QPushButton(tr("Tag"));
    more->setToolTip(tr("Rename, colour, move or remove the tag"));
    buildMenu();
    more->setMenu(m_menu);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(6);
    row->addWidget(m_name, 1);
    row->addWidget(add);
    row->addWidget(more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addLayout(row);

    connect(model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(model, &TagModel::changeRequested, this, &CodebookView::changeRequested);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &CodebookView::showMenu);
    connect(m_name, &QLineEdit::returnPressed, this, &CodebookView::addTyped);
    connect(add, &QPushButton::clicked, this, &CodebookView::addTyped);
}

void CodebookView::buildMenu()
{
    m_menu = new QMenu(this);
    QAction *below = m_menu->addAction(tr("&Add a tag below…"), this, &CodebookView::addBelow);
    QAction *rename = m_menu->addAction(tr("Re&name"), this, [this] { m_tree->edit(m_tree->currentIndex()); });
    QAction *colour = m_menu->addAction(tr("&Colour…"), this, &CodebookView::recolour);
    QAction *top = m_menu->addAction(tr("&Move to the top level"), this, &CodebookView::moveToTop);
    m_menu->addSeparator();
    QAction *remove = m_menu->addAction(tr("&Remove"), this, [this] { Q_EMIT removeRequested(current()); });
    connect(m_menu, &QMenu::aboutToShow, this, [this, below, rename, colour, top, remove] {
        const core::Tag *tag = m_model->tag(current());
        for (QAction *action : {below, rename, colour, remove})
            action->setEnabled(tag);
        top->setEnabled(tag && !tag->parent.isNull());
    });
}

void CodebookView::showMenu(const QPoint &at)
{
    m_menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void CodebookView::addTyped()
{
    const QString name = m_name->text().simplified();
    m_name->clear();
    if (!name.isEmpty())
        Q_EMIT addRequested(name, {});
}

void CodebookView::addBelow()
{
    const core::Tag *parent = m_model->tag(current());
    if (!parent)
        return;
    const core::TagId id = parent->id;
    const QString name =
        QInputDialog::getText(this, tr("New tag"), tr("Name of the tag below “%1”").arg(parent->name)).simplified();
    if (!name.isEmpty())
        Q_EMIT addRequested(name, id);
}

void CodebookView::recolour()
{
    const core::Tag *tag = m_model->tag(current());
    if (!tag)
        return;
    const core::Tag before = *tag;
    const QColor chosen = QColorDialog::getColor(QColor(before.colour), this);
    if (!chosen.isValid())
        return;
    core::Tag after = before;
    after.colour = chosen.name();
    Q_EMIT changeRequested(before, after);
}

void CodebookView::moveToTop()
{
    const core::Tag *tag = m_model->tag(current());
    if (!tag)
        return;
    const core::Tag before = *tag;
    core::Tag after = before;
    after.parent = {};
    after.position = m_model->rowCount();
    Q_EMIT changeRequested(before, after);
}

core::TagId CodebookView::current() const
{
    return m_model->idOf(m_tree->currentIndex());
}

} // namespace ui

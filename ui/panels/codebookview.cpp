// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/codebookview.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/models/tagmodel.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/tagdialog.h"

namespace ui {

CodebookView::CodebookView(TagModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tree(new QTreeView)
    , m_name(new QLineEdit)
    , m_add(new QPushButton(tr("Add")))
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
    m_add->setToolTip(tr("Add this tag to the codebook"));
    auto *more = new QPushButton(tr("Tag"));
    more->setToolTip(tr("Change, move, list or remove the tag; import and export the codebook"));
    buildMenu();
    more->setMenu(m_menu);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(6);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
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
    connect(m_add, &QPushButton::clicked, this, &CodebookView::addTyped);
}

void CodebookView::buildMenu()
{
    m_menu = new QMenu(this);
    QAction *change = m_menu->addAction(tr("&Change the tag…"), this, &CodebookView::change);
    QAction *rename = m_menu->addAction(tr("Re&name"), this, [this] { m_tree->edit(m_tree->currentIndex()); });
    QAction *below = m_menu->addAction(tr("&Add a tag below…"), this, &CodebookView::addBelow);
    QAction *top = m_menu->addAction(tr("&Move to the top level"), this, &CodebookView::moveToTop);
    QAction *remove = m_menu->addAction(tr("&Remove"), this, [this] { Q_EMIT removeRequested(current()); });
    m_menu->addSeparator();
    QAction *quotes =
        m_menu->addAction(tr("&Quotes with this tag…"), this, [this] { Q_EMIT reportRequested(current()); });
    m_menu->addSeparator();
    QAction *import = m_menu->addAction(tr("&Import a codebook…"), this, &CodebookView::importRequested);
    QAction *save = m_menu->addAction(tr("&Export the codebook…"), this, &CodebookView::exportRequested);
    connect(m_menu, &QMenu::aboutToShow, this, [=, this] {
        const core::Tag *tag = m_model->tag(current());
        for (QAction *action : {below, rename, change, remove})
            action->setEnabled(tag && m_isEditable);
        top->setEnabled(tag && m_isEditable && !tag->parent.isNull());
        quotes->setEnabled(tag);
        import->setEnabled(m_isEditable);
        save->setEnabled(!m_model->tags().isEmpty());
    });
}

void CodebookView::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_name->setEnabled(isEditable);
    m_add->setEnabled(isEditable);
    m_tree->setEditTriggers(isEditable ? QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
                                       : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
    m_tree->setDragDropMode(isEditable ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
}

void CodebookView::select(const core::TagId &tag)
{
    m_tree->setCurrentIndex(m_model->indexOf(tag));
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

void CodebookView::change()
{
    const core::Tag *tag = m_model->tag(current());
    if (!tag)
        return;
    const core::Tag before = *tag;
    QHash<QString, QString> taken = m_taken;
    for (const core::Tag &other : m_model->tags()) {
        if (other.id != before.id && !other.shortcut.isEmpty())
            taken.insert(other.shortcut, other.name);
    }
    TagDialog dialog(before, taken, this);
    if (dialog.exec() == QDialog::Accepted && !(dialog.tag() == before))
        Q_EMIT changeRequested(before, dialog.tag());
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

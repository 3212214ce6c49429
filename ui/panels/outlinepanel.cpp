// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outlinepanel.h"

#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/project/edits.h"
#include "ui/models/outlinemodel.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/outlinedelegate.h"

namespace ui {

namespace {

using Kind = core::OutlineNode::Kind;

constexpr int indentation = 14; ///< Of each level, in device-independent pixels.

QString keyOf(const QModelIndex &index)
{
    return index.data(OutlineModel::KeyRole).toString();
}

bool isSection(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(OutlineModel::KindRole).toInt()) == Kind::Section;
}

} // namespace

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutlineModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_tree(new QTreeView)
    , m_search(new QLineEdit)
    , m_sections(new QMenu(tr("Section begins &here"), this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new OutlineDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(indentation);
    m_tree->setMouseTracking(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setExpandsOnDoubleClick(false);
    m_hint = new EmptyHint(m_tree);
    m_search->setPlaceholderText(tr("Find in the outline"));
    m_search->setAccessibleName(tr("Find in the outline"));
    m_search->setClearButtonEnabled(true);

    auto *head = new QWidget;
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(10, 8, 10, 8);
    headLayout->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_tree, 1);
    connectView();
    setCall(nullptr);
}

void OutlinePanel::connectView()
{
    connect(m_search, &QLineEdit::textChanged, this, &OutlinePanel::filter);
    connect(m_tree, &QTreeView::clicked, this, &OutlinePanel::jumpTo);
    connect(m_tree, &QTreeView::activated, this, &OutlinePanel::jumpTo);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &OutlinePanel::showMenu);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_folded.remove(keyOf(index));
        if (!isSection(index))
            m_unfolded.insert(keyOf(index));
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_unfolded.remove(keyOf(index));
        if (isSection(index))
            m_folded.insert(keyOf(index));
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] { unfold({}); });
}

void OutlinePanel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    m_folded.clear();
    m_unfolded.clear();
    m_hint->setText(call ? tr("No entry matches.")
                         : tr("Open a transcript to see its sections, speeches and questions."));
    m_model->setCall(call);
    unfold({});
}

void OutlinePanel::updateCall()
{
    const QString selected = keyOf(m_tree->currentIndex());
    m_model->updateCall();
    if (m_tree->currentIndex().isValid() || selected.isEmpty())
        return;
    const QModelIndexList found = m_filter->match(m_filter->index(0, 0), OutlineModel::KeyRole, selected, 1,
                                                  Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        m_tree->setCurrentIndex(found.first());
}

void OutlinePanel::setCurrentPosition(qsizetype original)
{
    QModelIndex index = m_filter->mapFromSource(m_model->setCurrentPosition(original));
    if (!index.isValid() || m_tree->hasFocus())
        return;
    // What is folded away stays so; its heading stands for it.
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent()) {
        if (!m_tree->isExpanded(parent))
            index = parent;
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void OutlinePanel::jumpTo(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT jumpRequested(m_model->target(m_filter->mapToSource(index)));
}

QMenu *OutlinePanel::sectionMenu(const core::TurnId &turn)
{
    m_sections->clear();
    m_sections->setEnabled(m_isEditable && !turn.isNull());
    if (!m_call || turn.isNull())
        return m_sections;
    for (const core::Section section :
         {core::Section::Opening, core::Section::SafeHarbour, core::Section::PreparedRemarks,
          core::Section::QuestionsAndAnswers, core::Section::Closing}) {
        const core::Edit edit = core::beginSection(m_call->call, turn, section);
        QAction *action =
            m_sections->addAction(core::sectionName(section), this, [this, edit] { Q_EMIT editRequested(edit); });
        action->setCheckable(true);
        action->setChecked(edit.changes.isEmpty());
        action->setEnabled(!edit.changes.isEmpty());
    }
    return m_sections;
}

void OutlinePanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go there"), this, [this, index = QPersistentModelIndex(index)] { jumpTo(index); });
    menu->addMenu(sectionMenu(m_model->firstTurn(m_filter->mapToSource(index))));
    menu->addSeparator();
    menu->addAction(tr("&Unfold all"), m_tree, &QTreeView::expandAll);
    menu->addAction(tr("&Fold all"), m_tree, &QTreeView::collapseAll);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void OutlinePanel::unfold(const QModelIndex &parent)
{
    const QSignalBlocker blocker(m_tree);
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        const QModelIndex index = m_filter->index(row, 0, parent);
        const bool isFiltered = !m_search->text().isEmpty();
        m_tree->setExpanded(
            index,
            isFiltered || (isSection(index) ? !m_folded.contains(keyOf(index)) : m_unfolded.contains(keyOf(index))));
        unfold(index);
    }
}

void OutlinePanel::filter(const QString &text)
{
    m_filter->setFilterFixedString(text);
    unfold({});
}

} // namespace ui

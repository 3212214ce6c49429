// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/kpitable.h"

#include <algorithm>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include "core/project/figureedits.h"
#include "ui/models/kpifilter.h"
#include "ui/models/kpimodel.h"
#include "ui/panels/kpidelegate.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isConfirmKey(const QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    return isEnter && event->modifiers().testFlag(Qt::ControlModifier);
}

/// Keys that mean something here although an action of the window has them, too.
bool isOwnKey(const QKeyEvent *event)
{
    return isConfirmKey(event) || event->key() == Qt::Key_F2 || event->matches(QKeySequence::Copy)
           || event->matches(QKeySequence::SelectAll);
}

} // namespace

KpiTable::KpiTable(KpiModel *model, KpiFilter *filter, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_filter(filter)
{
    setModel(filter);
    setItemDelegate(new KpiDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setSectionsMovable(true);
    header->moveSection(header->visualIndex(KpiModel::StatusColumn), KpiModel::YearOnYearColumn);
    header->moveSection(header->visualIndex(KpiModel::ReviewColumn), header->visualIndex(KpiModel::StatusColumn));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { makeColumnsMenu()->popup(header->mapToGlobal(at)); });
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setAccessibleName(tr("Figures"));
    connect(model, &KpiModel::editRequested, this, &KpiTable::editRequested);
    connect(this, &QTableView::activated, this, &KpiTable::jumpTo);
}

void KpiTable::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_model->setEditable(isEditable);
}

QList<core::ReviewedFigure> KpiTable::selectedFigures() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<core::ReviewedFigure> figures;
    for (const QModelIndex &row : std::as_const(rows))
        figures.append(m_model->figure(m_filter->mapToSource(row)));
    return figures;
}

QString KpiTable::selectedRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    // Cells are one line each, and a spreadsheet reads no unbreakable blanks as part of a number.
    const auto cell = [](const QVariant &text) {
        return text.toString().replace(u'\u00a0', u' ').replace(u'\u202f', u' ').simplified();
    };
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(cell(m_filter->headerData(column, Qt::Horizontal)));
    lines.append(cells.join(u'\t'));
    for (const QModelIndex &row : std::as_const(rows)) {
        cells.clear();
        for (const int column : columns)
            cells.append(cell(row.siblingAtColumn(column).data()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void KpiTable::selectFigures(const QStringList &ids, const QString &current, int column)
{
    QItemSelection selection;
    for (const QString &id : ids) {
        const QModelIndex row = m_filter->mapFromSource(m_model->index(m_model->rowOf(id), 0));
        if (row.isValid())
            selection.select(row, row.siblingAtColumn(KpiModel::ColumnCount - 1));
    }
    const QModelIndex index = m_filter->mapFromSource(m_model->index(m_model->rowOf(current), column));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void KpiTable::confirmSelected()
{
    const QList<core::ReviewedFigure> figures = selectedFigures();
    if (figures.isEmpty() || !m_isEditable)
        return;
    const int row = selectionModel()->selectedRows().last().row();
    const int column = std::max(0, currentIndex().column());
    const QModelIndex next = m_filter->index(std::min(row + 1, m_filter->rowCount() - 1), column);
    const QString id = m_model->kpi(m_filter->mapToSource(next)).id;
    Q_EMIT editRequested(core::confirmFigures(m_model->call(), figures));
    if (figures.size() == 1)
        selectFigures({id}, id, column);
}

void KpiTable::rejectSelected()
{
    if (m_isEditable && !selectedFigures().isEmpty())
        Q_EMIT editRequested(core::rejectFigures(m_model->call(), selectedFigures()));
}

void KpiTable::reopenSelected()
{
    if (m_isEditable && !selectedFigures().isEmpty())
        Q_EMIT editRequested(core::reopenFigures(m_model->call(), selectedFigures()));
}

void KpiTable::copySelected()
{
    const int rows = static_cast<int>(selectionModel()->selectedRows().size());
    if (rows == 0)
        return;
    QGuiApplication::clipboard()->setText(selectedRows());
    Q_EMIT noticed(tr("%n row(s) are in the clipboard.", nullptr, rows));
}

void KpiTable::editCurrent()
{
    if (!currentIndex().flags().testFlag(Qt::ItemIsEditable))
        return;
    scrollTo(currentIndex());
    edit(currentIndex());
}

bool KpiTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void KpiTable::keyPressEvent(QKeyEvent *event)
{
    if (isConfirmKey(event))
        confirmSelected();
    else if (event->key() == Qt::Key_Delete)
        rejectSelected();
    else if (event->key() == Qt::Key_F2)
        editCurrent();
    else if (event->matches(QKeySequence::Copy))
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

void KpiTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QList<core::ReviewedFigure> figures = selectedFigures();
    if (figures.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &key, bool isEnabled, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setShortcut(key);
        action->setEnabled(isEnabled);
    };
    const bool isDecided = std::any_of(figures.begin(), figures.end(), [](const core::ReviewedFigure &figure) {
        return figure.detected && figure.status != core::FigureStatus::Unreviewed;
    });
    const bool isWritable = currentIndex().flags().testFlag(Qt::ItemIsEditable);
    add(tr("&Show in text"), Qt::Key_Return, true, [this] { jumpTo(currentIndex()); });
    add(tr("&Edit this cell"), Qt::Key_F2, isWritable, &KpiTable::editCurrent);
    menu->addSeparator();
    add(tr("&Confirm"), QKeySequence(Qt::CTRL | Qt::Key_Return), m_isEditable, &KpiTable::confirmSelected);
    add(tr("&Reject"), Qt::Key_Delete, m_isEditable, &KpiTable::rejectSelected);
    add(tr("Take the decision &back"), {}, m_isEditable && isDecided, &KpiTable::reopenSelected);
    menu->addSeparator();
    add(tr("C&opy rows"), QKeySequence::Copy, true, &KpiTable::copySelected);
    menu->popup(event->globalPos());
}

void KpiTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.flags().testFlag(Qt::ItemIsEditable))
        editCurrent();
    else
        QTableView::mouseDoubleClickEvent(event);
}

void KpiTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedFiguresChanged();
}

void KpiTable::jumpTo(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT jumpRequested(m_model->wordsOf(m_filter->mapToSource(index)));
}

QMenu *KpiTable::makeColumnsMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = KpiModel::ValueColumn; column < KpiModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_filter->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    return menu;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/glossarytable.h"

#include <algorithm>
#include <functional>

#include <QHeaderView>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { Right, Wrong };

} // namespace

GlossaryTable::GlossaryTable(QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setHorizontalHeaderLabels({tr("Right"), tr("Wrong, parted by “|”")});
    setAccessibleName(tr("Terms"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void GlossaryTable::setGlossary(const core::Glossary &glossary)
{
    setRowCount(static_cast<int>(glossary.size()));
    for (int row = 0; row < rowCount(); ++row) {
        setItem(row, Right, new QTableWidgetItem(glossary[row].right));
        setItem(row, Wrong, new QTableWidgetItem(glossary[row].wrong.join(u" | "_s)));
    }
}

core::Glossary GlossaryTable::glossary() const
{
    core::Glossary result;
    for (int row = 0; row < rowCount(); ++row) {
        const auto words = [this, row](Column column) {
            return item(row, column) ? item(row, column)->text() : QString();
        };
        result.append(core::GlossaryTerm{words(Right), words(Wrong).split(u'|')});
    }
    return core::joined(result, {});
}

void GlossaryTable::add(const core::Glossary &more)
{
    setGlossary(core::joined(glossary(), more));
}

void GlossaryTable::addRow()
{
    const int row = rowCount();
    insertRow(row);
    for (const Column column : {Right, Wrong})
        setItem(row, column, new QTableWidgetItem);
    setCurrentCell(row, Right);
    editItem(item(row, Right));
}

void GlossaryTable::removeSelected()
{
    QSet<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    QList<int> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    for (const int row : sorted)
        removeRow(row);
}

} // namespace ui

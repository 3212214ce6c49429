// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "core/project/figures.h"
#include "core/review/edit.h"

namespace ui {

class KpiFilter;
class KpiModel;

/// The table of figures. Everything works on the selected rows and by keyboard alone: Enter shows the words, F2 writes
/// in a cell, Ctrl+Enter confirms, Delete rejects, Ctrl+C copies rows for a spreadsheet.
class KpiTable : public QTableView
{
    Q_OBJECT

public:
    KpiTable(KpiModel *model, KpiFilter *filter, QWidget *parent = nullptr);

    void setEditable(bool isEditable);

    /// The selected figures from top to bottom.
    QList<core::ReviewedFigure> selectedFigures() const;

    /// The selected rows with their headings, as they are shown: columns parted by tabs, rows by line ends.
    QString selectedRows() const;

    /// Selects the rows with these Kpi::ids; the one with current becomes the current row.
    void selectFigures(const QStringList &ids, const QString &current, int column);

public Q_SLOTS:
    /// Confirms the selected figures and goes to the next row.
    void confirmSelected();
    void rejectSelected();

    /// Takes the decisions on the selected figures back.
    void reopenSelected();

    void copySelected();
    void editCurrent();

Q_SIGNALS:
    void jumpRequested(core::TextRange original);
    void editRequested(const core::Edit &edit);

    /// Something was done that leaves no trace on the screen, in a sentence.
    void noticed(const QString &sentence);

    void selectedFiguresChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void jumpTo(const QModelIndex &index);
    QMenu *makeColumnsMenu();

    KpiModel *m_model;
    KpiFilter *m_filter;
    bool m_isEditable = false;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace ui {

class ReplaceModel;

/// The list of places where words would be replaced. Space ticks; Ctrl+A, Ctrl+D and Ctrl+Shift+I tick all, none and
/// the others.
class ReplaceList : public QTreeView
{
    Q_OBJECT

public:
    explicit ReplaceList(ReplaceModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A row was chosen, by key or click.
    void rowChosen(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool takeKey(QKeyEvent *event);
    QList<int> selectedRows() const;

    ReplaceModel *m_model;
};

} // namespace ui

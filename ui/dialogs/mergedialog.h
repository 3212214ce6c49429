// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

#include "core/project/mergeplan.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// Shows what merging another copy would do, conflicts first, and asks for each of them whose side counts.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// titles names the calls of both copies.
    MergeDialog(const core::MergePlan &plan, const QString &otherName, const QHash<core::DocumentId, QString> &titles,
                QWidget *parent = nullptr);

    /// The plan with what was chosen.
    const core::MergePlan &plan() const { return m_plan; }

    /// Chooses one side for all conflicts.
    void takeAll(bool theirs);

private:
    void buildList();
    void fill();
    void addGroup(core::MergeItem::Kind kind, const QString &title);
    QTreeWidgetItem *addItem(QTreeWidgetItem *group, qsizetype place);
    void choose(QTreeWidgetItem *item, int column);
    void showChoice(QTreeWidgetItem *item);
    void showDetails();
    QString summary(const QString &otherName) const;
    void updateButtons();

    core::MergePlan m_plan;
    QHash<core::DocumentId, QString> m_titles;
    QTreeWidget *m_list;
    QLabel *m_details;
    QPushButton *m_mine = nullptr;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_merge = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/review/spellingword.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// The words that are spelt right although no dictionary has them: of the project, of the call, and of the analyst.
/// Words can be taken off.
class SpellingDialog : public QDialog
{
    Q_OBJECT

public:
    /// shown is the call on the screen; of others only what holds for the project is shown.
    SpellingDialog(const QList<core::SpellingWord> &project, const core::DocumentId &shown,
                   const QStringList &userWords, bool isWritable, QWidget *parent = nullptr);

    /// What was taken off.
    QList<core::SpellingWord> removedFromProject() const { return m_removed; }
    QStringList removedFromUser() const { return m_removedFromUser; }

private:
    void addRow(const QString &word, const QString &where, int index, bool isRemovable);
    void removeChosen();
    void filter(const QString &words);
    void updateButton();

    QList<core::SpellingWord> m_project;
    QStringList m_userWords;
    QList<core::SpellingWord> m_removed;
    QStringList m_removedFromUser;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QPushButton *m_remove;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include "core/review/edit.h"
#include "core/review/rosterperson.h"

class QPushButton;
class QTreeWidget;

namespace ui {

/// Lists the people that a project knows for its next calls, and forgets those that are not wanted.
class RosterDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RosterDialog(const QList<core::RosterPerson> &roster, QWidget *parent = nullptr);

    /// Forbids changes.
    void setReadOnly();

    /// Takes the selected people off the list.
    void forgetSelected();

    /// Forgets in one step those who were taken off the list.
    core::Edit edit() const;

private:
    void updateButtons();

    QList<core::RosterPerson> m_roster;
    QList<core::RosterPerson> m_forgotten;
    bool m_isReadOnly = false;
    QTreeWidget *m_list;
    QPushButton *m_forget = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/project/reviewedcall.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// Offers the proposals of many findings at once; only those that stay ticked are taken, all others stay open.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    /// Findings without a proposal are counted, but not offered.
    AcceptDialog(const core::ReviewedCall &call, const QList<core::Finding> &findings, QWidget *parent = nullptr);

    /// The ticked findings, in the order in which they were given.
    QList<core::Finding> chosen() const;

private:
    QWidget *buildTicks();
    void addFinding(const core::ReviewedCall &call, const core::Finding &finding);
    void tick(double leastScore);
    void updateWords();

    QList<core::Finding> m_findings; ///< One for each row.
    qsizetype m_withoutProposal = 0;
    QTreeWidget *m_list;
    QLabel *m_scope;
    QPushButton *m_accept;
};

} // namespace ui

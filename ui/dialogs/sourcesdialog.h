// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/project/reviewedcall.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

/// Lists the other accounts of a call that stand beside it, with how well each fits.
class SourcesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SourcesDialog(QWidget *parent = nullptr);

    /// Shows the sources of a call; how they fit comes with its analysis.
    void showSources(const core::ReviewedCall &call, bool isWritable);

Q_SIGNALS:
    void addRequested();
    void removeRequested(const core::SourceId &source);

private:
    void updateButtons();

    QTreeWidget *m_list;
    QLabel *m_note;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_isWritable = false;
};

} // namespace ui

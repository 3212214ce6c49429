// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/project/reviewedcall.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QTableView;
class QTabWidget;

namespace ui {

class CheckModel;
class EmptyHint;
class KpiFilter;
class KpiModel;
class SourceStrip;

/// The figures of a call as a table that leads to their words, and the arithmetic over them.
class KpiPanel : public QWidget
{
    Q_OBJECT

public:
    explicit KpiPanel(QWidget *parent = nullptr);

    /// Shows the KPIs and checks of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// Reads the call again after an edit or a new analysis; the same row stays current.
    void updateCall();

    /// Makes the KPI said at an original position current; returns whether there is one that the filter shows.
    bool selectKpiAt(qsizetype original);

Q_SIGNALS:
    void jumpRequested(core::TextRange original);

private:
    QWidget *buildTable();
    QWidget *buildFilters();
    QWidget *buildChecks();
    void fitColumns();
    void fillGroups();
    void showSource(const QModelIndex &index);
    void updateHints();

    const core::ReviewedCall *m_call = nullptr;
    KpiModel *m_model;
    KpiFilter *m_filter;
    CheckModel *m_checkModel;
    QTabWidget *m_tabs;
    QComboBox *m_group = nullptr;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    QListView *m_checks = nullptr;
    EmptyHint *m_tableHint = nullptr;
    EmptyHint *m_checkHint = nullptr;
    SourceStrip *m_source = nullptr;
};

} // namespace ui

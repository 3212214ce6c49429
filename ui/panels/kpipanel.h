// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/project/reviewedcall.h"
#include "core/review/edit.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTabWidget;
class QToolButton;

namespace ui {

class ChecksPanel;
class EmptyHint;
class KpiFilter;
class KpiModel;
class KpiTable;
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

    /// The further calls of the project, with which the figures are compared; must stay valid like the call.
    void setOthers(const QList<core::ReviewedCall> *others);

    void setEditable(bool isEditable);

    /// Asks for a figure said in a passage of the original text that the analysis did not see.
    void addFigure(core::TextRange original);

    /// Makes the KPI said at an original position current; returns whether there is one that the filter shows.
    bool selectKpiAt(qsizetype original);

    /// The words of the current figure; empty if there is none.
    core::TextRange currentWords() const;

    /// The current figure in words, such as “Revenue: €5 million”.
    QString currentName() const;

    /// Offers an action in the menu of the table.
    void addTableAction(QAction *action);

Q_SIGNALS:
    void jumpRequested(core::TextRange original);
    void editRequested(const core::Edit &edit);

    /// Something that the analyst should know, in a sentence.
    void noticed(const QString &sentence);

private:
    QWidget *buildTable();
    QWidget *buildFilters();
    QToolButton *addButton(const QString &text, const QString &tip);
    void fitColumns();
    void fillGroups();
    void fillStates();
    void updateButtons();
    void showSource(const QModelIndex &index);
    void updateHints();

    const core::ReviewedCall *m_call = nullptr;
    KpiModel *m_model;
    KpiFilter *m_filter;
    ChecksPanel *m_checks;
    QTabWidget *m_tabs;
    QComboBox *m_group = nullptr;
    QComboBox *m_state = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_confirm = nullptr;
    QToolButton *m_reject = nullptr;
    KpiTable *m_table = nullptr;
    EmptyHint *m_tableHint = nullptr;
    SourceStrip *m_source = nullptr;
    bool m_isEditable = false;
};

} // namespace ui

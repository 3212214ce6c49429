// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/review/documentinfo.h"
#include "core/store/callpassage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace ui {

class CallFilter;
class CallModel;
class EmptyHint;

/// The calls of the project: what is left to do in each, and the way to it.
class CallsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CallsPanel(QWidget *parent = nullptr);

    /// Shows the calls of a project; shown is the one on the screen. An empty list is that of no project.
    void setCalls(const QList<core::DocumentInfo> &calls, const core::DocumentId &shown);

    void setResults(const QList<core::CallResults> &results);

    /// Whether calls may be added, changed and removed.
    void setEditable(bool editable);

    void focusFilter();

Q_SIGNALS:
    void callChosen(const core::DocumentId &document);
    void filesWanted();
    void folderWanted();
    void detailsWanted(const core::DocumentId &document);
    void removalWanted(const QList<core::DocumentId> &documents);

private:
    QWidget *buildBar();
    void buildTable();
    void showMenu(const QPoint &position);
    void updateState();
    QList<core::DocumentId> selected() const;
    void choose(const QModelIndex &index);

    CallModel *m_model;
    CallFilter *m_filter;
    QTableView *m_table = nullptr;
    EmptyHint *m_hint = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_state = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    bool m_isEditable = false;
};

} // namespace ui

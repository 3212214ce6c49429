// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

#include "core/project/reviewedcall.h"
#include "core/review/edit.h"

class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QTreeView;

namespace ui {

class EmptyHint;
class OutlineModel;

/// The call by section and question: to see its shape, to find one's way, and to put sections right.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    /// Shows the outline of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// Reads the call again after an edit. What is unfolded and selected stays so.
    void updateCall();

    /// Marks the entry in which the cursor of the transcript stands, and shows it.
    void setCurrentPosition(qsizetype original);

    /// Whether sections can be changed.
    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    /// The one menu that lets a section begin with a turn, filled for this one; empty for a null id. It belongs to the
    /// panel.
    QMenu *sectionMenu(const core::TurnId &turn);

Q_SIGNALS:
    void editRequested(const core::Edit &edit);
    void jumpRequested(core::TextRange original);

private:
    void connectView();
    void jumpTo(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void unfold(const QModelIndex &parent);
    void filter(const QString &text);

    const core::ReviewedCall *m_call = nullptr;
    bool m_isEditable = true;
    OutlineModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_tree;
    QLineEdit *m_search;
    EmptyHint *m_hint = nullptr;
    QMenu *m_sections;
    QSet<QString> m_folded;   ///< Keys of sections that the analyst folded.
    QSet<QString> m_unfolded; ///< Keys of questions that the analyst unfolded.
};

} // namespace ui

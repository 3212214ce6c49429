// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/project/reviewedcall.h"
#include "core/review/edit.h"

class QComboBox;
class QLineEdit;
class QListView;
class QMenu;
class QSortFilterProxyModel;

namespace ui {

class EmptyHint;
class TurnFilter;
class TurnModel;

/// Who speaks when: a list of turns to find one's way by, and to put speakers right.
class TurnsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TurnsPanel(QWidget *parent = nullptr);

    /// Shows the turns of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// Reads the call again after an edit.
    void updateCall();

    /// Marks the turn in which the cursor of the transcript stands, and shows it.
    void setCurrentPosition(qsizetype original);

    /// Selects a turn and returns the menu that acts on it, for use elsewhere; null for a turn that the filter hides.
    QMenu *menuFor(const core::TurnId &turn);

    /// The order in which speakers are offered; the first nine have keys.
    void setSpeakerOrder(const QList<core::SpeakerId> &order) { m_order = order; }

    /// The menu that acts on the selected turns. Others may add to it.
    QMenu *menu() { return m_menu; }

    /// Whether speakers and turns can be changed.
    void setEditable(bool isEditable);

    /// Whether keys go to the list of turns.
    bool hasListFocus() const;

    /// The turns that are selected in the list, in order.
    QList<core::TurnId> selectedTurns() const;

public Q_SLOTS:
    /// Gives the selected turns to a speaker; a null id means unknown.
    void assignSpeaker(const core::SpeakerId &speaker);

    /// Asks for a new speaker and gives the selected turns to it.
    void assignNewSpeaker();

    /// Asks for changes to the speaker of the current turn; they hold for all of its turns.
    void editSpeaker();

    /// Joins the current turn to the one before it.
    void joinWithPrevious();

Q_SIGNALS:
    void editRequested(const core::Edit &edit);
    void jumpRequested(core::TextRange original);

    /// Somebody wants to say who speaks in the selected turns.
    void nameRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildFilters();
    void buildActions();
    void fillSpeakers();
    void fillAssignMenu();
    void fillMergeMenu();
    void showMenu(const QPoint &at);
    void select(const QModelIndex &index);
    void updateActions();
    void jumpTo(const QModelIndex &index);
    const core::Turn *currentTurn() const;
    void request(const core::Edit &edit);

    const core::ReviewedCall *m_call = nullptr;
    QList<core::SpeakerId> m_order;
    bool m_isEditable = true;
    TurnModel *m_model;
    TurnFilter *m_filter;
    QListView *m_list;
    EmptyHint *m_hint = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_speaker = nullptr;
    QMenu *m_menu = nullptr;
    QMenu *m_assign = nullptr;
    QMenu *m_merge = nullptr;
    QAction *m_name = nullptr;
    QAction *m_editSpeaker = nullptr;
    QAction *m_join = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/project/reviewedcall.h"
#include "core/review/edit.h"
#include "core/review/rosterperson.h"

class QLabel;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace ui {

class EmptyHint;
class SpeakerModel;

/// Everybody who speaks in the call, how much, and what the analyst can say about them.
class SpeakersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakersPanel(QWidget *parent = nullptr);

    /// Shows the speakers of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// Reads speakers and words again after an edit.
    void updateCall();

    /// Looks again for people of the roster and for names with several spellings.
    void updateOffers(const QList<core::RosterPerson> &roster);

    /// Whether anything can be changed.
    void setEditable(bool isEditable);

    /// Selects a speaker; a null id selects the turns of nobody known.
    void select(const core::SpeakerId &speaker);

    /// Follows the cursor of the transcript, so that stepping goes on from there.
    void setCurrentPosition(qsizetype original);

    /// The speakers in the order of their keys.
    QList<core::SpeakerId> order() const;

    /// The selected speaker, or null.
    const core::Speaker *currentSpeaker() const;

public Q_SLOTS:
    /// Goes to the next (1) or previous (-1) turn of the selected speaker, seen from the cursor; from the last to the
    /// first.
    void stepTurn(int by);

    /// Asks for name, role, title, firm and colour of the selected speaker.
    void editSpeaker();

    /// Puts the selected speaker into the roster.
    void addToRoster();

    /// Puts everybody who has a name into the roster.
    void addAllToRoster();

    /// Asks what to do about names.
    void reviewNames();

Q_SIGNALS:
    void editRequested(const core::Edit &edit);
    void jumpRequested(core::TextRange original);

    /// The turns that are chosen elsewhere are to be given to a speaker.
    void assignRequested(const core::SpeakerId &speaker);

private:
    QWidget *buildHead();
    void buildTable();
    void buildMenu();
    void fitColumns();
    void fillMergeMenu();
    void showMenu(const QPoint &at);
    void updateActions();
    int currentRow() const;
    void showFirstTurn(const QModelIndex &index);
    void rename(const core::SpeakerId &speaker, const QString &name);
    void request(const core::Edit &edit);

    const core::ReviewedCall *m_call = nullptr;
    QList<core::RosterPerson> m_roster;
    qsizetype m_position = 0; ///< Of the cursor in the original text.
    bool m_isEditable = true;
    SpeakerModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table = nullptr;
    EmptyHint *m_hint = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_offers = nullptr;
    QMenu *m_menu = nullptr;
    QMenu *m_merge = nullptr;
    QAction *m_assign = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remember = nullptr;
    QAction *m_rememberAll = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QWidget>

#include "core/project/reviewedcall.h"
#include "core/review/edit.h"

class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QToolButton;

namespace ui {

class EmptyHint;
class FindingCard;
class FindingFilter;
class FindingFilterBar;
class FindingModel;
class KindChip;

/// The review queue: open findings one by one, each decided with one key, after which the next one follows.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    /// Shows the findings of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// Reads the call again after an edit or a new analysis. The current finding stays current as long as it is open;
    /// otherwise the one that followed it takes its place.
    void updateCall();

    /// The finding that the slots act on.
    std::optional<core::Finding> currentFinding() const { return m_current; }

    /// How many findings there are, and how many of them are decided.
    int findingCount() const;
    int decidedCount() const;

    /// Makes the open finding at an original position current; returns whether there is one that the filter shows.
    bool selectAt(qsizetype original);

    /// Offers an action in the menu of the list.
    void addListAction(QAction *action);

    /// Whether findings can be decided; a project that is open elsewhere can only be read.
    void setEditable(bool isEditable);

public Q_SLOTS:
    /// Goes to the finding below or above, around the end, and asks for its words to be shown.
    void next();
    void previous();

    /// Writes the proposal. Where there is none yet, its field gets the cursor instead.
    void acceptCurrent();
    void dismissCurrent();
    void dismissCurrentEverywhere();
    void focusProposal();

    /// Offers the proposals of all findings that the filter shows, to be accepted in one step.
    void acceptSeveral();

Q_SIGNALS:
    void editRequested(const core::Edit &edit);

    /// The words of a finding should be shown and get the cursor.
    void jumpRequested(core::TextRange original);

    /// The new analysis found a proposal that is decided next. Its words should be shown, too, unless the analyst has
    /// gone elsewhere meanwhile.
    void proposalArrived(core::TextRange original);

    /// Another finding is to be decided, or none.
    void currentFindingChanged(const std::optional<core::Finding> &finding);

    /// The analyst is done with the proposal and wants to go back to the words.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFilters();
    void step(int by);
    void selectRow(int row);
    void showRow(const QModelIndex &index);
    bool hasNewProposal() const;
    int rowToShow() const;
    QList<core::Finding> shownFindings() const;
    void applyFilter();
    void updateCounts();
    QString hint(int all, int hidden) const;
    void decide(const core::Edit &edit);
    void showWords();

    const core::ReviewedCall *m_call = nullptr;
    std::optional<core::Finding> m_current;
    std::optional<core::Finding> m_following; ///< The one that comes after the current one in the list.
    int m_row = 0;                            ///< Where the current one stood in the list.
    bool m_isAdvancing = false;               ///< The current one came by deciding the one before, and nobody chose it.
    bool m_isUpdating = false;
    bool m_isSelecting = false; ///< The program chooses a row, not the analyst in the list.
    FindingModel *m_model;
    FindingFilter *m_filter;
    QListView *m_list;
    EmptyHint *m_hint = nullptr;
    FindingCard *m_card;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QComboBox *m_order = nullptr;
    std::array<KindChip *, 5> m_chips{};
    FindingFilterBar *m_bar = nullptr;
    QToolButton *m_filterButton = nullptr;
    QToolButton *m_several = nullptr;
    bool m_isEditable = true;
};

} // namespace ui

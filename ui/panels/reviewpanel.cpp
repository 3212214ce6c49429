// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reviewpanel.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/project/edits.h"
#include "ui/models/findingfilter.h"
#include "ui/models/findingmodel.h"
#include "ui/panels/acceptdialog.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/findingcard.h"
#include "ui/panels/findingdelegate.h"
#include "ui/panels/findingfilterbar.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/kindchip.h"

using namespace Qt::StringLiterals;

namespace ui {

ReviewPanel::ReviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new FindingModel(this))
    , m_filter(new FindingFilter(this))
    , m_list(new QListView)
    , m_card(new FindingCard)
{
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Open findings"));
    m_hint = new EmptyHint(m_list);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({2 * m_card->sizeHint().height(), m_card->sizeHint().height()});
    splitter->setCollapsible(0, false);
    splitter->setCollapsible(1, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildFilters());
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPanel::showRow);
    connect(m_list, &QListView::pressed, this, &ReviewPanel::showWords);
    connect(m_card, &FindingCard::skipped, this, &ReviewPanel::next);
    connect(m_card, &FindingCard::left, this, &ReviewPanel::left);
    connect(m_card, &FindingCard::accepted, this, [this](const QString &replacement) {
        if (m_call && m_current)
            decide(core::acceptFinding(m_call->call, *m_current, replacement));
    });
    connect(m_card, &FindingCard::dismissed, this, [this](core::Verdict::Scope scope) {
        if (m_call && m_current)
            decide(core::dismissFinding(m_call->call, *m_current, scope));
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *plain = new QShortcut(key, m_list);
        plain->setContext(Qt::WidgetShortcut);
        connect(plain, &QShortcut::activated, this, &ReviewPanel::acceptCurrent);
    }
    setCall(nullptr);
}

void ReviewPanel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    m_current.reset();
    m_following.reset();
    m_row = 0;
    m_isAdvancing = false;
    m_isUpdating = true;
    m_model->setCall(call);
    m_bar->setCall(call);
    m_isUpdating = false;
    updateCounts();
    selectRow(rowToShow());
}

void ReviewPanel::updateCall()
{
    m_isUpdating = true;
    m_model->updateCall();
    m_bar->setCall(m_call);
    m_isUpdating = false;
    updateCounts();
    const bool isNew = hasNewProposal();
    selectRow(rowToShow());
    if (isNew && m_current)
        Q_EMIT proposalArrived(m_current->range);
}

int ReviewPanel::findingCount() const
{
    return m_model->decidedCount() + m_model->openCount();
}

int ReviewPanel::decidedCount() const
{
    return m_model->decidedCount();
}

bool ReviewPanel::selectAt(qsizetype original)
{
    m_isAdvancing = false;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex source = m_filter->mapToSource(m_filter->index(row, 0));
        if (!m_model->finding(source).range.contains(original))
            continue;
        selectRow(row);
        return true;
    }
    return false;
}

void ReviewPanel::next()
{
    step(1);
}

void ReviewPanel::previous()
{
    step(-1);
}

void ReviewPanel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_card->setEditable(isEditable);
    updateCounts();
}

void ReviewPanel::acceptCurrent()
{
    if (m_card->canAccept())
        m_card->accept();
    else
        m_card->focusProposal();
}

void ReviewPanel::dismissCurrent()
{
    m_card->dismissHere();
}

void ReviewPanel::dismissCurrentEverywhere()
{
    m_card->dismissEverywhere();
}

void ReviewPanel::focusProposal()
{
    m_card->focusProposal();
}

QWidget *ReviewPanel::buildHead()
{
    m_progressText = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Decided findings"));
    m_order = new QComboBox;
    m_order->addItem(tr("Surest first"), QVariant::fromValue(FindingFilter::Order::Score));
    m_order->addItem(tr("In text order"), QVariant::fromValue(FindingFilter::Order::Text));
    m_order->setAccessibleName(tr("Order of the findings"));
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        m_isUpdating = true;
        m_filter->setOrder(m_order->currentData().value<FindingFilter::Order>());
        m_isUpdating = false;
        selectRow(rowToShow());
    });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(m_progressText, 1);
    row->addWidget(m_order);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    return head;
}

QWidget *ReviewPanel::buildFilters()
{
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    flow->setContentsMargins(10, 0, 10, 8);
    for (size_t n = 0; n < m_chips.size(); ++n) {
        m_chips.at(n) = new KindChip(static_cast<core::FindingKind>(n));
        flow->addWidget(m_chips.at(n));
        connect(m_chips.at(n), &QToolButton::toggled, this, &ReviewPanel::applyFilter);
    }
    m_bar = new FindingFilterBar;
    m_bar->hide();
    connect(m_bar, &FindingFilterBar::changed, this, &ReviewPanel::applyFilter);
    m_filterButton = new QToolButton;
    m_filterButton->setText(tr("Filter"));
    m_filterButton->setToolTip(tr("Choose by section, speaker and how sure the finding is"));
    m_filterButton->setCheckable(true);
    connect(m_filterButton, &QToolButton::toggled, m_bar, &QWidget::setVisible);
    m_several = new QToolButton;
    m_several->setText(tr("Accept several…"));
    m_several->setToolTip(tr("Accept the proposals of the findings in the list in one step"));
    connect(m_several, &QToolButton::clicked, this, &ReviewPanel::acceptSeveral);
    flow->addWidget(m_filterButton);
    flow->addWidget(m_several);
    return filters;
}

void ReviewPanel::step(int by)
{
    m_isAdvancing = false;
    const int rows = m_filter->rowCount();
    if (rows == 0)
        return;
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + by : 0;
    selectRow((row + rows) % rows);
    showWords();
}

void ReviewPanel::addListAction(QAction *action)
{
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(action);
}

void ReviewPanel::showWords()
{
    if (m_current)
        Q_EMIT jumpRequested(m_current->range);
}

void ReviewPanel::selectRow(int row)
{
    const QModelIndex index = m_filter->index(row, 0);
    m_isSelecting = true;
    if (!index.isValid() || index == m_list->currentIndex())
        showRow(index);
    else
        m_list->setCurrentIndex(index);
    m_isSelecting = false;
    m_list->scrollTo(index);
}

void ReviewPanel::showRow(const QModelIndex &index)
{
    if (m_isUpdating)
        return;
    const std::optional<core::Finding> before = m_current;
    m_current.reset();
    m_following.reset();
    if (index.isValid() && m_call) {
        m_row = index.row();
        m_current = m_model->finding(m_filter->mapToSource(index));
        const QModelIndex below = index.siblingAtRow(index.row() + 1);
        if (below.isValid())
            m_following = m_model->finding(m_filter->mapToSource(below));
        m_card->showFinding(*m_call, *m_current);
    } else {
        m_card->clear();
    }
    if (!m_isSelecting)
        m_isAdvancing = false;
    if (before == m_current)
        return;
    Q_EMIT currentFindingChanged(m_current);
    if (!m_isSelecting && m_list->hasFocus())
        showWords();
}

bool ReviewPanel::hasNewProposal() const
{
    // What was accepted is analysed again, which may find more. As long as the analyst only decides, that comes next;
    // what somebody chose or writes at stays.
    if (!m_isAdvancing || m_filter->order() != FindingFilter::Order::Score || m_card->hasFocusInside())
        return false;
    const bool isFirst = m_filter->index(0, 0).data(FindingModel::ProposalRole).toBool();
    return isFirst && m_current && !m_current->suggestion;
}

int ReviewPanel::rowToShow() const
{
    if (hasNewProposal())
        return 0;
    const auto rowOf = [this](const std::optional<core::Finding> &finding) {
        const int row = finding ? m_model->rowOf(*finding) : -1;
        return m_filter->mapFromSource(m_model->index(row, 0)).row();
    };
    for (const auto &finding : {m_current, m_following}) {
        if (const int row = rowOf(finding); row >= 0)
            return row;
    }
    const int rows = m_filter->rowCount();
    if (!m_current || m_filter->order() == FindingFilter::Order::Score)
        return std::min(m_row, rows - 1);
    for (int row = 0; row < rows; ++row) {
        if (m_filter->index(row, 0).data(FindingModel::PositionRole).toLongLong() >= m_current->range.begin)
            return row;
    }
    return rows > 0 ? 0 : -1;
}

void ReviewPanel::applyFilter()
{
    FindingCriteria criteria = m_bar->with({});
    for (size_t n = 0; n < m_chips.size(); ++n) {
        if (m_chips.at(n)->isChecked())
            criteria.kinds.insert(static_cast<core::FindingKind>(n));
    }
    const bool wasUpdating = std::exchange(m_isUpdating, true);
    m_filter->setCriteria(criteria);
    m_isUpdating = wasUpdating;
    if (m_isUpdating)
        return;
    updateCounts();
    selectRow(rowToShow());
}

QList<core::Finding> ReviewPanel::shownFindings() const
{
    QList<core::Finding> findings;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        findings.append(m_model->finding(m_filter->mapToSource(m_filter->index(row, 0))));
    return findings;
}

void ReviewPanel::acceptSeveral()
{
    if (!m_call || !m_isEditable)
        return;
    AcceptDialog dialog(*m_call, shownFindings(), this);
    if (dialog.exec() == QDialog::Accepted)
        decide(core::acceptFindings(m_call->call, dialog.chosen()));
}

void ReviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    // The card has colours in its texts, and is given the new ones only after this.
    const auto redraw = [this] {
        if (m_call && m_current)
            m_card->showFinding(*m_call, *m_current);
    };
    QMetaObject::invokeMethod(this, redraw, Qt::QueuedConnection);
}

void ReviewPanel::updateCounts()
{
    const int decided = m_model->decidedCount();
    const int hidden = m_model->hiddenCount();
    const int all = decided + m_model->openCount() + hidden;
    const int shown = m_filter->rowCount();
    QString progress = all > 0 ? tr("%1 of %2 decided").arg(decided).arg(all) : tr("No findings");
    if (shown < m_model->openCount())
        //: %1 is "37 of 112 decided", %2 how many open findings the filter shows.
        progress = tr("%1, %2 shown").arg(progress).arg(shown);
    if (hidden > 0)
        //: %1 is "37 of 112 decided", %2 how many open findings the preferences hide.
        progress = tr("%1, %2 hidden").arg(progress).arg(hidden);
    m_progressText->setText(progress);
    // A progress bar paints at once, and with it panels that have not heard yet that the call is another one.
    m_progress->setUpdatesEnabled(false);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(decided);
    m_progress->setUpdatesEnabled(true);
    for (size_t n = 0; n < m_chips.size(); ++n) {
        const int open = m_filter->countOf(static_cast<core::FindingKind>(n));
        m_chips.at(n)->setCount(open);
        m_chips.at(n)->setVisible(open > 0 || m_chips.at(n)->isChecked());
    }

    m_several->setEnabled(m_isEditable && shown > 0);
    //: Shown on the button that opens the filter when something is chosen there.
    m_filterButton->setText(m_bar->isActive() ? tr("Filter •") : tr("Filter"));

    m_hint->setText(hint(all, hidden));
}

QString ReviewPanel::hint(int all, int hidden) const
{
    if (!m_call)
        return tr("Open a transcript to review it.");
    if (!m_call->isAnalysed)
        return tr("What is suspicious will be listed here when the call has been analysed.");
    if (m_model->openCount() > 0)
        return tr("No open finding meets the filter. Take some of it back to see the others.");
    if (hidden > 0)
        return tr("%n open finding(s) are hidden by the preferences (menu Edit).", nullptr, hidden);
    if (all > 0)
        return tr("Every finding is decided. All changes (View) shows them, and Export (File) writes the call.");
    return tr("Nothing suspicious was found. What you see yourself can be corrected in the text.");
}

void ReviewPanel::decide(const core::Edit &edit)
{
    if (edit.changes.isEmpty())
        return;
    const std::optional<core::Finding> before = m_current;
    m_isAdvancing = true;
    Q_EMIT editRequested(edit);
    if (m_current != before)
        showWords();
}

} // namespace ui

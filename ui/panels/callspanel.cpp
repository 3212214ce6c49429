// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callspanel.h"

#include <array>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/callfilter.h"
#include "ui/models/callmodel.h"
#include "ui/panels/emptyhint.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Of the columns but the last, in device-independent pixels.
constexpr std::array columnWidths{230, 140, 80, 90, 110};

} // namespace

CallsPanel::CallsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new CallModel(this))
    , m_filter(new CallFilter(this))
{
    m_filter->setSourceModel(m_model);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    updateState();
}

void CallsPanel::setCalls(const QList<core::DocumentInfo> &calls, const core::DocumentId &shown)
{
    m_model->setCalls(calls);
    m_model->setShown(shown);
    updateState();
}

void CallsPanel::setResults(const QList<core::CallResults> &results)
{
    m_model->setResults(results);
    updateState();
}

void CallsPanel::setEditable(bool editable)
{
    m_isEditable = editable;
    updateState();
}

void CallsPanel::focusFilter()
{
    m_text->setFocus();
    m_text->selectAll();
}

void CallsPanel::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    int column = 0;
    for (const int width : columnWidths)
        m_table->setColumnWidth(column++, width);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Calls of this project"));
    m_hint = new EmptyHint(m_table);
    connect(m_table, &QTableView::activated, this, &CallsPanel::choose);
    connect(m_table, &QTableView::customContextMenuRequested, this, &CallsPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CallsPanel::updateState);
    auto *removing = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, [this] {
        if (m_remove->isEnabled())
            Q_EMIT removalWanted(selected());
    });
}

QWidget *CallsPanel::buildBar()
{
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("Filter calls"));
    m_text->setAccessibleName(tr("Filter calls"));
    m_text->setClearButtonEnabled(true);
    m_text->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateState();
    });
    m_state = new QComboBox;
    m_state->setAccessibleName(tr("State of calls"));
    m_state->addItem(tr("All calls"));
    m_state->addItem(tr("With open findings"), QVariant::fromValue(CallModel::State::Open));
    m_state->addItem(tr("All findings decided"), QVariant::fromValue(CallModel::State::Done));
    m_state->addItem(tr("Not analysed yet"), QVariant::fromValue(CallModel::State::Unknown));
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = m_state->currentData();
        m_filter->setState(state.isValid() ? std::optional(state.value<CallModel::State>()) : std::nullopt);
        updateState();
    });
    m_add = new QToolButton;
    m_add->setText(tr("Add calls"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_add);
    menu->addAction(tr("&Files…"), this, &CallsPanel::filesWanted);
    menu->addAction(tr("A whole f&older…"), this, &CallsPanel::folderWanted);
    m_add->setMenu(menu);
    m_remove = new QToolButton;
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the selected calls from the project; this can be undone"));
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removalWanted(selected()); });
    m_count = new QLabel;

    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 4, 10, 4);
    row->setSpacing(6);
    row->addWidget(m_text, 2);
    row->addWidget(m_state);
    row->addWidget(m_count, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    return bar;
}

void CallsPanel::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT callChosen(m_model->call(m_filter->mapToSource(index)).id);
}

QList<core::DocumentId> CallsPanel::selected() const
{
    QList<core::DocumentId> documents;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        documents.append(m_model->call(m_filter->mapToSource(row)).id);
    return documents;
}

void CallsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const core::DocumentId document = m_model->call(m_filter->mapToSource(index)).id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show this call"), this, [this, document] { Q_EMIT callChosen(document); });
    menu->addAction(tr("&Details…"), this, [this, document] { Q_EMIT detailsWanted(document); })
        ->setEnabled(m_isEditable);
    menu->addSeparator();
    menu->addAction(tr("&Remove from the project"), this, [this] { Q_EMIT removalWanted(selected()); })
        ->setEnabled(m_remove->isEnabled());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void CallsPanel::updateState()
{
    const int all = m_model->rowCount();
    const int waiting = m_model->waitingCount();
    QStringList parts;
    if (all > 0)
        parts.append(tr("%n call(s)", nullptr, all));
    if (m_filter->rowCount() != all)
        parts.append(tr("%n shown", nullptr, m_filter->rowCount()));
    if (waiting > 0 && m_isEditable)
        parts.append(tr("%n waiting for the analysis", nullptr, waiting));
    m_count->setText(parts.join(u" · "_s));
    m_add->setEnabled(m_isEditable);
    const auto selectedRows = m_table->selectionModel()->selectedRows().size();
    // A project without any call could not be shown.
    m_remove->setEnabled(m_isEditable && selectedRows > 0 && selectedRows < all);
    m_hint->setText(all == 0 ? tr("Open a transcript or a project to see its calls.") : tr("No call matches."));
}

} // namespace ui

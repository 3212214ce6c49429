// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/kpipanel.h"

#include <algorithm>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/models/checkmodel.h"
#include "ui/models/kpifilter.h"
#include "ui/models/kpimodel.h"
#include "ui/models/passage.h"
#include "ui/models/quantityformat.h"
#include "ui/panels/checkdelegate.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/kpidelegate.h"
#include "ui/panels/sourcestrip.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leastMetricWidth = 150;
constexpr int mostMetricWidth = 320;

} // namespace

KpiPanel::KpiPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new KpiModel(this))
    , m_filter(new KpiFilter(this))
    , m_checkModel(new CheckModel(this))
    , m_tabs(new QTabWidget)
{
    m_filter->setSourceModel(m_model);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildTable(), tr("Table"));
    m_tabs->addTab(buildChecks(), tr("Checks"));
    QWidget *filters = buildFilters();
    m_tabs->setCornerWidget(filters);
    connect(m_tabs, &QTabWidget::currentChanged, filters, [filters](int tab) { filters->setEnabled(tab == 0); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    setCall(nullptr);
}

void KpiPanel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    m_model->setCall(call);
    m_checkModel->setCall(call);
    fillGroups();
    updateHints();
    showSource({});
    fitColumns();
}

void KpiPanel::fitColumns()
{
    m_table->resizeColumnsToContents();
    const int metric = m_table->columnWidth(KpiModel::MetricColumn);
    m_table->setColumnWidth(KpiModel::MetricColumn, std::clamp(metric, leastMetricWidth, mostMetricWidth));
}

void KpiPanel::updateCall()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    const QString id = current.isValid() ? m_model->kpi(current).id : QString();
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->updateCall();
    m_checkModel->updateCall();
    fillGroups();
    updateHints();
    if (wasEmpty)
        fitColumns();
    const QModelIndex again = m_filter->mapFromSource(m_model->index(m_model->rowOf(id), current.column()));
    m_table->setCurrentIndex(again);
    showSource(again);
}

bool KpiPanel::selectKpiAt(qsizetype original)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->index(m_model->rowAt(original), 0));
    if (!index.isValid())
        return false;
    m_tabs->setCurrentIndex(0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    return true;
}

QWidget *KpiPanel::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new KpiDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->moveSection(KpiModel::StatusColumn, KpiModel::YearOnYearColumn);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Figures"));
    m_tableHint = new EmptyHint(m_table);
    m_source = new SourceStrip;

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &KpiPanel::showSource);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT jumpRequested(m_model->wordsOf(m_filter->mapToSource(index))); });
    connect(m_source, &SourceStrip::jumpRequested, this, &KpiPanel::jumpRequested);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_source);
    return page;
}

QWidget *KpiPanel::buildFilters()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find in figures"));
    m_search->setAccessibleName(tr("Find in figures"));
    m_search->setClearButtonEnabled(true);
    m_group = new QComboBox;
    m_group->setAccessibleName(tr("Group of figures"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(10);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateHints();
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant group = m_group->currentData();
        m_filter->setGroup(group.isValid() ? std::optional(group.toString()) : std::nullopt);
    });
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(10, 2, 10, 2);
    row->setSpacing(6);
    row->addWidget(m_search, 3);
    row->addWidget(m_group, 2);
    return filters;
}

QWidget *KpiPanel::buildChecks()
{
    m_checks = new QListView;
    m_checks->setModel(m_checkModel);
    m_checks->setItemDelegate(new CheckDelegate(m_checks));
    m_checks->setFrameShape(QFrame::NoFrame);
    m_checks->setMouseTracking(true);
    m_checks->setResizeMode(QListView::Adjust);
    m_checks->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_checks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_checks->setAccessibleName(tr("Checks"));
    m_checkHint = new EmptyHint(m_checks);
    const auto jump = [this](const QModelIndex &index) { Q_EMIT jumpRequested(m_checkModel->wordsOf(index)); };
    connect(m_checks, &QListView::clicked, this, jump);
    connect(m_checks, &QListView::activated, this, jump);
    return m_checks;
}

void KpiPanel::fillGroups()
{
    const QVariant chosen = m_group->currentData();
    const QSignalBlocker blocker(m_group);
    m_group->clear();
    m_group->addItem(tr("All groups"));
    for (const QString &group : m_model->groups())
        m_group->addItem(kpiGroupName(group), group);
    m_group->setCurrentIndex(chosen.isValid() ? std::max(0, m_group->findData(chosen)) : 0);
    const QVariant group = m_group->currentData();
    m_filter->setGroup(group.isValid() ? std::optional(group.toString()) : std::nullopt);
}

void KpiPanel::showSource(const QModelIndex &index)
{
    m_source->setVisible(index.isValid() && m_call);
    if (m_source->isHidden())
        return;
    const QModelIndex source = m_filter->mapToSource(index);
    const core::Kpi &kpi = m_model->kpi(source);
    const core::TextRange words = m_model->wordsOf(source);
    const QString measure = measureName(kpi.metric, kpi.segment, kpi.basis);
    const QString value = formatValue(kpi);
    m_source->showSource(value.isEmpty() ? measure : u"%1: %2"_s.arg(measure, value), sentenceOf(*m_call, words),
                         words);
}

void KpiPanel::updateHints()
{
    const int failing = m_checkModel->inconsistentCount();
    m_tabs->setTabText(1, failing > 0 ? tr("Checks (%1)").arg(failing) : tr("Checks"));
    m_tabs->setTabToolTip(1, failing > 0 ? tr("%n sum(s) do not add up", nullptr, failing) : QString());
    if (!m_call) {
        m_tableHint->setText(tr("Open a transcript to see its figures."));
        m_checkHint->setText(m_tableHint->text());
        return;
    }
    m_tableHint->setText(m_model->rowCount() > 0 ? tr("No figure matches.")
                                                 : tr("No figures were found in this call."));
    m_checkHint->setText(tr("No figures that could be checked against each other were found."));
}

} // namespace ui

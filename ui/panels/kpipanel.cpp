// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/kpipanel.h"

#include <algorithm>

#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/project/figureedits.h"
#include "ui/models/figuredraft.h"
#include "ui/models/kpifilter.h"
#include "ui/models/kpimodel.h"
#include "ui/models/passage.h"
#include "ui/models/quantityformat.h"
#include "ui/panels/checkspanel.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/figuredialog.h"
#include "ui/panels/kpitable.h"
#include "ui/panels/sourcestrip.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leastMetricWidth = 150;
constexpr int mostMetricWidth = 320;

QString nameOf(const core::Kpi &kpi)
{
    const QString measure = measureName(kpi.metric, kpi.segment, kpi.basis);
    const QString value = formatValue(kpi);
    return value.isEmpty() ? measure : u"%1: %2"_s.arg(measure, value);
}

} // namespace

KpiPanel::KpiPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new KpiModel(this))
    , m_filter(new KpiFilter(this))
    , m_checks(new ChecksPanel)
    , m_tabs(new QTabWidget)
{
    m_filter->setSourceModel(m_model);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildTable(), tr("Table"));
    m_tabs->addTab(m_checks, tr("Checks"));
    QWidget *filters = buildFilters();
    m_tabs->setCornerWidget(filters);
    connect(m_tabs, &QTabWidget::currentChanged, filters, [filters](int tab) { filters->setEnabled(tab == 0); });
    connect(m_checks, &ChecksPanel::jumpRequested, this, &KpiPanel::jumpRequested);
    connect(m_checks, &ChecksPanel::editRequested, this, &KpiPanel::editRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    setCall(nullptr);
}

void KpiPanel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    m_model->setCall(call);
    m_checks->setCall(call);
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
    QStringList selected;
    for (const core::ReviewedFigure &figure : m_table->selectedFigures())
        selected.append(figure.kpi.id);
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->updateCall();
    m_checks->updateCall();
    fillGroups();
    updateHints();
    if (wasEmpty)
        fitColumns();
    if (m_table->currentIndex() != m_filter->mapFromSource(current) || !current.isValid())
        m_table->selectFigures(selected, id, current.column());
    showSource(m_table->currentIndex());
    updateButtons();
}

void KpiPanel::setOthers(const QList<core::ReviewedCall> *others)
{
    m_checks->setOthers(others);
    updateHints();
}

void KpiPanel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_table->setEditable(isEditable);
    m_checks->setEditable(isEditable);
    updateButtons();
}

void KpiPanel::addFigure(core::TextRange original)
{
    if (!m_call || !m_isEditable)
        return;
    FigureDialog dialog(figureDraft(*m_call, original), core::reviewedKpis(*m_call), sentenceOf(*m_call, original),
                        this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT editRequested(core::addFigure(m_call->call, original, dialog.fields()));
    selectKpiAt(original.begin);
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

core::TextRange KpiPanel::currentWords() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->wordsOf(index) : core::TextRange();
}

QString KpiPanel::currentName() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? nameOf(m_model->kpi(index)) : QString();
}

void KpiPanel::addTableAction(QAction *action)
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(action);
}

QWidget *KpiPanel::buildTable()
{
    m_table = new KpiTable(m_model, m_filter);
    m_tableHint = new EmptyHint(m_table);
    m_source = new SourceStrip;
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &KpiPanel::showSource);
    connect(m_table, &KpiTable::selectedFiguresChanged, this, &KpiPanel::updateButtons);
    connect(m_table, &KpiTable::jumpRequested, this, &KpiPanel::jumpRequested);
    connect(m_table, &KpiTable::editRequested, this, &KpiPanel::editRequested);
    connect(m_table, &KpiTable::noticed, this, &KpiPanel::noticed);
    connect(m_source, &SourceStrip::jumpRequested, this, &KpiPanel::jumpRequested);
    m_confirm = addButton(tr("Confirm"), tr("The selected figures are right (Ctrl+Enter)"));
    m_reject = addButton(tr("Reject"), tr("There are no such figures (Delete)"));
    connect(m_confirm, &QToolButton::clicked, m_table, &KpiTable::confirmSelected);
    connect(m_reject, &QToolButton::clicked, m_table, &KpiTable::rejectSelected);
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 2, 10, 2);
    row->setSpacing(6);
    row->addWidget(m_source, 1);
    row->addStretch(0);
    row->addWidget(m_confirm);
    row->addWidget(m_reject);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(strip);
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
    m_state = new QComboBox;
    m_state->setAccessibleName(tr("Status of figures"));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->setMinimumContentsLength(8);
    fillStates();
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant status = m_state->currentData();
        m_filter->setStatus(status.isValid() ? std::optional(static_cast<core::FigureStatus>(status.toInt()))
                                             : std::nullopt);
        updateHints();
    });
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(10, 2, 10, 2);
    row->setSpacing(6);
    row->addWidget(m_search, 3);
    row->addWidget(m_group, 2);
    row->addWidget(m_state, 2);
    return filters;
}

QToolButton *KpiPanel::addButton(const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void KpiPanel::fillStates()
{
    m_state->addItem(tr("Any status"));
    m_state->setItemData(0, tr("All figures but the rejected ones"), Qt::ToolTipRole);
    for (const core::FigureStatus status :
         {core::FigureStatus::Unreviewed, core::FigureStatus::Confirmed, core::FigureStatus::Corrected,
          core::FigureStatus::Added, core::FigureStatus::Rejected})
        m_state->addItem(figureStatusName(status), static_cast<int>(status));
}

void KpiPanel::updateButtons()
{
    const bool hasFigures = m_isEditable && m_table->selectionModel()->hasSelection();
    m_confirm->setEnabled(hasFigures);
    m_reject->setEnabled(hasFigures);
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
    m_source->showSource(nameOf(kpi), sentenceOf(*m_call, words), words);
}

void KpiPanel::updateHints()
{
    const int failing = m_checks->inconsistentCount();
    m_tabs->setTabText(1, failing > 0 ? tr("Checks (%1)").arg(failing) : tr("Checks"));
    m_tabs->setTabToolTip(1, failing > 0 ? tr("%n sum(s) do not add up", nullptr, failing) : QString());
    if (!m_call) {
        m_tableHint->setText(tr("Open a transcript to see its figures."));
        return;
    }
    m_tableHint->setText(m_model->rowCount() > 0 ? tr("No figure matches.")
                                                 : tr("No figures were found in this call. Select the words of one in "
                                                      "the transcript and choose “Add a figure from the selection”."));
}

} // namespace ui

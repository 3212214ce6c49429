// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/speakerspanel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

#include "core/project/edits.h"
#include "core/project/roster.h"
#include "ui/models/speakermodel.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/namesdialog.h"
#include "ui/panels/speakerdelegate.h"
#include "ui/panels/speakerdialog.h"
#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leastNameWidth = 140;
constexpr int mostNameWidth = 190;
constexpr int shareWidth = 128;

} // namespace

SpeakersPanel::SpeakersPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new SpeakerModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SpeakerModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    buildTable();
    buildMenu();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_table, 1);

    connect(m_table, &QTableView::clicked, this, &SpeakersPanel::showFirstTurn);
    connect(m_table, &QTableView::customContextMenuRequested, this, &SpeakersPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SpeakersPanel::updateActions);
    connect(m_model, &SpeakerModel::nameEntered, this, &SpeakersPanel::rename, Qt::QueuedConnection);
    connect(
        m_model, &SpeakerModel::changeRequested, this,
        [this](const core::Speaker &changed) { request(core::changeSpeaker(m_call->call, changed)); },
        Qt::QueuedConnection);
    setCall(nullptr);
}

void SpeakersPanel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    m_position = 0;
    m_model->setCall(call);
    m_hint->setText(call ? tr("No turns were found in this call, so nobody speaks.")
                         : tr("Open a transcript to see who speaks, and how much."));
    m_offers->hide();
    fitColumns();
    updateActions();
}

void SpeakersPanel::fitColumns()
{
    m_table->resizeColumnsToContents();
    const int name = m_table->columnWidth(SpeakerModel::NameColumn);
    m_table->setColumnWidth(SpeakerModel::NameColumn, std::clamp(name, leastNameWidth, mostNameWidth));
    m_table->setColumnWidth(SpeakerModel::ShareColumn, shareWidth);
    for (const int column : {SpeakerModel::TitleColumn, SpeakerModel::FirmColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void SpeakersPanel::updateCall()
{
    const core::Speaker *selected = currentSpeaker();
    const core::SpeakerId id = selected ? selected->id : core::SpeakerId();
    m_model->updateCall();
    if (!id.isNull())
        select(id);
    updateActions();
}

void SpeakersPanel::updateOffers(const QList<core::RosterPerson> &roster)
{
    m_roster = roster;
    const NameOffers offers = m_call && m_isEditable ? nameOffers(*m_call, roster) : NameOffers();
    m_offers->setVisible(offers.count() > 0);
    m_offers->setText(tr("Names: %n suggestion(s)…", nullptr, static_cast<int>(offers.count())));
    QStringList sentences;
    if (!offers.known.isEmpty())
        sentences.append(
            tr("%n speaker(s) may be known from an earlier call.", nullptr, static_cast<int>(offers.known.size())));
    if (!offers.same.isEmpty())
        sentences.append(
            tr("%n speaker(s) may be the same person as another.", nullptr, static_cast<int>(offers.same.size())));
    if (!offers.groups.isEmpty())
        sentences.append(
            tr("%n name(s) are written in several ways.", nullptr, static_cast<int>(offers.groups.size())));
    sentences.append(tr("Look at them; nothing happens by itself."));
    m_offers->setToolTip(sentences.join(u'\n'));
    updateActions();
}

void SpeakersPanel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_model->setEditable(isEditable);
    updateActions();
}

void SpeakersPanel::select(const core::SpeakerId &speaker)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(m_model->rowOf(speaker), 0));
    if (index.isValid() && index.row() != m_table->currentIndex().row())
        m_table->selectionModel()->setCurrentIndex(index,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SpeakersPanel::setCurrentPosition(qsizetype original)
{
    m_position = original;
    updateActions();
}

QList<core::SpeakerId> SpeakersPanel::order() const
{
    return m_model->order();
}

const core::Speaker *SpeakersPanel::currentSpeaker() const
{
    return m_model->speaker(currentRow());
}

void SpeakersPanel::stepTurn(int by)
{
    const int row = currentRow();
    if (row < 0 || m_model->share(row).turns.isEmpty())
        return;
    const QList<core::TextRange> &turns = m_model->share(row).turns;
    const auto behind =
        std::find_if(turns.begin(), turns.end(), [this](core::TextRange turn) { return turn.begin > m_position; });
    qsizetype place = behind - turns.begin(); // The first turn behind the cursor.
    if (by < 0) {
        const bool isInside = place > 0 && m_position <= turns[place - 1].end;
        place -= isInside ? 2 : 1;
    }
    place = (place + turns.size()) % turns.size();
    Q_EMIT jumpRequested(turns[place]);
}

void SpeakersPanel::editSpeaker()
{
    const core::Speaker *speaker = currentSpeaker();
    if (!speaker || !m_isEditable)
        return;
    SpeakerDialog dialog(*speaker, this);
    if (dialog.exec() == QDialog::Accepted)
        request(core::changeSpeaker(m_call->call, dialog.speaker()));
}

void SpeakersPanel::addToRoster()
{
    if (const core::Speaker *speaker = currentSpeaker())
        request(core::addToRoster(m_call->call, m_roster, {speaker->id}));
}

void SpeakersPanel::addAllToRoster()
{
    if (m_call)
        request(core::addToRoster(m_call->call, m_roster, m_model->order()));
}

void SpeakersPanel::reviewNames()
{
    if (!m_call)
        return;
    NamesDialog dialog(*m_call, m_roster, this);
    if (dialog.exec() == QDialog::Accepted)
        request(dialog.edit());
}

void SpeakersPanel::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new SpeakerDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(tr("Speakers"));
    m_hint = new EmptyHint(m_table);
}

void SpeakersPanel::buildMenu()
{
    m_menu = new QMenu(this);
    m_menu->addAction(tr("&First turn"), this, [this] { showFirstTurn(m_table->currentIndex()); });
    m_menu->addAction(tr("&Next turn"), this, [this] { stepTurn(1); });
    m_menu->addSeparator();
    m_assign = m_menu->addAction(tr("&Give the chosen turn to this speaker"), this, [this] {
        if (const core::Speaker *speaker = currentSpeaker())
            Q_EMIT assignRequested(core::SpeakerId(speaker->id));
    });
    m_rename = m_menu->addAction(tr("&Rename"), this, [this] {
        m_table->edit(m_table->currentIndex().siblingAtColumn(SpeakerModel::NameColumn));
    });
    m_edit = m_menu->addAction(tr("&Edit role, title, firm and colour…"), this, &SpeakersPanel::editSpeaker);
    m_merge = m_menu->addMenu(tr("This is the same person &as"));
    connect(m_merge, &QMenu::aboutToShow, this, &SpeakersPanel::fillMergeMenu);
    m_menu->addSeparator();
    m_remember = m_menu->addAction(tr("Add to the r&oster"), this, &SpeakersPanel::addToRoster);
    m_rememberAll = m_menu->addAction(tr("Add every&body to the roster"), this, &SpeakersPanel::addAllToRoster);
}

QWidget *SpeakersPanel::buildHead()
{
    const auto addStep = [this](const QString &name, const QString &tip, int by) {
        auto *button = new QToolButton;
        button->setIcon(icon(name));
        button->setText(tip);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, by] { stepTurn(by); });
        return button;
    };
    m_previous = addStep(u"up"_s, tr("Previous turn of this speaker"), -1);
    m_next = addStep(u"down"_s, tr("Next turn of this speaker"), 1);
    m_place = new QLabel;
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(6);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_place, 1);
    m_offers = new QPushButton;
    connect(m_offers, &QPushButton::clicked, this, &SpeakersPanel::reviewNames);
    row->addWidget(m_offers);
    const auto addAction = [&](QAction *action, const QString &text, const QString &tip) {
        auto *button = new QPushButton(text);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [=] { button->setEnabled(action->isEnabled()); });
        row->addWidget(button);
    };
    addAction(m_assign, tr("Give turn"), tr("Give the turn at the cursor to this speaker"));
    addAction(m_edit, tr("Edit…"), tr("Edit name, role, title, firm and colour of this speaker"));
    auto *merge = new QPushButton(tr("Merge into"));
    merge->setToolTip(tr("Join this speaker with another who is the same person"));
    merge->setMenu(m_merge);
    connect(m_merge->menuAction(), &QAction::changed, merge,
            [=, this] { merge->setEnabled(m_merge->menuAction()->isEnabled()); });
    row->addWidget(merge);
    return head;
}

void SpeakersPanel::fillMergeMenu()
{
    m_merge->clear();
    const core::Speaker *speaker = currentSpeaker();
    if (!speaker)
        return;
    for (const core::Speaker &other : m_call->call.speech.speakers) {
        if (other.id == speaker->id)
            continue;
        m_merge->addAction(other.displayName(), this, [this, from = speaker->id, into = other.id] {
            request(core::mergeSpeakers(m_call->call, from, into));
            select(into);
        });
    }
}

void SpeakersPanel::showMenu(const QPoint &at)
{
    if (m_table->indexAt(at).isValid())
        m_menu->popup(m_table->viewport()->mapToGlobal(at));
}

void SpeakersPanel::updateActions()
{
    const int row = currentRow();
    const core::Speaker *speaker = currentSpeaker();
    const bool canEdit = speaker && m_isEditable;
    m_rememberAll->setEnabled(canEdit);
    for (QAction *action : {m_assign, m_rename, m_edit})
        action->setEnabled(canEdit);
    m_merge->menuAction()->setEnabled(canEdit && m_model->rowCount() > 1);
    m_remember->setEnabled(canEdit && !core::addToRoster(m_call->call, m_roster, {speaker->id}).changes.isEmpty());
    const qsizetype turns = row < 0 ? 0 : m_model->share(row).turns.size();
    m_previous->setEnabled(turns > 0);
    m_next->setEnabled(turns > 0);
    qsizetype current = 0;
    for (qsizetype i = 0; i < turns; ++i) {
        const core::TextRange turn = m_model->share(row).turns.at(i);
        current = turn.begin <= m_position && m_position <= turn.end ? i + 1 : current;
    }
    m_place->setText(current > 0 ? tr("Turn %1 of %2").arg(current).arg(turns)
                                 : (turns > 0 ? tr("%n turn(s)", nullptr, static_cast<int>(turns)) : QString()));
}

int SpeakersPanel::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return m_call && index.isValid() ? m_sorted->mapToSource(index).row() : -1;
}

void SpeakersPanel::showFirstTurn(const QModelIndex &index)
{
    const int row = index.isValid() ? m_sorted->mapToSource(index).row() : -1;
    if (row >= 0 && !m_model->share(row).turns.isEmpty())
        Q_EMIT jumpRequested(m_model->share(row).turns.first());
}

void SpeakersPanel::rename(const core::SpeakerId &speaker, const QString &name)
{
    // Two speakers may have one name for a moment; making them one is offered, not done behind the analyst's back.
    if (const core::Speaker *before = m_call ? m_call->call.speech.speaker(speaker) : nullptr) {
        core::Speaker changed = *before;
        changed.name = name;
        request(core::changeSpeaker(m_call->call, changed));
    }
}

void SpeakersPanel::request(const core::Edit &edit)
{
    if (!edit.changes.isEmpty())
        Q_EMIT editRequested(edit);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/turnspanel.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/project/edits.h"
#include "ui/models/turnfilter.h"
#include "ui/models/turnmodel.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/speakerdialog.h"
#include "ui/panels/turndelegate.h"

using namespace Qt::StringLiterals;

namespace ui {

TurnsPanel::TurnsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new TurnModel(this))
    , m_filter(new TurnFilter(this))
    , m_list(new QListView)
{
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new TurnDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Turns"));
    m_hint = new EmptyHint(m_list);
    buildActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildFilters());
    layout->addWidget(m_list, 1);

    connect(m_list, &QListView::clicked, this, &TurnsPanel::jumpTo);
    connect(m_list, &QListView::activated, this, &TurnsPanel::jumpTo);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::customContextMenuRequested, this, &TurnsPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TurnsPanel::updateActions);
    setCall(nullptr);
}

void TurnsPanel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    m_model->setCall(call);
    fillSpeakers();
    updateActions();
}

void TurnsPanel::updateCall()
{
    const QList<core::TurnId> selected = selectedTurns();
    m_model->updateCall();
    fillSpeakers();
    if (selectedTurns().isEmpty() && !selected.isEmpty())
        select(m_filter->mapFromSource(m_model->index(m_model->rowOf(selected.first()))));
    updateActions();
}

void TurnsPanel::setCurrentPosition(qsizetype original)
{
    const int row = m_model->setCurrentPosition(original);
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row));
    if (!index.isValid())
        return;
    m_list->scrollTo(index);
    if (!m_list->hasFocus())
        select(index);
}

void TurnsPanel::select(const QModelIndex &index)
{
    // Not by the view, which would add to the selection while a key such as Ctrl or Shift is held down.
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

bool TurnsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_list || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F2)
        return QWidget::eventFilter(watched, event);
    // In the list, F2 names the speaker; everywhere else it edits the proposal.
    event->accept();
    if (event->type() == QEvent::KeyPress && m_name->isEnabled())
        Q_EMIT nameRequested();
    return true;
}

bool TurnsPanel::hasListFocus() const
{
    return m_list->hasFocus();
}

QList<core::TurnId> TurnsPanel::selectedTurns() const
{
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<core::TurnId> turns;
    for (const QModelIndex &index : indexes)
        turns.append(m_model->turn(m_filter->mapToSource(index)).id);
    return turns;
}

void TurnsPanel::assignSpeaker(const core::SpeakerId &speaker)
{
    const QList<core::TurnId> turns = selectedTurns();
    if (m_call && !turns.isEmpty())
        request(core::assignSpeaker(m_call->call, turns, speaker));
}

void TurnsPanel::assignNewSpeaker()
{
    const QList<core::TurnId> turns = selectedTurns();
    if (!m_call || turns.isEmpty())
        return;
    SpeakerDialog dialog(core::Speaker{}, this);
    if (dialog.exec() == QDialog::Accepted)
        request(core::assignNewSpeaker(m_call->call, turns, dialog.speaker()));
}

void TurnsPanel::editSpeaker()
{
    const core::Turn *turn = currentTurn();
    const core::Speaker *speaker = turn ? m_call->speakerOf(*turn) : nullptr;
    if (!speaker) {
        assignNewSpeaker();
        return;
    }
    SpeakerDialog dialog(*speaker, this);
    if (dialog.exec() == QDialog::Accepted)
        request(core::changeSpeaker(m_call->call, dialog.speaker()));
}

void TurnsPanel::joinWithPrevious()
{
    if (const core::Turn *turn = currentTurn())
        request(core::joinWithPrevious(m_call->call, turn->id));
}

QWidget *TurnsPanel::buildFilters()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find in turns"));
    m_search->setAccessibleName(tr("Find in turns"));
    m_search->setClearButtonEnabled(true);
    m_speaker = new QComboBox;
    m_speaker->setAccessibleName(tr("Speaker"));
    m_speaker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_speaker->setMinimumContentsLength(10);
    auto *more = new QPushButton(tr("Speaker"));
    more->setToolTip(tr("Assign or change the speaker of the selected turns"));
    more->setMenu(m_menu);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TurnFilter::setText);
    connect(m_speaker, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setSpeaker(core::SpeakerId{m_speaker->currentData().toString()}); });
    auto *filters = new QWidget;
    auto *grid = new QGridLayout(filters);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setSpacing(6);
    grid->addWidget(m_search, 0, 0, 1, 2);
    grid->addWidget(m_speaker, 1, 0);
    grid->addWidget(more, 1, 1);
    grid->setColumnStretch(0, 1);
    return filters;
}

void TurnsPanel::buildActions()
{
    m_menu = new QMenu(tr("&Speaker"), this);
    m_name = m_menu->addAction(tr("&Who speaks here…"), this, &TurnsPanel::nameRequested);
    m_assign = m_menu->addMenu(tr("&Give the turn to"));
    m_editSpeaker = m_menu->addAction(tr("&Edit this speaker…"), this, &TurnsPanel::editSpeaker);
    m_merge = m_menu->addMenu(tr("This is the same person &as"));
    m_menu->addSeparator();
    m_join = m_menu->addAction(tr("&Join with the turn before"), this, &TurnsPanel::joinWithPrevious);
    connect(m_assign, &QMenu::aboutToShow, this, &TurnsPanel::fillAssignMenu);
    connect(m_merge, &QMenu::aboutToShow, this, &TurnsPanel::fillMergeMenu);
}

void TurnsPanel::fillSpeakers()
{
    const QString chosen = m_speaker->currentData().toString();
    const QSignalBlocker blocker(m_speaker);
    m_speaker->clear();
    m_speaker->addItem(tr("Everybody"), QString());
    if (m_call) {
        for (const core::Speaker &speaker : m_call->call.speech.speakers)
            m_speaker->addItem(speaker.displayName(), speaker.id.value);
    }
    m_speaker->setCurrentIndex(std::max(0, m_speaker->findData(chosen)));
    m_filter->setSpeaker(core::SpeakerId{m_speaker->currentData().toString()});
    m_hint->setText(m_call ? tr("No turn matches.") : tr("Open a transcript to see who speaks."));
}

void TurnsPanel::fillAssignMenu()
{
    m_assign->clear();
    if (!m_call)
        return;
    for (qsizetype place = 0; place < m_order.size(); ++place) {
        const core::Speaker *speaker = m_call->call.speech.speaker(m_order.at(place));
        // The key behind a tab is only shown; it is the action of the window that listens to it.
        const QKeySequence key(place < 9 ? Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place) : QKeyCombination());
        if (speaker)
            m_assign->addAction(speaker->displayName() + u'\t' + key.toString(QKeySequence::NativeText), this,
                                [this, id = speaker->id] { assignSpeaker(id); });
    }
    m_assign->addSeparator();
    m_assign->addAction(tr("&New speaker…"), this, &TurnsPanel::assignNewSpeaker);
    m_assign->addAction(tr("&Unknown"), this, [this] { assignSpeaker({}); });
}

void TurnsPanel::fillMergeMenu()
{
    m_merge->clear();
    const core::Turn *turn = currentTurn();
    if (!turn)
        return;
    for (const core::Speaker &speaker : m_call->call.speech.speakers) {
        if (speaker.id == turn->speaker)
            continue;
        m_merge->addAction(speaker.displayName(), this, [this, from = turn->speaker, into = speaker.id] {
            request(core::mergeSpeakers(m_call->call, from, into));
        });
    }
}

void TurnsPanel::showMenu(const QPoint &at)
{
    if (m_list->indexAt(at).isValid())
        m_menu->popup(m_list->viewport()->mapToGlobal(at));
}

void TurnsPanel::updateActions()
{
    const core::Turn *turn = currentTurn();
    const bool canEdit = turn && m_isEditable;
    m_name->setEnabled(canEdit);
    m_assign->setEnabled(canEdit);
    m_editSpeaker->setEnabled(canEdit);
    m_merge->setEnabled(canEdit && !turn->speaker.isNull() && m_call->call.speech.speakers.size() > 1);
    m_join->setEnabled(canEdit && turn->id != m_call->call.speech.turns.first().id);
}

void TurnsPanel::jumpTo(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT jumpRequested(m_model->turn(m_filter->mapToSource(index)).range);
}

QMenu *TurnsPanel::menuFor(const core::TurnId &turn)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->index(m_model->rowOf(turn)));
    if (!index.isValid())
        return nullptr;
    select(index);
    return m_menu;
}

void TurnsPanel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    updateActions();
}

const core::Turn *TurnsPanel::currentTurn() const
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    return m_call && index.isValid() && m_list->selectionModel()->hasSelection() ? &m_model->turn(index) : nullptr;
}

void TurnsPanel::request(const core::Edit &edit)
{
    if (!edit.changes.isEmpty())
        Q_EMIT editRequested(edit);
}

} // namespace ui

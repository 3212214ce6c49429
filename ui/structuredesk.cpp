// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuredesk.h"

#include <algorithm>

#include <QAction>
#include <QMenu>

#include "core/project/edits.h"
#include "ui/actions/actions.h"
#include "ui/models/passage.h"
#include "ui/panels/outlinepanel.h"
#include "ui/panels/pairpanel.h"
#include "ui/panels/turnspanel.h"
#include "ui/session.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype offeredTurns = 6;  ///< How many earlier turns can be tied to.
constexpr qsizetype offeredWords = 40; ///< Characters of each that the menu shows.

} // namespace

StructureDesk::StructureDesk(Session &session, const Actions &actions, TranscriptView &view, TurnsPanel &turns,
                             QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_view(view)
    , m_turns(turns)
    , m_outline(new OutlinePanel(parent))
    , m_pair(new PairPanel(parent))
{
    connectSession();
    extendTurnMenu();
    connect(m_outline, &OutlinePanel::editRequested, this, &StructureDesk::editRequested);
    connect(m_outline, &OutlinePanel::jumpRequested, this, &StructureDesk::jumpRequested);
    connect(m_pair, &PairPanel::editRequested, this, &StructureDesk::editRequested);
    connect(m_pair, &PairPanel::jumpRequested, this, &StructureDesk::jumpRequested);
    connect(&m_view, &TranscriptView::cursorMoved, this, &StructureDesk::followCursor);
    connect(m_actions[ActionId::ShowPair], &QAction::triggered, this, &StructureDesk::showPair);
    connect(m_actions[ActionId::NextPair], &QAction::triggered, m_pair, [this] {
        Q_EMIT wanted(m_pair);
        m_pair->nextPair();
    });
    connect(m_actions[ActionId::PreviousPair], &QAction::triggered, m_pair, [this] {
        Q_EMIT wanted(m_pair);
        m_pair->previousPair();
    });
}

void StructureDesk::connectSession()
{
    connect(&m_session, &Session::opened, this, &StructureDesk::showCall);
    connect(&m_session, &Session::closed, this, &StructureDesk::showCall);
    connect(&m_session, &Session::analysisChanged, this, &StructureDesk::updateCall);
    connect(&m_session, &Session::findingChoiceChanged, this, &StructureDesk::updateCall);
    connect(&m_session, &Session::settled, this, &StructureDesk::updateCall);
}

void StructureDesk::extendTurnMenu()
{
    m_turnMenu = m_turns.menu();
    m_turnMenu->addSeparator();
    m_turnMenu->addMenu(m_outline->sectionMenu({}));
    m_renders = m_turnMenu->addMenu(tr("&Interprets"));
    m_turnMenu->addAction(m_actions[ActionId::ShowPair]);
    connect(m_turnMenu, &QMenu::aboutToShow, this, &StructureDesk::fillTurnMenu);
}

void StructureDesk::showCall()
{
    const core::ReviewedCall *call = m_session.isOpen() ? &m_session.call() : nullptr;
    m_outline->setCall(call);
    m_pair->setCall(call);
    m_outline->setEditable(isWritable());
    m_pair->setEditable(isWritable());
    updateActions();
}

void StructureDesk::updateCall()
{
    m_outline->updateCall();
    m_pair->updateCall();
    updateActions();
}

void StructureDesk::updateActions()
{
    const bool hasPairs = m_session.isOpen() && m_pair->hasPairs();
    for (const ActionId id : {ActionId::ShowPair, ActionId::NextPair, ActionId::PreviousPair})
        m_actions[id]->setEnabled(hasPairs);
}

void StructureDesk::followCursor(qsizetype original)
{
    if (!m_session.isOpen())
        return;
    m_outline->setCurrentPosition(original);
    m_pair->follow(original);
}

void StructureDesk::showPair()
{
    Q_EMIT wanted(m_pair);
    if (!m_pair->showPairAt(m_view.selectionInOriginal().begin))
        Q_EMIT noticed(tr("This turn is not interpreted. The panel shows another pair; its arrows step through them."));
}

const core::Turn *StructureDesk::selectedTurn() const
{
    const QList<core::TurnId> selected = m_turns.selectedTurns();
    if (!m_session.isOpen() || selected.isEmpty())
        return nullptr;
    const QList<core::Turn> &turns = m_session.call().call.speech.turns;
    const auto found =
        std::find_if(turns.begin(), turns.end(), [&](const core::Turn &turn) { return turn.id == selected.first(); });
    return found == turns.end() ? nullptr : &*found;
}

void StructureDesk::fillTurnMenu()
{
    const core::Turn *turn = selectedTurn();
    m_outline->sectionMenu(turn ? turn->id : core::TurnId());
    m_renders->clear();
    m_renders->setEnabled(turn && isWritable());
    if (turn)
        fillRenders(*turn);
}

void StructureDesk::fillRenders(const core::Turn &turn)
{
    const core::ReviewedCall &call = m_session.call();
    const QList<core::Turn> &turns = call.call.speech.turns;
    const qsizetype index = call.call.speech.turnAt(turn.range.begin);
    const auto offer = [this](const QString &text, const core::Edit &edit, bool isChecked) {
        QAction *action = m_renders->addAction(text, this, [this, edit] {
            if (!edit.changes.isEmpty())
                Q_EMIT editRequested(edit);
        });
        action->setCheckable(true);
        action->setChecked(isChecked);
    };
    for (qsizetype earlier = index - 1; earlier >= std::max<qsizetype>(0, index - offeredTurns); --earlier) {
        const QString words = shortened(call.correctedText(turns[earlier].range).left(4 * offeredWords), offeredWords);
        QString text = u"%1: %2"_s.arg(turnLabel(call, turns[earlier].range.begin), words);
        text.replace(u'&', u"&&"_s);
        offer(text, core::tieTurns(call.call, turn.id, turns[earlier].id), turn.renders == turns[earlier].id);
    }
    m_renders->addSeparator();
    offer(tr("&No other turn"), core::untieTurn(call.call, turn.id), turn.renders.isNull());
}

bool StructureDesk::isWritable() const
{
    return m_session.isOpen() && !m_session.project().isReadOnly();
}

} // namespace ui

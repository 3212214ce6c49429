// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include <algorithm>

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QVBoxLayout>

#include "core/project/edits.h"
#include "ui/actions/actions.h"
#include "ui/calldesk.h"
#include "ui/changesdesk.h"
#include "ui/codingdesk.h"
#include "ui/figuredesk.h"
#include "ui/finddesk.h"
#include "ui/historydesk.h"
#include "ui/panels/annotationspanel.h"
#include "ui/panels/callspanel.h"
#include "ui/panels/chartspanel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/kpipanel.h"
#include "ui/panels/outlinepanel.h"
#include "ui/panels/pairpanel.h"
#include "ui/panels/replacepanel.h"
#include "ui/panels/reviewpanel.h"
#include "ui/panels/searchpanel.h"
#include "ui/panels/speakerspanel.h"
#include "ui/panels/turnspanel.h"
#include "ui/session.h"
#include "ui/settings/settings.h"
#include "ui/speakerdesk.h"
#include "ui/spellingdesk.h"
#include "ui/structuredesk.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/panelarea.h"
#include "ui/wordsmenu.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int normalZoom = 100; ///< In percent.
constexpr int zoomStep = 10;

} // namespace

Workspace::Workspace(Session &session, const Actions &actions, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_centre(new QWidget(parent))
    , m_view(new TranscriptView(m_centre))
    , m_find(new FindBar(m_centre))
    , m_review(new ReviewPanel(m_centre))
    , m_turns(new TurnsPanel(m_centre))
    , m_annotations(new AnnotationsPanel(m_centre))
    , m_kpis(new KpiPanel(m_centre))
    , m_charts(new ChartsPanel(m_centre))
    , m_speakers(new SpeakersPanel(m_centre))
    , m_speakerDesk(new SpeakerDesk(session, actions, *m_view, *m_turns, *m_speakers, this))
    , m_figures(new FigureDesk(session, actions, *m_view, *m_kpis, *m_charts, this))
    , m_structure(new StructureDesk(session, actions, *m_view, *m_turns, m_centre))
    , m_callDesk(new CallDesk(session, actions, *m_view, m_centre))
    , m_coding(new CodingDesk(session, actions, *m_view, *m_annotations, m_centre))
    , m_history(new HistoryDesk(session, actions, *m_view, m_centre))
    , m_changes(new ChangesDesk(session, actions, *m_view, m_centre))
    , m_finding(new FindDesk(session, actions, *m_view, *m_find, m_centre))
    , m_spelling(new SpellingDesk(session, actions, *m_view, m_centre))
{
    auto *layout = new QVBoxLayout(m_centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_changes->widget(), 1);
    layout->addWidget(m_find);

    showKeys();
    connect(&m_actions, &Actions::keysChanged, this, &Workspace::showKeys);
    connectSession();
    connectPanels();
    connectDesks();
    connectView();
    connectActions();
}

void Workspace::showKeys()
{
    m_view->setKeyHint(tr("Click it; then %1 accepts, %2 keeps it as said")
                           .arg(m_actions[ActionId::Accept]->shortcut().toString(QKeySequence::NativeText),
                                m_actions[ActionId::Dismiss]->shortcut().toString(QKeySequence::NativeText)));
}

void Workspace::addDocks(QMainWindow &window)
{
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    QDockWidget *turns = addDock(window, Qt::LeftDockWidgetArea, u"turns"_s, tr("Turns"), m_turns);
    addTab(window, turns, u"outline"_s, tr("Outline"), &m_structure->outline());
    QDockWidget *review = addDock(window, Qt::RightDockWidgetArea, u"review"_s, tr("Review"), m_review);
    addTab(window, review, u"annotations"_s, tr("Annotations"), m_annotations);
    addTab(window, review, u"history"_s, tr("History"), &m_history->panel());
    QDockWidget *figures = addDock(window, Qt::BottomDockWidgetArea, u"figures"_s, tr("Figures"), m_kpis);
    addTab(window, figures, u"charts"_s, tr("Charts"), m_charts);
    addTab(window, figures, u"speakers"_s, tr("Speakers"), m_speakers);
    addTab(window, figures, u"interpretation"_s, tr("Interpretation"), &m_structure->pair());
    addTab(window, figures, u"calls"_s, tr("Calls"), &m_callDesk->calls());
    addTab(window, figures, u"search"_s, tr("Search"), &m_callDesk->search());
    addTab(window, figures, u"replace"_s, tr("Replace"), &m_finding->replacing());
}

QDockWidget *Workspace::makeDock(QMainWindow &window, const QString &name, const QString &title, QWidget *panel)
{
    auto *dock = new QDockWidget(title, &window);
    dock->setObjectName(name);
    dock->setWidget(new PanelArea(panel));
    m_docks.append(dock);
    return dock;
}

QDockWidget *Workspace::addDock(QMainWindow &window, Qt::DockWidgetArea area, const QString &name, const QString &title,
                                QWidget *panel)
{
    QDockWidget *dock = makeDock(window, name, title, panel);
    window.addDockWidget(area, dock);
    return dock;
}

void Workspace::addTab(QMainWindow &window, QDockWidget *beside, const QString &name, const QString &title,
                       QWidget *panel)
{
    // At once: panels that lie side by side for a moment would make the window wider for good.
    window.tabifyDockWidget(beside, makeDock(window, name, title, panel));
}

QList<QAction *> Workspace::panelToggles() const
{
    QList<QAction *> toggles;
    for (QDockWidget *dock : m_docks)
        toggles.append(dock->toggleViewAction());
    return toggles;
}

void Workspace::hidePanels()
{
    for (QDockWidget *dock : m_docks)
        dock->hide();
}

void Workspace::connectSession()
{
    connect(&m_session, &Session::opened, this, &Workspace::showCall);
    connect(&m_session, &Session::closed, this, &Workspace::showCall);
    connect(&m_session, &Session::edited, this, &Workspace::updateText);
    connect(&m_session, &Session::settled, this, &Workspace::updatePanels);
    connect(&m_session, &Session::analysisChanged, this, &Workspace::updateCall);
    connect(&m_session, &Session::findingChoiceChanged, this, [this] {
        updateText();
        updatePanels();
    });
}

void Workspace::connectPanels()
{
    const auto connectPanel = [this](auto *panel) {
        using Panel = std::remove_pointer_t<decltype(panel)>;
        connect(panel, &Panel::editRequested, this, &Workspace::apply);
        connect(panel, &Panel::jumpRequested, this, &Workspace::jump);
    };
    connectPanel(m_review);
    connectPanel(m_turns);
    connectPanel(m_annotations);
    connectPanel(m_structure);
    connectPanel(m_kpis);
    connect(m_kpis, &KpiPanel::noticed, this, &Workspace::noticed);
    connect(m_charts, &ChartsPanel::jumpRequested, this, &Workspace::jump);
    connect(m_charts, &ChartsPanel::failed, this, &Workspace::failed);
    connect(m_charts, &ChartsPanel::noticed, this, &Workspace::noticed);
    connect(m_review, &ReviewPanel::currentFindingChanged, this, [this](const std::optional<core::Finding> &finding) {
        m_view->setCurrentFinding(finding ? &*finding : nullptr);
        updateActions();
    });
    connect(m_review, &ReviewPanel::proposalArrived, this, [this](core::TextRange original) {
        if (m_view->textCursor().position() == m_jumpedTo)
            jump(original);
    });
    connect(m_review, &ReviewPanel::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_annotations, &AnnotationsPanel::left, m_view, qOverload<>(&QWidget::setFocus));
}

void Workspace::connectDesks()
{
    const auto connectDesk = [this](auto *desk) {
        using Desk = std::remove_pointer_t<decltype(desk)>;
        connect(desk, &Desk::noticed, this, &Workspace::noticed);
        if constexpr (requires { &Desk::failed; })
            connect(desk, &Desk::failed, this, &Workspace::failed);
        if constexpr (requires { &Desk::wanted; })
            connect(desk, &Desk::wanted, this, &Workspace::bringUp);
    };
    connectDesk(m_structure);
    connectDesk(m_figures);
    connectDesk(m_callDesk);
    connectDesk(m_history);
    connectDesk(m_finding);
    connectDesk(m_spelling);
    connectDesk(m_coding);
    connect(m_figures, &FigureDesk::jumpRequested, this, &Workspace::jump);
    connect(m_callDesk, &CallDesk::jumpRequested, this, &Workspace::jump);
    connect(m_history, &HistoryDesk::jumpRequested, this, &Workspace::jump);
    connect(m_history, &HistoryDesk::wordsWanted, m_callDesk, &CallDesk::showWords);
    m_coding->follow(*m_review, *m_turns, *m_kpis);
    m_speakerDesk->follow(*m_charts);
}

void Workspace::connectView()
{
    connect(m_view, &TranscriptView::editRequested, this, &Workspace::apply);
    connect(m_view, &TranscriptView::refused, this, &Workspace::noticed);
    connect(m_view, &TranscriptView::cursorMoved, this, &Workspace::followCursor);
    connect(m_view, &TranscriptView::findingActivated, this, [this](const core::Finding &finding) {
        bringUp(m_review);
        m_review->selectAt(finding.range.begin);
    });
    connect(m_view, &TranscriptView::wordsActivated, this, &Workspace::showFigure);
    connect(m_view, &TranscriptView::speakerClicked, this, [this](const core::TurnId &turn, const QPoint &position) {
        if (QMenu *menu = m_turns->menuFor(turn))
            menu->popup(position);
    });
    connect(m_view, &TranscriptView::menuRequested, this, &Workspace::showWordsMenu);
    connect(m_view, &TranscriptView::zoomChanged, this,
            [](int percent) { Settings::setValue(settings::zoom, percent); });
}

void Workspace::connectActions()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::NextFinding, [this] { takeReviewStep(&ReviewPanel::next); });
    on(ActionId::PreviousFinding, [this] { takeReviewStep(&ReviewPanel::previous); });
    on(ActionId::Accept, [this] { takeReviewStep(&ReviewPanel::acceptCurrent); });
    on(ActionId::AcceptSeveral, [this] { takeReviewStep(&ReviewPanel::acceptSeveral); });
    on(ActionId::EditProposal, [this] { takeReviewStep(&ReviewPanel::focusProposal); });
    on(ActionId::Dismiss, [this] { takeReviewStep(&ReviewPanel::dismissCurrent); });
    on(ActionId::DismissEverywhere, [this] { takeReviewStep(&ReviewPanel::dismissCurrentEverywhere); });
    on(ActionId::RevertCorrection, &Workspace::revertCorrection);
    on(ActionId::SplitTurn, &Workspace::splitTurn);
    on(ActionId::JoinTurn, &Workspace::joinTurn);
    on(ActionId::NextTurn, [this] { goToTurn(1); });
    on(ActionId::PreviousTurn, [this] { goToTurn(-1); });
    on(ActionId::ZoomIn, [this] { zoom(zoomStep); });
    on(ActionId::ZoomOut, [this] { zoom(-zoomStep); });
    on(ActionId::ZoomReset, [this] { zoom(normalZoom - m_view->zoom()); });
}

void Workspace::takeReviewStep(void (ReviewPanel::*step)())
{
    // What is decided must be seen, so the panel comes to the front if another one covers it.
    bringUp(m_review);
    (m_review->*step)();
}

void Workspace::showCall()
{
    const core::ReviewedCall *call = m_session.isOpen() ? &m_session.call() : nullptr;
    if (call) {
        m_view->setCall(*call);
        m_view->setEditable(isWritable());
        m_finding->updateText();
        m_view->setFocus();
    } else {
        m_view->clearCall();
    }
    m_review->setEditable(isWritable());
    m_turns->setEditable(isWritable());
    m_annotations->setEditable(isWritable());
    m_kpis->setEditable(isWritable());
    m_review->setCall(call);
    m_turns->setCall(call);
    m_annotations->setCall(call);
    m_kpis->setCall(call);
    m_charts->setCall(call);
}

void Workspace::updateCall()
{
    m_view->updateCall(m_session.call());
    m_review->updateCall();
    m_turns->updateCall();
    m_annotations->updateCall();
    m_kpis->updateCall();
    m_charts->updateCall();
    updateActions();
}

void Workspace::updateText()
{
    m_finding->updateText();
    m_view->updateCall(m_session.call());
    updateActions();
}

void Workspace::updatePanels()
{
    m_review->updateCall();
    m_turns->updateCall();
    m_annotations->updateCall();
    updateActions();
}

void Workspace::followCursor(qsizetype original)
{
    if (!m_session.isOpen())
        return;
    m_turns->setCurrentPosition(original);
    updateActions();
}

bool Workspace::isWritable() const
{
    return m_session.isOpen() && !m_session.project().isReadOnly();
}

void Workspace::updateActions()
{
    const bool hasFinding = m_session.isOpen() && m_review->currentFinding();
    for (const ActionId id : {ActionId::NextFinding, ActionId::PreviousFinding})
        m_actions[id]->setEnabled(hasFinding);
    for (const ActionId id : {ActionId::Accept, ActionId::AcceptSeveral, ActionId::EditProposal, ActionId::Dismiss,
                              ActionId::DismissEverywhere})
        m_actions[id]->setEnabled(hasFinding && isWritable());
    m_actions[ActionId::RevertCorrection]->setEnabled(isWritable() && correctionAtCursor());
    m_actions[ActionId::SplitTurn]->setEnabled(isWritable() && m_view->currentTurn());
    m_actions[ActionId::JoinTurn]->setEnabled(isWritable() && m_view->currentTurnIndex() > 0);
    m_speakerDesk->updateActions();
    m_actions[ActionId::AddFigure]->setEnabled(isWritable());
    m_coding->updateActions();
    m_structure->updateActions();
}

void Workspace::showWordsMenu(const QPoint &position)
{
    const core::Turn *turn = m_view->currentTurn();
    WordsMenuParts parts;
    parts.hasFinding = m_review->selectAt(m_view->selectionInOriginal().begin);
    parts.hasCorrection = correctionAtCursor() != nullptr;
    parts.isInterpreted = turn && m_structure->pair().isInterpreted(*turn);
    parts.speaker = turn && isWritable() ? m_turns->menuFor(turn->id) : nullptr;
    QMenu *menu = makeWordsMenu(m_actions, *m_view, parts);
    m_spelling->addTo(*menu);
    menu->popup(position);
}

const core::Correction *Workspace::correctionAtCursor() const
{
    return correctionAt(m_view->selectionInOriginal().begin);
}

const core::Correction *Workspace::correctionAt(qsizetype original) const
{
    const QList<core::Correction> &corrections = m_session.call().call.corrections;
    const auto found = std::find_if(corrections.begin(), corrections.end(), [&](const core::Correction &correction) {
        return correction.range.begin <= original && original <= correction.range.end;
    });
    return found == corrections.end() ? nullptr : &*found;
}

void Workspace::jump(core::TextRange original)
{
    m_view->goTo(original);
    m_jumpedTo = m_view->textCursor().position();
}

void Workspace::showFigure(qsizetype original)
{
    if (m_kpis->selectKpiAt(original))
        bringUp(m_kpis);
    else
        Q_EMIT noticed(tr("No figure of the table was read from these words."));
}

void Workspace::bringUp(const QWidget *panel)
{
    for (QDockWidget *dock : m_docks) {
        if (!dock->isAncestorOf(panel))
            continue;
        dock->show();
        dock->raise();
    }
}

void Workspace::revertCorrection()
{
    if (const core::Correction *correction = correctionAtCursor())
        apply(core::revertCorrection(m_session.call().call, correction->id));
}

void Workspace::splitTurn()
{
    const core::Turn *turn = m_view->currentTurn();
    if (!turn)
        return;
    const core::CallState &call = m_session.call().call;
    const qsizetype index = m_view->currentTurnIndex();
    const core::Edit edit = core::splitTurn(call, turn->id, m_view->selectionInOriginal().begin);
    if (edit.changes.isEmpty() || !m_session.apply(edit))
        return;
    // Into the new turn, so that the next key can give it to its speaker.
    const qsizetype begin = call.speech.turns[index + 1].range.begin;
    m_view->goTo({begin, begin});
    m_view->setFocus();
}

void Workspace::joinTurn()
{
    if (const core::Turn *turn = m_view->currentTurn())
        apply(core::joinWithPrevious(m_session.call().call, turn->id));
}

void Workspace::goToTurn(int by)
{
    const QList<core::Turn> &turns = m_session.call().call.speech.turns;
    if (turns.isEmpty())
        return;
    const qsizetype index = std::clamp<qsizetype>(m_view->currentTurnIndex() + by, 0, turns.size() - 1);
    const qsizetype begin = turns[index].range.begin;
    m_view->goTo({begin, begin});
}

void Workspace::zoom(int step)
{
    m_view->setZoom(m_view->zoom() + step);
}

void Workspace::apply(const core::Edit &edit)
{
    m_session.apply(edit);
}

} // namespace ui

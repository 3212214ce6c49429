// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigationdesk.h"

#include <QScrollBar>

#include "ui/actions/actions.h"
#include "ui/models/passage.h"
#include "ui/models/subsequence.h"
#include "ui/panels/annotationspanel.h"
#include "ui/panels/kpipanel.h"
#include "ui/session.h"
#include "ui/transcript/transcriptview.h"
#include "ui/wayback.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype mostTurns = 300;  ///< That are offered at once.
constexpr qsizetype shownWords = 120; ///< Characters of a turn.

} // namespace

NavigationDesk::NavigationDesk(Session &session, const Actions &actions, TranscriptView &view, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_view(view)
    , m_box(new PickBox(window, tr("Go to turn"), tr("Number of a turn, or a speaker’s name"),
                        tr("No turn has this number, and no speaker is called so.")))
    , m_way(new WayBack(session, actions, view, this))
{
    connect(m_way, &WayBack::wordsWanted, this, &NavigationDesk::wordsWanted);
    m_box->setSource([this](const QString &typed) {
        m_turns = turnsFor(typed);
        QList<PickItem> items;
        for (const qsizetype turn : std::as_const(m_turns))
            items.append(itemOf(turn, typed));
        return items;
    });
    connect(m_box, &PickBox::pointedAt, this, &NavigationDesk::preview);
    connect(m_box, &PickBox::picked, this, [this](int row) {
        goToTurn(m_turns.value(row));
        m_view.setFocus();
        m_way->setSuspended(false);
    });
    connect(m_box, &PickBox::abandoned, this, [this] {
        preview(-1);
        m_way->setSuspended(false);
    });
    connect(m_actions[ActionId::GoToTurn], &QAction::triggered, this, &NavigationDesk::openBox);
    connectSteps();
}

void NavigationDesk::follow(AnnotationsPanel &annotations, KpiPanel &kpis)
{
    m_annotations = &annotations;
    m_kpis = &kpis;
}

QList<qsizetype> NavigationDesk::turnsFor(const QString &typed) const
{
    QList<qsizetype> turns;
    if (!m_session.isOpen())
        return turns;
    const QString words = typed.simplified();
    const core::ReviewedCall &call = m_session.call();
    bool isNumber = false;
    const qsizetype wanted = words.toLongLong(&isNumber) - 1;
    const QList<core::Turn> &all = call.call.speech.turns;
    if (isNumber && wanted >= 0 && wanted < all.size())
        turns.append(wanted);
    for (qsizetype i = 0; i < all.size() && turns.size() < mostTurns; ++i) {
        const core::Speaker *speaker = call.speakerOf(all[i]);
        const bool fits = isNumber ? i != wanted && QString::number(i + 1).startsWith(words)
                                   : words.isEmpty() || (speaker && subsequenceMatch(words, speaker->displayName()));
        if (fits)
            turns.append(i);
    }
    return turns;
}

PickItem NavigationDesk::itemOf(qsizetype turn, const QString &typed) const
{
    const core::ReviewedCall &call = m_session.call();
    const core::TextRange range = call.call.speech.turns[turn].range;
    PickItem item;
    item.title = turnLabel(call, range.begin);
    const auto match = subsequenceMatch(typed, item.title);
    item.marked = match ? match->positions : QList<qsizetype>();
    item.detail = call.correctedText({range.begin, std::min(range.end, range.begin + shownWords)}).simplified();
    return item;
}

void NavigationDesk::goToTurn(qsizetype turn)
{
    const qsizetype begin = m_session.call().call.speech.turns[turn].range.begin;
    m_view.goTo({begin, begin});
}

void NavigationDesk::goToSpeaker(const core::SpeakerId &speaker)
{
    const QList<core::Turn> &turns = m_session.call().call.speech.turns;
    for (qsizetype i = 1; i <= turns.size(); ++i) {
        const qsizetype turn = (m_view.currentTurnIndex() + i) % turns.size();
        if (turns[turn].speaker != speaker)
            continue;
        goToTurn(turn);
        return;
    }
}

void NavigationDesk::updateActions()
{
    m_way->updateActions();
}

void NavigationDesk::openBox()
{
    m_cursorBefore = m_view.textCursor().position();
    m_scrollBefore = m_view.verticalScrollBar()->value();
    m_way->setSuspended(true);
    m_box->open();
}

void NavigationDesk::preview(int row)
{
    if (!m_session.isOpen())
        return;
    if (row > 0 || (row == 0 && !m_box->typed().trimmed().isEmpty())) {
        goToTurn(m_turns.value(row));
        return;
    }
    QTextCursor cursor = m_view.textCursor();
    cursor.setPosition(m_cursorBefore);
    m_view.setTextCursor(cursor);
    m_view.verticalScrollBar()->setValue(m_scrollBefore);
}

void NavigationDesk::connectSteps()
{
    struct Pair {
        ActionId next;
        ActionId previous;
        PlaceKind kind;
    };
    for (const Pair &pair : {Pair{ActionId::NextQuestion, ActionId::PreviousQuestion, PlaceKind::Question},
                             Pair{ActionId::NextFigure, ActionId::PreviousFigure, PlaceKind::Figure},
                             Pair{ActionId::NextCheck, ActionId::PreviousCheck, PlaceKind::Check},
                             Pair{ActionId::NextAnnotation, ActionId::PreviousAnnotation, PlaceKind::Annotation},
                             Pair{ActionId::NextChange, ActionId::PreviousChange, PlaceKind::Change}}) {
        connect(m_actions[pair.next], &QAction::triggered, this, [this, pair] { step(pair.kind, 1); });
        connect(m_actions[pair.previous], &QAction::triggered, this, [this, pair] { step(pair.kind, -1); });
    }
}

void NavigationDesk::step(PlaceKind kind, int by)
{
    if (!m_session.isOpen())
        return;
    const QList<core::TextRange> places = placesOf(m_session.call(), kind);
    // Where words were removed, the cursor stands between two places of the original; the last step knows which.
    const bool isThere = m_view.textCursor().position() == m_cursorAfter;
    const qsizetype from = isThere ? m_lastReached.begin : m_view.selectionInOriginal().begin;
    const qsizetype at = placeBeside(places, from, by);
    if (at < 0) {
        Q_EMIT noticed(nothingOf(kind));
        return;
    }
    m_lastReached = places[at];
    m_view.goTo(m_lastReached);
    if (m_view.isVisible())
        m_view.setFocus();
    m_cursorAfter = m_view.textCursor().position();
    if (kind == PlaceKind::Figure && m_kpis)
        m_kpis->selectKpiAt(m_lastReached.begin);
    if (kind == PlaceKind::Annotation && m_annotations)
        m_annotations->selectAt(m_lastReached.begin);
}

QString NavigationDesk::nothingOf(PlaceKind kind) const
{
    switch (kind) {
    case PlaceKind::Question:
        return tr("No questions were found in this call. The outline shows its sections.");
    case PlaceKind::Figure:
        return tr("No figures were read from this call. Select the words of one and add it with %1.")
            .arg(m_actions[ActionId::AddFigure]->shortcut().toString(QKeySequence::NativeText));
    case PlaceKind::Check:
        return tr("All sums of this call add up.");
    case PlaceKind::Annotation:
        return tr("Nothing is annotated yet. Select words and press %1.")
            .arg(m_actions[ActionId::Annotate]->shortcut().toString(QKeySequence::NativeText));
    case PlaceKind::Change:
        return tr("No words of this call were changed yet.");
    }
    return {};
}

} // namespace ui

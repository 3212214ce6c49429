// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wayback.h"

#include <algorithm>
#include <cstdlib>

#include "ui/actions/actions.h"
#include "ui/session.h"
#include "ui/transcript/transcriptview.h"

namespace ui {

namespace {

constexpr qsizetype jumpLength = 300; ///< In characters; shorter ways are reading and writing.
constexpr qsizetype mostPlaces = 100;

} // namespace

WayBack::WayBack(Session &session, const Actions &actions, TranscriptView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_view(view)
{
    connect(&m_view, &TranscriptView::cursorMoved, this, &WayBack::noteCursor);
    connect(&m_session, &Session::opened, this, &WayBack::showCall);
    connect(&m_session, &Session::closed, this, &WayBack::forget);
    connect(m_actions[ActionId::GoBack], &QAction::triggered, this, [this] { go(m_back, m_forward); });
    connect(m_actions[ActionId::GoForward], &QAction::triggered, this, [this] { go(m_forward, m_back); });
}

void WayBack::setSuspended(bool isSuspended)
{
    m_isSuspended = isSuspended;
    if (!isSuspended && m_session.isOpen())
        noteCursor(m_view.selectionInOriginal().begin);
}

void WayBack::showCall()
{
    if (&m_session.project() != m_project)
        forget();
    m_project = &m_session.project();
    m_shown = m_session.call().call.info.id;
    noteCursor(m_view.selectionInOriginal().begin);
}

void WayBack::noteCursor(qsizetype original)
{
    // While another call comes to the screen, the cursor moves without anybody moving it.
    if (m_isSuspended || !m_session.isOpen() || m_session.call().call.info.id != m_shown)
        return;
    const Place now{m_session.call().call.info.id, original};
    const bool isOtherCall = now.call != m_last.call;
    const bool isFirst = m_last.call.isNull();
    if (!isFirst && (isOtherCall || std::abs(now.original - m_last.original) > jumpLength)) {
        m_back.append(m_last);
        if (m_back.size() > mostPlaces)
            m_back.removeFirst();
        m_forward.clear();
    }
    m_last = now;
    updateActions();
}

void WayBack::go(QList<Place> &from, QList<Place> &to)
{
    if (from.isEmpty() || !m_session.isOpen())
        return;
    const Place place = from.takeLast();
    if (!isThere(place)) {
        // The call was taken out of the project meanwhile.
        go(from, to);
        updateActions();
        return;
    }
    to.append(m_last);
    // The way there leaves no trace of its own.
    m_isSuspended = true;
    Q_EMIT wordsWanted(place.call, {place.original, place.original});
    m_isSuspended = false;
    m_last = place;
    updateActions();
}

bool WayBack::isThere(const Place &place) const
{
    const QList<core::DocumentInfo> calls = m_session.project().documents();
    return std::any_of(calls.begin(), calls.end(),
                       [&](const core::DocumentInfo &info) { return info.id == place.call; });
}

void WayBack::forget()
{
    m_back.clear();
    m_forward.clear();
    m_last = {};
    m_shown = {};
    m_project = nullptr;
    updateActions();
}

void WayBack::updateActions()
{
    m_actions[ActionId::GoBack]->setEnabled(!m_back.isEmpty());
    m_actions[ActionId::GoForward]->setEnabled(!m_forward.isEmpty());
}

} // namespace ui

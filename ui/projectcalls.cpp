// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projectcalls.h"

#include "ui/session.h"
#include "ui/widgets/inbackground.h"

namespace ui {

ProjectCalls::ProjectCalls(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::opened, this, &ProjectCalls::refresh);
    connect(&session, &Session::closed, this, &ProjectCalls::forget);
    connect(&session, &Session::edited, this, &ProjectCalls::refresh);
}

ProjectCalls::~ProjectCalls()
{
    if (m_progress)
        m_progress->cancel();
}

void ProjectCalls::forget()
{
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
    m_known.clear();
    m_path.clear();
    collect();
}

void ProjectCalls::refresh()
{
    if (!m_session.isOpen())
        return;
    if (m_path != m_session.project().path()) {
        forget();
        m_path = m_session.project().path();
    }
    collect();
    analyzeNext();
}

void ProjectCalls::analyzeNext()
{
    if (m_progress || !m_session.isOpen())
        return;
    const core::DocumentId shown = m_session.call().call.info.id;
    for (const core::DocumentInfo &info : m_session.project().documents()) {
        const core::CallState &state = m_session.project().call(info.id);
        const auto known = m_known.constFind(info.id);
        if (info.id == shown || (known != m_known.constEnd() && known->call == state))
            continue;
        m_progress = std::make_shared<core::Progress>();
        auto work = [state, progress = m_progress] {
            const auto analysis = core::analyzeCorrected(state, {}, *progress);
            return core::reviewedCall(state, {}, analysis.value_or(core::Analysis()));
        };
        inBackground(this, work, [this, progress = m_progress](const core::ReviewedCall &call) {
            if (progress == m_progress)
                take(call);
        });
        return;
    }
}

void ProjectCalls::take(const core::ReviewedCall &call)
{
    m_progress.reset();
    m_known.insert(call.call.info.id, call);
    collect();
    analyzeNext();
}

void ProjectCalls::collect()
{
    QList<core::ReviewedCall> others;
    if (m_session.isOpen()) {
        const core::DocumentId shown = m_session.call().call.info.id;
        for (const core::DocumentInfo &info : m_session.project().documents()) {
            if (info.id != shown && m_known.contains(info.id))
                others.append(m_known.value(info.id));
        }
    }
    if (others.isEmpty() && m_others.isEmpty())
        return;
    m_others = others;
    Q_EMIT changed();
}

} // namespace ui

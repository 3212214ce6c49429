// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backgroundanalysis.h"

#include "core/project/callresults.h"
#include "core/project/figures.h"
#include "ui/session.h"
#include "ui/widgets/giveway.h"
#include "ui/widgets/inbackground.h"

namespace ui {

namespace {

constexpr int pause = 2000; ///< In milliseconds.

} // namespace

struct BackgroundAnalysis::Found {
    core::CallResults results;
    QList<core::Kpi> kpis;
};

BackgroundAnalysis::BackgroundAnalysis(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &BackgroundAnalysis::analyzeNext);
    connect(&m_session, &Session::opened, this, &BackgroundAnalysis::readResults);
    connect(&m_session, &Session::opened, this, &BackgroundAnalysis::restart);
    connect(&m_session, &Session::busyChanged, this, &BackgroundAnalysis::readResults);
    connect(&m_session, &Session::edited, this, &BackgroundAnalysis::restart);
    connect(&m_session, &Session::analysisChanged, this, &BackgroundAnalysis::restart);
    connect(&m_session, &Session::busyChanged, this, &BackgroundAnalysis::restart);
    connect(&m_session, &Session::closed, this, [this] {
        stop();
        m_refused.clear();
        m_results.clear();
        Q_EMIT resultsChanged();
    });
}

BackgroundAnalysis::~BackgroundAnalysis()
{
    stop();
    m_pool.waitForDone();
}

void BackgroundAnalysis::stop()
{
    m_timer.stop();
    ++m_generation;
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
}

void BackgroundAnalysis::restart()
{
    stop();
    if (!m_session.isOpen())
        return;
    if (!m_session.project().isReadOnly() && !m_session.isBusy())
        m_timer.start();
}

void BackgroundAnalysis::readResults()
{
    if (!m_session.isOpen())
        return;
    m_results = m_session.project().results().value_or(QList<core::CallResults>());
    Q_EMIT resultsChanged();
}

core::DocumentId BackgroundAnalysis::next() const
{
    QSet<core::DocumentId> done = m_refused;
    for (const core::CallResults &results : m_results) {
        if (core::areUpToDate(results))
            done.insert(results.document);
    }
    for (const core::DocumentInfo &call : m_session.project().documents()) {
        if (!done.contains(call.id))
            return call.id;
    }
    return {};
}

void BackgroundAnalysis::analyzeNext()
{
    readResults();
    const core::DocumentId document = m_session.isOpen() ? next() : core::DocumentId();
    if (document.isNull())
        return;
    core::Project &project = m_session.project();
    if (const auto loaded = project.load(document); !loaded) {
        m_refused.insert(document);
        m_timer.start();
        return;
    }
    inBackground(
        this, workOn(project.call(document)),
        [this, generation = m_generation](const std::optional<Found> &found) { keep(found, generation); }, &m_pool);
}

std::function<std::optional<BackgroundAnalysis::Found>()> BackgroundAnalysis::workOn(const core::CallState &call)
{
    m_progress = std::make_shared<core::Progress>();
    const auto found = [](const core::ReviewedCall &reviewed) {
        return Found{core::resultsOf(reviewed), core::reviewedKpis(reviewed)};
    };
    // What is on the screen has mostly been analysed already.
    if (call.info.id == m_session.call().call.info.id && m_session.isUpToDate()) {
        return [reviewed = m_session.call(), found]() -> std::optional<Found> {
            giveWay();
            return found(reviewed);
        };
    }
    return [call, tags = m_session.project().tags(), options = m_session.analysisOptions(), progress = m_progress,
            found]() -> std::optional<Found> {
        giveWay();
        const auto analysis = core::analyzeCorrected(call, options, *progress);
        return analysis ? std::optional(found(core::reviewedCall(call, tags, *analysis))) : std::nullopt;
    };
}

void BackgroundAnalysis::keep(const std::optional<Found> &found, int generation)
{
    if (generation != m_generation || !found || !m_session.isOpen())
        return;
    core::Project &project = m_session.project();
    const core::DocumentId document = found->results.document;
    if (const auto kept = project.keepResults(found->results, found->kpis); !kept)
        m_refused.insert(document);
    if (document != m_session.call().call.info.id)
        project.letGo(document);
    analyzeNext();
}

} // namespace ui

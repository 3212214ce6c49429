// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/callpassage.h"

namespace core {
struct CallState;
}

namespace ui {

class Session;

/// Analyses one call after the other of those that were changed since, or were analysed by another version, whenever
/// the analyst pauses, and keeps the results for the list of calls and for searching.
class BackgroundAnalysis : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundAnalysis(Session &session, QObject *parent = nullptr);
    ~BackgroundAnalysis() override;

    /// What is known of all calls of the project.
    const QList<core::CallResults> &results() const { return m_results; }

    /// How long the analyst must have paused, in milliseconds.
    void setPause(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void resultsChanged();

private:
    void restart();
    void stop();
    void readResults();
    void analyzeNext();
    /// What is kept of a call.
    struct Found;

    std::function<std::optional<Found>()> workOn(const core::CallState &call);
    void keep(const std::optional<Found> &found, int generation);
    core::DocumentId next() const;

    Session &m_session;
    QList<core::CallResults> m_results;
    QSet<core::DocumentId> m_refused; ///< Calls that cannot be read; they are not tried again.
    std::shared_ptr<core::Progress> m_progress;
    QThreadPool m_pool; ///< Of its own, so that it never holds up the call on the screen.
    QTimer m_timer;
    int m_generation = 0; ///< Counts states of the project, so that late results are dropped.
};

} // namespace ui

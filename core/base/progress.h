// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

#include <QString>

namespace core {

/// How far a long piece of work is, and whether it should stop.
///
/// The worker calls report() and asks isCancelled(); any thread may call cancel(). The listener is called in the
/// worker's thread.
class Progress
{
public:
    /// Called with the share done, 0..1, and a short translated phrase for what is being done.
    using Listener = std::function<void(double share, const QString &what)>;

    Progress() = default;
    explicit Progress(Listener listener);
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void report(double share, const QString &what);
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

private:
    Listener m_listener;
    std::atomic_bool m_cancelled = false;
};

} // namespace core

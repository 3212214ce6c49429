// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>
#include <utility>

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

namespace ui {

/// Does work in a thread of the pool, then calls then with what it returned, in the thread of owner.
///
/// Owner may go while work is under way: what comes of it is then dropped. So work must hold values only, never owner
/// or a part of it. (A continuation of QFuture stops the program in Qt 6.4 if its receiver is gone.) Returns the future
/// of work, for those who have to wait for it or for its end.
template<typename Work, typename Then>
auto inBackground(QObject *owner, Work work, Then then, QThreadPool *pool = QThreadPool::globalInstance())
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if constexpr (std::is_void_v<Value>)
            then();
        else
            then(watcher->result());
    });
    const QFuture<Value> future = QtConcurrent::run(pool, std::move(work));
    watcher->setFuture(future);
    return future;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/giveway.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace ui {

void giveWay()
{
#ifdef Q_OS_LINUX
    // Linux ignores what QThread calls priorities, but has a nice value for each thread.
    constexpr int nice = 5;
    setpriority(PRIO_PROCESS, 0, nice);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace ui

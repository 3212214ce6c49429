// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <algorithm>

namespace core {

Progress::Progress(Listener listener)
    : m_listener(std::move(listener))
{
}

void Progress::report(double share, const QString &what)
{
    if (m_listener)
        m_listener(std::clamp(share, 0.0, 1.0), what);
}

} // namespace core

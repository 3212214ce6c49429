// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace reliability {

/// Whether the whole of each test is asked for, which takes minutes; otherwise a part that takes seconds is done.
inline bool isFull()
{
    return qEnvironmentVariable("EMEND_RELIABILITY") == QStringLiteral("full");
}

/// How often to do something: all of it, or the part.
inline int extent(int all, int part)
{
    return isFull() ? all : part;
}

} // namespace reliability

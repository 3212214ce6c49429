// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace core {

/// Where the time of an edit comes from, so that tests can hold it still.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The present moment in UTC.
    virtual QDateTime now() const = 0;
};

/// The clock of the machine.
class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace core

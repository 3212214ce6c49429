// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ui {

/// A time as one would say it today: “Today, 09:31”, “Yesterday, 17:05”, “Monday, 08:00” within the last days,
/// otherwise the date with the time. Both are shown in the local time; empty for an invalid time.
QString relativeTime(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime());

} // namespace ui

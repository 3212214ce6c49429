// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

constexpr qint64 daysOfWeekdays = 6; ///< A weekday means the last one for so many days.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::RelativeTime)
};

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    // The plain locale of a bare system would say seconds, too.
    const bool isPlain = locale.language() == QLocale::C;
    const QString clock =
        isPlain ? local.time().toString(QStringLiteral("HH:mm")) : locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Words::tr("Today, %1").arg(clock);
    if (days == 1)
        return Words::tr("Yesterday, %1").arg(clock);
    //: A day, and a time of day.
    const QString both = Words::tr("%1, %2");
    if (days > 1 && days <= daysOfWeekdays)
        return both.arg(locale.standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat), clock);
    return both.arg(locale.toString(local.date(), QLocale::ShortFormat), clock);
}

} // namespace ui

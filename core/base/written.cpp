// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/written.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::Written)
};

QString shortPattern()
{
    //: How a day is written with a short name of the month, as QLocale::toString() takes it: “24 Nov 2025”.
    return Words::tr("d MMM yyyy");
}

} // namespace

QString inOneLine(QStringList parts)
{
    parts.removeAll(QString());
    //: Between the parts of a line, such as the name, title and firm of somebody.
    return parts.join(Words::tr(", "));
}

QString shortDay(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, shortPattern());
}

QString longDay(const QDate &day, const QLocale &locale)
{
    //: How a day is written with the whole name of the month, as QLocale::toString() takes it: “24 November 2025”.
    return locale.toString(day, Words::tr("d MMMM yyyy"));
}

QDate dayFromText(const QString &text, const QLocale &locale)
{
    return locale.toDate(text, shortPattern());
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QStringList>

namespace core {

/// Parts one behind the other as the language of the program separates them, such as “Jane Doe, CFO, Acme”; those that
/// are empty are left out.
QString inOneLine(QStringList parts);

/// A day with the name of its month, short as in “3 May 2025” or “24 Nov 2025” or long as in “24 November 2025”, in the
/// order of the language of the program and with the names of a locale.
QString shortDay(const QDate &day, const QLocale &locale = QLocale());
QString longDay(const QDate &day, const QLocale &locale = QLocale());

/// What shortDay() wrote; an invalid date for anything else.
QDate dayFromText(const QString &text, const QLocale &locale = QLocale());

} // namespace core

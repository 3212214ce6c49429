// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace core {

/// Installs the program's words for a locale in the running application: its language, or English with right plurals
/// where that is not available. Call once, before anything is shown.
void installTranslations(const QLocale &locale);

/// The languages that the program can speak, as codes such as "en" or "zh_CN", English first.
QStringList translatedLanguages();

/// The code of the language in which the program speaks to a locale.
QString translationFor(const QLocale &locale);

/// The code of the language that installTranslations() put in force; "en" before.
QString installedTranslation();

} // namespace core

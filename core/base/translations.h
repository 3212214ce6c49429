// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace core {

/// Puts the words of a language in force in the running application, with its numbers and dates: the program's words
/// and those of Qt, as far as they are there. Each call replaces what an earlier one put in force; what is on the
/// screen keeps its words.
///
/// The language is a code such as "de"; empty for that of the system. English is spoken where it is not available.
void installTranslations(const QString &language = QString());

/// The languages that the program can speak, as codes such as "en" or "zh_CN", English first.
QStringList translatedLanguages();

/// The code of the language in which the program speaks to a locale. A locale of the same language and script is served
/// whatever its country: Austria reads "de", Singapore "zh_CN", but Taiwan "en", since its script is another one.
QString translationFor(const QLocale &locale);

/// How numbers and dates are written beside words of a language: as in the system, unless that speaks another language.
QLocale formatsFor(const QString &language, const QLocale &system = QLocale::system());

/// The code of the language that installTranslations() put in force; "en" before.
QString installedTranslation();

/// While one lives, all that is said in its thread is English with right plurals: for what stands in files, which are
/// the same in every language.
class EnglishScope
{
public:
    EnglishScope();
    ~EnglishScope();
    Q_DISABLE_COPY_MOVE(EnglishScope)
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// What is said for a run of letters with its inner apostrophes: contractions written out, one spelling for words that
/// have two, nothing for a filler.
QStringList writtenOut(const QString &letters);

/// What is said for letters behind digits: "bn" is "billion", "x" is "times".
QStringList wordsOfUnitLetters(const QString &letters);

/// 1 to 90 for "first" to "ninetieth", else 0.
int ordinalOf(const QString &word);

/// Whether letters behind digits make an ordinal: "st", "nd", "rd", "th".
bool isOrdinalEnding(const QString &letters);

/// The plural that is said for a currency sign, or nothing.
QString currencyWord(QChar sign);

} // namespace core

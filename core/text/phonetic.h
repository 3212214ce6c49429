// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace core {

/// How an English word sounds, roughly: one letter for each group of sounds that recognisers confuse.
///
/// Voiced and unvoiced consonants share a letter (P for b and p), X stands for "sh", "ch" and "j", and every run of
/// vowels is one A. Digits stand for themselves, other characters are left out. "gross" and "groce" sound alike.
QByteArray soundCode(QStringView word);

/// The sound code without vowels, for looking words up: at most eight letters.
QByteArray soundSkeleton(const QByteArray &soundCode);

/// How alike two words are, 0 (nothing in common) to 1 (equal): the better of spelling and sound.
///
/// Both must be folded to lower case. Quadratic in their lengths; meant for single words.
double wordSimilarity(QStringView a, QStringView b);

/// The same for words whose sound codes are known.
double wordSimilarity(QStringView a, const QByteArray &soundA, QStringView b, const QByteArray &soundB);

/// The least number of characters to insert, delete or change between two words.
int editDistance(QStringView a, QStringView b);

} // namespace core

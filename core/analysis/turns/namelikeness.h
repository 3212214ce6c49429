// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// A code that words of like sound share: "Lee" and "Li", "Zhou" and "Zou", "Stephen" and "Steven".
///
/// Empty for a word without letters. Meant for Latin letters; others stand for themselves.
QString soundOf(QStringView word);

/// How alike two words are written, 0 (nothing in common) to 1 (equal but for letter case).
double spellingLikeness(QStringView a, QStringView b);

/// Whether two words can be the same name as different recognisers or speakers write it: "Zhou" and "Zou".
bool isSameNameWord(QStringView a, QStringView b);

/// How well two names of one or more words fit together as names of one person, 0..1.
///
/// Titles such as "Mr." must be left out. A single word is compared with the first and the last word of the other.
double nameLikeness(QStringView a, QStringView b);

} // namespace core

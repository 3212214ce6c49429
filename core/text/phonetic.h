// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include "core/text/editdistance.h"

namespace core {

/// How an English word sounds, roughly: one letter for each group of sounds that recognisers confuse.
///
/// Voiced and unvoiced consonants share a letter (P for b and p), X stands for "sh", "ch" and "j", and every run of
/// vowels is one A. Digits stand for themselves, other characters are left out. "gross" and "groce" sound alike.
QByteArray soundCode(QStringView word);

/// The sound code without vowels, for looking words up: at most eight letters.
QByteArray soundSkeleton(QByteArrayView soundCode);

/// How alike two words are, 0 (nothing in common) to 1 (equal): the better of spelling and sound.
///
/// Both must be folded to lower case. Meant for single words; see EditDistance.
double wordSimilarity(QStringView a, QStringView b);

/// The same for words whose sound codes are known.
double wordSimilarity(QStringView a, QByteArrayView soundA, QStringView b, QByteArrayView soundB);

/// wordSimilarity() of one word to many others. The word and its sound code must outlive the object.
class WordSimilarity
{
public:
    WordSimilarity(QStringView word, QByteArrayView soundCode)
        : m_word(word)
        , m_soundCode(soundCode)
        , m_spelling(word)
        , m_sound(soundCode)
    {
    }

    double to(QStringView other, QByteArrayView soundCode) const { return of(spelling(other), sound(soundCode)); }

    /// The parts of it, for who can tell from one that the other is not worth asking: how alike the words are spelled
    double spelling(QStringView other) const { return likeness(m_spelling.to(other), m_word.size(), other.size()); }

    /// and how alike they sound, 0 to 1,
    double sound(QByteArrayView soundCode) const
    {
        return likeness(m_sound.to(soundCode), m_soundCode.size(), soundCode.size());
    }

    /// and what both make. Short codes are alike too easily, so that spelling always has a say.
    static double of(double spelling, double sound) { return std::max(spelling, 0.65 * sound + 0.35 * spelling); }

private:
    static double likeness(int distance, qsizetype a, qsizetype b)
    {
        const qsizetype longest = std::max(a, b);
        return longest == 0 ? 0.0 : 1.0 - static_cast<double>(distance) / static_cast<double>(longest);
    }

    QStringView m_word;
    QByteArrayView m_soundCode;
    EditDistance<QStringView> m_spelling;
    EditDistance<QByteArrayView> m_sound;
};

/// The least number of characters to insert, delete or change between two words.
int editDistance(QStringView a, QStringView b);

} // namespace core

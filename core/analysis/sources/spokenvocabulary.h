// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include "core/analysis/sources/spokenpieces.h"

namespace core {

/// A word as it is said, whatever way it is written.
struct SpokenWord {
    QString text;            ///< Folded letters without apostrophes; for a number its digits.
    QByteArray sound;        ///< See soundCode(); empty for numbers.
    bool isNumber = false;   ///< Cardinals and ordinals.
    bool isFunction = false; ///< "the", "of", "we"…: words that carry little meaning.
};

/// Numbers the spoken words of several texts, so that equal words have equal numbers in all of them.
class SpokenVocabulary
{
public:
    /// The number of a word or of a spoken number; both may be written alike and are still different.
    qint32 intern(const QString &text, bool isNumber = false);

    /// What is said for a folded word as written, with the words numbered; each is taken apart once for all texts.
    QList<SpokenPiece> piecesOf(const QString &written);

    const SpokenWord &operator[](qint32 id) const { return m_words[static_cast<size_t>(id)]; }
    qint32 size() const { return static_cast<qint32>(m_words.size()); }

    /// How alike two words are, 0 to 1; see wordSimilarity(). Numbers are alike by their digits.
    double similarity(qint32 a, qint32 b) const;

private:
    std::vector<SpokenWord> m_words;
    QHash<QString, qint32> m_ids;
    QHash<QString, QList<SpokenPiece>> m_pieces; ///< By written word.
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QList>

#include "core/analysis/sources/spokenpieces.h"
#include "core/analysis/sources/spokenvocabulary.h"
#include "core/text/tokens.h"

namespace core {

/// One spoken word and the tokens that it was written with.
struct SpokenUnit {
    qint32 word = 0; ///< Its number in the SpokenVocabulary.
    qint32 first = 0;
    qint32 last = 0; ///< Token indices, both included.
};

/// What is said in a text, word by word, whatever way it is written: "19%" and "nineteen percent" are the same two
/// words.
///
/// Linear in the text; each different written word is taken apart once.
class SpokenText
{
public:
    /// ranges are the parts of the text that are speech, in order; if there are none, all of it is.
    SpokenText(const TokenList &tokens, const QList<TextRange> &ranges, SpokenVocabulary &vocabulary);

    const TokenList &tokens() const { return m_tokens; }
    const std::vector<SpokenUnit> &units() const { return m_units; }
    qsizetype size() const { return static_cast<qsizetype>(m_units.size()); }
    const SpokenUnit &operator[](qsizetype index) const { return m_units[static_cast<size_t>(index)]; }

    /// The tokens that are speech, in order, without those that are only a filler or a sign.
    const std::vector<qint32> &spokenTokens() const { return m_spokenTokens; }

private:
    void read(TextRange tokens, SpokenVocabulary &vocabulary);
    const QList<SpokenPiece> &piecesOf(const Token &token, SpokenVocabulary &vocabulary);
    void take(const SpokenPiece &piece, qint32 token, SpokenVocabulary &vocabulary);
    void flush(SpokenVocabulary &vocabulary);
    void add(qint32 word, qsizetype firstPiece, qsizetype lastPiece);

    const TokenList &m_tokens;
    std::vector<QList<SpokenPiece>> m_piecesByWord; ///< By Token::id.
    std::vector<bool> m_isKnown;                    ///< By Token::id.
    QList<SpokenPiece> m_pieces;                    ///< Of the part being read.
    std::vector<qint32> m_tokenOfPiece;
    std::vector<SpokenUnit> m_units;
    std::vector<qint32> m_spokenTokens;
};

/// The words of a short text as they are said, parted by blanks; equal for texts that say the same.
QString spokenForm(const QString &text);

} // namespace core

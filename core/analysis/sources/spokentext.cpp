// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/spokentext.h"

#include "core/analysis/sources/spokennumbers.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype batch = 4096; ///< Pieces that are held at once, so that memory stays small beside the text.

} // namespace

SpokenText::SpokenText(const TokenList &tokens, const QList<TextRange> &ranges, SpokenVocabulary &vocabulary)
    : m_tokens(tokens)
    , m_piecesByWord(static_cast<size_t>(tokens.distinctWords()))
    , m_isKnown(static_cast<size_t>(tokens.distinctWords()), false)
{
    m_units.reserve(static_cast<size_t>(tokens.size()));
    if (ranges.isEmpty())
        read({0, tokens.size()}, vocabulary);
    for (const TextRange range : ranges)
        read(tokens.indicesIn(range), vocabulary);
    m_piecesByWord.clear();
    m_isKnown.clear();
}

const QList<SpokenPiece> &SpokenText::piecesOf(const Token &token, SpokenVocabulary &vocabulary)
{
    const auto word = static_cast<size_t>(token.id);
    if (!m_isKnown[word]) {
        m_piecesByWord[word] = vocabulary.piecesOf(m_tokens.folded(token.id));
        m_isKnown[word] = true;
    }
    return m_piecesByWord[word];
}

void SpokenText::read(TextRange tokens, SpokenVocabulary &vocabulary)
{
    static const QList<SpokenPiece> ampersand = spokenPieces(u"&");
    for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
        const Token &token = m_tokens[i];
        const bool isAmpersand = token.word.isEmpty() && token.range.of(m_tokens.text()) == u"&";
        const QList<SpokenPiece> &pieces = isAmpersand ? ampersand : piecesOf(token, vocabulary);
        if (!pieces.isEmpty())
            m_spokenTokens.push_back(static_cast<qint32>(i));
        for (const SpokenPiece &piece : pieces)
            take(piece, static_cast<qint32>(i), vocabulary);
    }
    flush(vocabulary);
}

/// Most words are part of no number, so that all before them can be read.
void SpokenText::take(const SpokenPiece &piece, qint32 token, SpokenVocabulary &vocabulary)
{
    const bool isPlain = piece.word >= 0 && piece.info.kind == NumberWord::None;
    if (isPlain || m_pieces.size() >= batch)
        flush(vocabulary);
    if (isPlain) {
        m_units.push_back({piece.word, token, token});
        return;
    }
    m_pieces.append(piece);
    m_tokenOfPiece.push_back(token);
}

void SpokenText::add(qint32 word, qsizetype firstPiece, qsizetype lastPiece)
{
    m_units.push_back(
        {word, m_tokenOfPiece[static_cast<size_t>(firstPiece)], m_tokenOfPiece[static_cast<size_t>(lastPiece)]});
}

void SpokenText::flush(SpokenVocabulary &vocabulary)
{
    QString currency;
    qsizetype i = 0;
    while (i < m_pieces.size()) {
        const SpokenPiece &piece = m_pieces[i];
        if (piece.kind == SpokenPiece::Kind::Currency) {
            currency = piece.text;
            ++i;
            continue;
        }
        const SpokenNumber number = readSpokenNumber(m_pieces, i);
        if (number.next > i) {
            add(vocabulary.intern(number.text, true), i, number.next - 1);
            if (!currency.isEmpty())
                add(vocabulary.intern(currency), number.next - 1, number.next - 1);
            i = number.next;
        } else {
            add(piece.word >= 0 ? piece.word : vocabulary.intern(piece.text), i, i);
            ++i;
        }
        currency.clear();
    }
    m_pieces.clear();
    m_tokenOfPiece.clear();
}

QString spokenForm(const QString &text)
{
    SpokenVocabulary vocabulary;
    const TokenList tokens(text);
    const SpokenText spoken(tokens, {}, vocabulary);
    QStringList words;
    for (const SpokenUnit &unit : spoken.units())
        words.append(vocabulary[unit.word].text);
    return words.join(u' ');
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include "core/base/textrange.h"

namespace core {

/// A maximal run of characters that are not white space.
struct Token {
    TextRange range;           ///< The whole run, with its punctuation: "(revenue,".
    TextRange word;            ///< Without the punctuation around it: "revenue". Empty if there is nothing else.
    qint32 id = 0;             ///< Equal for equal words; letter case, punctuation and kind of apostrophe do not count.
    bool endsSentence = false; ///< The punctuation behind the word ends a sentence; "Mr." and "U.S." do not.
    bool endsClause = false;   ///< Comma, semicolon, colon or dash behind the word, or the end of a sentence.
    bool isCapitalized = false; ///< The word begins with an upper-case letter.
    bool hasDigit = false;
    bool startsLine = false; ///< First token of the text or first behind a line end.
};

/// A text cut at white space, with equal words numbered alike.
///
/// Everything that analyses a call works on these, so that the text is cut and folded once. Linear in the text.
class TokenList
{
public:
    TokenList() = default;
    explicit TokenList(const QString &text);

    qsizetype size() const { return m_tokens.size(); }
    bool isEmpty() const { return m_tokens.isEmpty(); }
    const Token &operator[](qsizetype index) const { return m_tokens[index]; }
    const Token *begin() const { return m_tokens.constData(); }
    const Token *end() const { return m_tokens.constData() + m_tokens.size(); }

    QStringView text() const { return m_text; }

    /// The word of a token as written, without the punctuation around it.
    QStringView wordAt(qsizetype index) const { return m_tokens[index].word.of(m_text); }

    /// The word of a token in lower case with a plain apostrophe.
    const QString &foldedAt(qsizetype index) const { return m_folded[m_tokens[index].id]; }

    /// The word that all tokens with this id share, folded.
    const QString &folded(qint32 id) const { return m_folded[id]; }

    /// How many different words there are; ids run from 0 to this, exclusive.
    qint32 distinctWords() const { return static_cast<qint32>(m_folded.size()); }

    /// The id of a folded word, or -1 if the text does not contain it.
    qint32 idOf(const QString &folded) const { return m_ids.value(folded, -1); }

    /// Index of the first token that begins at or after position; size() if there is none.
    qsizetype firstAtOrAfter(qsizetype position) const;

    /// The token indices [begin, end) of the tokens that begin inside range.
    TextRange indicesIn(TextRange range) const;

    /// The range from the first to the last of the tokens [first, last], both included, with their punctuation.
    TextRange rangeOf(qsizetype first, qsizetype last) const
    {
        return m_tokens[first].range.united(m_tokens[last].range);
    }

private:
    qint32 intern(QStringView word);

    QString m_text;
    QList<Token> m_tokens;
    QList<QString> m_folded;
    QHash<QString, qint32> m_ids;
};

/// The words of letters in a text such as the name of a file, in the form of TokenList::foldedAt().
QSet<QString> foldedWords(const QString &text);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/text/tokens.h"

namespace core {

/// A stretch of a call as the models of boundaries see it: its words without fillers, in the codes of the vocabulary.
///
/// Indices are those of the words, not of the tokens. A gap is named by the word behind it. Sums are over all words
/// before an index, so that any window costs two look-ups. Linear in the text.
class BoundaryText
{
public:
    enum Mark : quint8 { Nothing, Comma, Dash, Stop, QuestionMark }; ///< What stands behind a word.
    enum class Sum { You, We, Stops, Questions, Capitals, Numbers }; ///< What is counted up to a word.

    /// Reads tokens [first, end).
    BoundaryText(const TokenList &tokens, qsizetype first, qsizetype end);

    qsizetype size() const { return m_codes.size(); }
    qsizetype tokenAt(qsizetype word) const { return m_tokens[word]; }

    /// The code of a word; that of the edge outside the text.
    quint16 codeAt(qsizetype word) const { return word < 0 || word >= m_codes.size() ? quint16{0} : m_codes[word]; }

    Mark markBehind(qsizetype word) const { return m_marks[word]; }
    bool isCapitalized(qsizetype word) const { return m_isCapitalized[word]; }

    /// The punctuation before a word and its case, as one code.
    quint16 signBefore(qsizetype word) const
    {
        return static_cast<quint16>(m_marks[word - 1] * 2 + (m_isCapitalized[word] ? 1 : 0));
    }

    int ended(qsizetype word) const { return m_ended[word]; } ///< Words of its sentence up to this one.
    int begun(qsizetype word) const { return m_begun[word]; } ///< Words of its sentence from this one on.

    /// Of a word outside the vocabulary, the logarithm of how many words ago it was said; large if it is new, and for
    /// other words.
    float familiarity(qsizetype word) const;

    /// How many words of [from, to) count for this sum; what lies outside the text does not.
    int count(Sum sum, qsizetype from, qsizetype to) const;

private:
    void readWords(const TokenList &tokens, qsizetype first, qsizetype end);
    void measureSentences();
    void addUp(const TokenList &tokens);
    void measureFamiliarity(const TokenList &tokens);

    QList<qsizetype> m_tokens;
    QList<quint16> m_codes;
    QList<Mark> m_marks;
    QList<bool> m_isCapitalized;
    QList<int> m_ended;
    QList<int> m_begun;
    QList<float> m_familiarity;
    QList<QList<int>> m_sums; ///< By Sum.
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QHash>
#include <QList>
#include <QString>

namespace core {

/// The weights of BoundaryModel, read once from the resources.
///
/// Words of the model's vocabulary have a code; all others share one, and so have all words with a digit.
class BoundaryWeights
{
public:
    /// What a weight looks at. The letters are those of turnboundaries.tsv.
    enum class Kind : quint8 {
        Sign = 'P',        ///< Punctuation before the gap and upper case behind it.
        Before = 'b',      ///< The word before.
        TwoBefore = 'c',   ///< The two words before.
        ThreeBefore = 'd', ///< The three words before.
        After = 'a',       ///< The word behind.
        TwoAfter = 'e',    ///< The two words behind.
        ThreeAfter = 'f',  ///< The three words behind.
        Across = 'x',      ///< The word before and the word behind.
        SignAfter = 'q',   ///< Sign and the word behind.
        SignBefore = 'r',  ///< Sign and the word before.
        Lengths = 's',     ///< Sign and the graded lengths of the sentences before and behind.
        You = 'y',         ///< Words for the listener on both sides.
        We = 'w',          ///< Words for the speaker's side on both sides.
    };

    static constexpr quint16 edge = 0;        ///< Beyond the text.
    static constexpr quint16 rare = 1;        ///< A word outside the vocabulary, often a name.
    static constexpr quint16 number = 2;      ///< A word with a digit.
    static constexpr quint16 filler = 3;      ///< "uh" and the like, which the model does not see.
    static constexpr double threshold = -1.1; ///< A gap that scores at least this is a change of speaker.

    static const BoundaryWeights &shared();

    quint16 codeOf(const QString &folded) const;
    static quint16 signOf(char mark, bool isUpper);

    double bias() const { return m_bias; }

    /// The weight of one word: of() without a search, for Before and After.
    double ofWord(Kind kind, quint16 code) const
    {
        const QList<float> &words = kind == Kind::Before ? m_before : m_after;
        return code < words.size() ? static_cast<double>(words[code]) : 0.0;
    }

    /// The weight of what is seen, 0 if the model does not know it.
    double of(Kind kind, quint16 a, quint16 b = 0, quint16 c = 0) const;

private:
    BoundaryWeights();

    void readLine(const QString &line);
    quint16 addedCode(const QString &symbol);

    double m_bias = 0.0;
    QHash<QString, quint16> m_codes;
    QList<float> m_before; ///< By code.
    QList<float> m_after;  ///< By code.
    QHash<quint64, float> m_weights;
};

} // namespace core

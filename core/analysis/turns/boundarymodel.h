// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/text/tokens.h"

namespace core {

/// Finds changes of speaker in text without line ends, from the words and the punctuation around each gap.
///
/// A logistic regression whose weights (turnboundaries.tsv among the resources) were estimated from calls with one turn
/// a line by packaging/model/train_boundaries.py, which defines the features. Linear in the text; its result is not
/// surer than its measure, so it is used only where the file shows no turns.
class BoundaryModel
{
public:
    explicit BoundaryModel(const TokenList &tokens);

    /// The tokens of [first, end) that begin somebody's words, in order, without first.
    QList<qsizetype> boundariesIn(qsizetype first, qsizetype end) const;

private:
    struct Word {
        qsizetype token = 0;
        quint16 code = 0; ///< Of the word in the model's vocabulary.
        char mark = '0';  ///< The punctuation behind it, as the model names it.
        bool isUpper = false;
        int you = 0;   ///< Words for the listener before this one.
        int we = 0;    ///< Words for the speaker's side before this one.
        int ended = 0; ///< Words of the sentence up to here.
        int begun = 0; ///< Words of the sentence from here on.
    };

    QList<Word> wordsIn(qsizetype first, qsizetype end) const;
    static void measureSentences(QList<Word> *words);
    static double scoreOf(const QList<Word> &words, qsizetype index);

    const TokenList &m_tokens;
    QList<quint16> m_codes; ///< By word id.
};

} // namespace core

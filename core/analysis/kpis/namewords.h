// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/analysis/kpis/cuewords.h"
#include "core/analysis/kpis/sentencefigures.h"

namespace core {

/// The longest name of a segment, in words.
constexpr qsizetype longestName = 6;

/// Tells which words can be part of a name, and writes them as a label.
class NameWords
{
public:
    NameWords(const TokenList &tokens, const CueWords &cues)
        : m_tokens(tokens)
        , m_cues(cues)
    {
    }

    /// Whether the word can be part of a name: no article, verb, number or currency.
    bool mayName(qsizetype index) const;

    /// The words as a label: first letter upper case, without edges that say nothing; "Europe" for "European".
    QString label(TextRange tokenRange) const;

    /// All the words, with the first letter in upper case.
    QString plainLabel(TextRange tokenRange) const;

    /// The words behind a preposition, at most longestName: "public cloud services" behind "from".
    TextRange objectAt(const SentenceView &view, qsizetype preposition) const;

    static bool isInPeriod(const SentenceView &view, qsizetype index);
    static bool isInFigure(const SentenceView &view, qsizetype index);

private:
    bool isCode(qsizetype index) const;
    bool isNamelessTail(qsizetype index) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
};

} // namespace core

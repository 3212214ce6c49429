// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>

#include "core/text/tokens.h"

namespace core {

/// What a word tells about the figures around it.
enum class Cue : quint32 {
    Rise = 1u << 0,      ///< "up", "increased", "higher"
    Fall = 1u << 1,      ///< "down", "decreased", "lower"
    From = 1u << 2,      ///< "from"
    Compare = 1u << 3,   ///< "compared", "versus"
    To = 1u << 4,        ///< "to"
    Level = 1u << 5,     ///< Verbs that say what something was: "was", "reached", "totaled"
    Guide = 1u << 6,     ///< "expect", "guidance"
    Share = 1u << 7,     ///< "accounted", "represents", "contribution"
    Stop = 1u << 8,      ///< Cannot be part of a metric's name: articles, pronouns, prepositions, verbs
    Filler = 1u << 9,    ///< May stand in a metric's name but tells no segment: "total", "net", "strong"
    Adjusted = 1u << 10, ///< "adjusted", "non-gaap"
    Gaap = 1u << 11,     ///< "gaap"
    And = 1u << 12,      ///< "and", "or"
    Link = 1u << 13,     ///< "of", "in", "from", "for": ties a metric's name to its segment
    Pronoun = 1u << 14,  ///< "which", "this", "it": refers to the metric before
    Negative = 1u << 15, ///< "loss", "negative"
    Nothing = 1u << 16,  ///< "flat", "unchanged"
    Yield = 1u << 17,    ///< Verbs of those who bring something in: "added", "contributed"
    Spend = 1u << 18,    ///< "used", "burned": what flows out
};
Q_DECLARE_FLAGS(Cues, Cue)
Q_DECLARE_OPERATORS_FOR_FLAGS(Cues)

/// The words of one text, each looked up once.
class CueWords
{
public:
    explicit CueWords(const TokenList &tokens);

    Cues at(qsizetype index) const { return m_cues[m_tokens[index].id]; }
    bool is(qsizetype index, Cues any) const { return (at(index) & any) != Cues(); }

    /// Whether any of the tokens [begin, end) is any of the cues.
    bool hasAny(qsizetype begin, qsizetype end, Cues any) const;

private:
    const TokenList &m_tokens;
    QList<Cues> m_cues; ///< By token id.
};

} // namespace core
